/**
 * Consonant classes by letter, so that one name looks alike in every script ("Путина", "Putin", "بوتين" are all
 * B-T-N). Vowels and half-vowels are left out; letters not listed too.
 */
const CLASSES: readonly (readonly [consonant: string, letters: string])[] = [
  ['B', 'bpбпپبπβბპფբպփבפףþ'],
  ['F', 'fvвфفڤφვֆվ'],
  ['T', 'dtдтدتطضذثظθτδთტდդտթדטתð'],
  ['K', 'ckgqxкгґғқڪكقگغκγξქკგყღկգքղגכקךğģķ'],
  ['S', 'szсзцчшщжسزصشچجژσςζსზცჩშჟჯჭწძսզծցձշչճժջזסצשץłßșşšśžźżçćčј'.replace('łј', '')],
  ['L', 'lлłلλლլלļľĺ'],
  ['M', 'mмمμმմמם'],
  ['N', 'nнنνნնנןñňńņ'],
  ['R', 'rрرρრրռרřŕ'],
  ['H', 'hхһحهخχჰხհחהჩ'.replace('ჩ', '')],
];

const CONSONANT_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap(([consonant, letters]) => [...letters].map((letter) => [letter, consonant])),
);

const LONGEST = 6;

/** Consonants of a lower-cased word, doubles once; '' when fewer than two say too little. */
export function skeleton(lower: string): string {
  let result = '';
  let last = '';
  for (const letter of lower) {
    const consonant = CONSONANT_OF.get(letter) ?? '';
    if (consonant !== '' && consonant !== last) result += consonant;
    last = consonant;
    if (result.length === LONGEST) break;
  }
  return result.length < 2 ? '' : result;
}
