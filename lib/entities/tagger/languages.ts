/** Languages that the model tells apart, by number: 0 is any other. The order is part of the model. */
const LANGUAGES = (
  'und en de fr es it pt nl pl ru uk tr az uz ar fa zh ja ' +
  'no sv da fi et hu ro hr sr sk cs bg sl kk ko id el he ka hy'
).split(' ');

const ALIASES: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  bs: 'hr',
  sh: 'hr',
  ms: 'id',
  iw: 'he',
  prs: 'fa',
  tg: 'und',
};

const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  LANGUAGES.map((code, index) => [code, index]),
);

/** Number of a BCP 47 tag's primary language; 0 when the model does not know it. */
export function languageNumber(tag: string): number {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return NUMBER_OF.get(ALIASES[primary] ?? primary) ?? 0;
}
