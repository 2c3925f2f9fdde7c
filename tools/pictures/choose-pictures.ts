import type { Engine } from '../browsers/find-browser';
import { GALLERY } from './gallery';
import { SETTINGS, type Setting } from './setting';
import { picturesIn, SHEETS, type Sheet } from './sheets';
import type { Shot } from './shot';

export interface Picture {
  name: string;
  shot: Shot;
  setting: Setting;
}

/** The pictures whose names contain one of `parts` (none: all), and those that chosen sheets are put together from. */
export function choosePictures(
  parts: string[],
  engine: Engine,
): { pictures: Picture[]; sheets: Sheet[] } {
  const isWanted = (name: string): boolean =>
    parts.length === 0 || parts.some((part) => name.includes(part));
  const sheets = engine === 'firefox' ? [] : SHEETS.filter(({ name }) => isWanted(name));
  const needed = new Set(sheets.flatMap(picturesIn));
  const all = GALLERY.flatMap((shot) =>
    shot.settings.map((word): Picture => {
      return { name: `${shot.name}.${word}`, shot, setting: SETTINGS[word] };
    }),
  );
  const pictures = all.filter(
    ({ name, setting }) =>
      (isWanted(name) || needed.has(name)) && !(setting.forcedColours && engine === 'firefox'),
  );
  return { pictures, sheets };
}
