/**
 * Consonant classes by letter, so that one name looks alike in every script ("Путина", "Putin", "بوتين" are all
 * B-T-N). Vowels and half-vowels are left out; letters not listed too.
 */
const CLASSES: readonly string[] = [
  'bpбпپبπβბპფբպփבפףþ',
  'fvвфفڤφვֆվ',
  'dtдтدتطضذثظθτδთტდդտթדטתð',
  'ckgqxкгґғқڪقكگغγκξქკგყღկգքղגכקךğģķ',
  'szсзцчшщжسزصشچجژσςζზცჩშჟჯჭწძսզծցձշչճժջזסצשץßșşšśžźżçćč',
  'lлłلλლլלļľĺ',
  'mмمμმմמם',
  'nнنνნնנןñňńņ',
  'rрرρრրռרřŕ',
  'hхһحهخχჰհח',
];

const CLASS_OF = buildTable();
const LONGEST = 6;

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [index, letters] of CLASSES.entries()) {
    for (const letter of letters) table[letter.charCodeAt(0)] = index + 1;
  }
  return table;
}

/** Consonants of lower-cased text[0, end) as decimal digits of a number, doubles once; 0 when fewer than two. */
export function skeleton(lower: string, end: number): number {
  let result = 0;
  let length = 0;
  let last = 0;
  for (let at = 0; at < end && length < LONGEST; at++) {
    const consonant = CLASS_OF[lower.charCodeAt(at)] ?? 0;
    if (consonant !== 0 && consonant !== last) {
      result = result * 11 + consonant;
      length++;
    }
    last = consonant;
  }
  return length < 2 ? 0 : result;
}
