import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

/**
 * Writes lib/entities/people/data/pinyin.ts: how Mandarin reads each character of GB 2312 and Big 5, without tones.
 * Readings: pinyin-pro (MIT). Run: npx tsx tools/people/build-pinyin.ts
 */
const TARGET = 'lib/entities/people/data/pinyin.ts';
const HAN = /^\p{Script=Han}$/u;

const bySyllable = new Map<string, string>();
for (const character of [...characters('gb2312'), ...characters('big5')].sort()) {
  const reading = pinyin(character, { toneType: 'none', type: 'array', v: true })[0] ?? '';
  const syllable = reading.replace(/[^a-z]/g, '');
  const known = bySyllable.get(syllable) ?? '';
  if (syllable !== '' && !known.includes(character)) bySyllable.set(syllable, known + character);
}
const lines = [...bySyllable].sort().map(([syllable, list]) => `${syllable} ${list}`);
writeFileSync(
  TARGET,
  `/** Mandarin readings: a syllable without its tone, and the characters that are read so. Built by tools/people/build-pinyin.ts. */
export const PINYIN = \`
${lines.join('\n')}\`;
`,
);

/** Every Chinese character of a two-byte encoding, both bytes from 0xa1 (GB 2312) or 0x40 (Big 5) on. */
function characters(encoding: 'gb2312' | 'big5'): Set<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let first = 0xa1; first <= 0xf9; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (HAN.test(character)) found.add(character);
    }
  }
  return found;
}
