import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Message {
  message: string;
}

const ACCENTED: Record<string, string> = {
  a: 'á',
  c: 'ç',
  d: 'ď',
  e: 'ê',
  g: 'ğ',
  i: 'î',
  l: 'ľ',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  t: 'ť',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ď',
  E: 'Ê',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  P: 'Ƥ',
  R: 'Ř',
  S: 'Š',
  T: 'Ť',
  U: 'Ü',
  W: 'Ŵ',
};
const GROWTH = 1.4;
/** `$name$`, `$1` and `$$` stand for what is put in at run time; keys and names of the product stay as well. */
const KEPT = /\$[A-Za-z0-9_@]+\$|\$[1-9]|\$\$|Parallax/;

/** A message with accented words, about 40 % longer, and in brackets, so that cut, joined and forgotten words are seen. */
export function pseudoMessage(message: string): string {
  const accented = message
    .split(new RegExp(`(${KEPT.source})`))
    .map((part) =>
      KEPT.test(part) ? part : part.replace(/\p{L}/gu, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('');
  const letters = message.replace(new RegExp(KEPT.source, 'g'), '').length;
  const padding = Math.round(letters * (GROWTH - 1)) - 2;
  return padding > 0 ? `[${accented} ${filler(padding)}]` : `[${accented}]`;
}

/** Copies a built extension to `to`, with the made-up language in the place of English. */
export function copyWithPseudoLocale(extensionDir: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(extensionDir, to, { recursive: true });
  const path = join(to, '_locales/en/messages.json');
  const messages: Record<string, Message> = JSON.parse(readFileSync(path, 'utf8'));
  const pseudo = Object.entries(messages).map(([key, entry]) => [
    key,
    // the code of the language is no word
    key === 'messagesLanguage' ? entry : { ...entry, message: pseudoMessage(entry.message) },
  ]);
  writeFileSync(path, JSON.stringify(Object.fromEntries(pseudo)));
}

function filler(length: number): string {
  return 'ôné ťwö ťhřêê ƒöüř '
    .repeat(Math.ceil(length / 19))
    .slice(0, length)
    .trim();
}
