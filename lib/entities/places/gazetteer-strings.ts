import type { Gazetteer } from './gazetteer';
import { type Sections, uint32 } from './read-sections';

/** GeoNames places follow all others, so their ids are a plain array, kept as differences; both directions are built on first use. */
export function idsOf(sections: Sections): Pick<Gazetteer, 'idOf' | 'indexOf'> {
  const geonames = uint32(sections.bytes('geonamesIds')).slice();
  let id = 0;
  for (let row = 0; row < geonames.length; row++) {
    id += geonames[row] ?? 0;
    geonames[row] = id;
  }
  const firstCity = sections.placeCount - geonames.length;
  let ids: string[] | undefined;
  let rows: Map<string, number> | undefined;
  let cityRows: Map<number, number> | undefined;
  const otherIds = (): string[] => {
    ids ??= sections.text('ids').split('\n');
    return ids;
  };
  return {
    idOf: (place) =>
      place < firstCity ? (otherIds()[place] ?? '') : `gn:${geonames[place - firstCity]}`,
    indexOf(id) {
      if (id.startsWith('gn:')) {
        cityRows ??= new Map(
          Array.from(geonames, (geonamesId, row) => [geonamesId, firstCity + row]),
        );
        return cityRows.get(Number(id.slice(3))) ?? -1;
      }
      rows ??= new Map(otherIds().map((other, row) => [other, row]));
      return rows.get(id) ?? -1;
    },
  };
}

/** Strings are decoded when first asked for. */
export function stringsOf(sections: Sections): Pick<Gazetteer, 'nameOf' | 'localNameOf'> {
  let names: string[] | undefined;
  let lines: Map<string, string> | undefined;
  const local = new Map<string, Map<number, string>>();
  return {
    nameOf(place) {
      names ??= sections.text('placeNames').split('\n');
      return names[place] ?? '';
    },
    localNameOf(place, language) {
      let names = local.get(language);
      if (!names) {
        lines ??= linesByLanguage(sections.text('localNames'));
        names = readLocalNames(lines.get(language) ?? '');
        local.set(language, names);
      }
      return names.get(place);
    },
  };
}

/** One line a language: its code, then "row=name" cells. */
function linesByLanguage(text: string): Map<string, string> {
  return new Map(
    text.split('\n').map((line): [string, string] => {
      const [language = ''] = line.split('\t', 1);
      return [language, line.slice(language.length + 1)];
    }),
  );
}

function readLocalNames(cells: string): Map<number, string> {
  const names = new Map<number, string>();
  for (const cell of cells === '' ? [] : cells.split('\t')) {
    const cut = cell.indexOf('=');
    names.set(Number(cell.slice(0, cut)), cell.slice(cut + 1));
  }
  return names;
}
