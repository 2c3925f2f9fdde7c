/** Consonants by how they sound, coarse enough that transliterations agree. */
const CLASS_OF_SOUND: readonly (readonly [RegExp, string])[] = [
  [/dzh|shch|sh|zh|ch|ts|tz|dz|[szj]/g, 'S'],
  [/kh|[kgqhx]/g, 'K'],
  [/[fvw]/g, 'F'],
  [/[pb]/g, 'P'],
  [/[td]/g, 'T'],
  [/m/g, 'M'],
  [/n/g, 'N'],
  [/l/g, 'L'],
  [/r/g, 'R'],
];

/**
 * Consonant classes of a romanised word. A leading vowel is "A"; vowels between consonants vanish, but the
 * glide between two vowels stays as "J": "mirziyoyev" MRSJJF is not "mirzayev" MRSJF.
 */
export function skeleton(romanised: string): string {
  return soundClasses(romanised).replace(/^a/, 'A').replace(/a/g, '');
}

/** The same with every run of vowels kept as "a": "khalafov" KaLaFaF. */
export function soundClasses(romanised: string): string {
  let word = romanised.replace(/ng(?![aeiouy])/g, 'n').replace(/pf/g, 'f');
  word = word.replace(/([ao])e(?=v)/g, '$1ye').replace(/i(?=[aou])/g, 'iy');
  word = word.replace(/([aeiou])y+(?=[aeiou])/g, '$1J');
  for (const [sounds, letter] of CLASS_OF_SOUND) word = word.replace(sounds, letter);
  return word
    .replace(/[aeiouy]+/g, 'a')
    .replace(/[^A-Za]/g, '')
    .replace(/([A-IK-Z])\1+/g, '$1');
}
