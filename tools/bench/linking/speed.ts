import type { Fingerprinter } from '../../event/load-linking';
import type { Comparison } from './comparison';

const COMPARISONS = 20_000;

const SAMPLE = [
  {
    language: 'en',
    title: 'Deputy foreign ministers of two countries meet in Tashkent',
    text: 'The deputy foreign ministers of Kazakhstan and Turkey met in Tashkent on May 3. Talks covered trade worth 2.5 million dollars, transport and a new school that Uzbekistan will build near Samarkand. President Emmanuel Macron and Chancellor Olaf Scholz sent greetings from Paris and Berlin.',
  },
  {
    language: 'de',
    title: 'Vizeaußenminister treffen sich in Taschkent',
    text: 'Die stellvertretenden Außenminister Kasachstans und der Türkei trafen sich am 3. Mai in Taschkent. Die Gespräche betrafen den Handel im Wert von 2,5 Millionen Dollar, den Verkehr und eine neue Schule, die Usbekistan bei Samarkand bauen wird. Präsident Emmanuel Macron und Bundeskanzler Olaf Scholz sandten Grüße aus Paris und Berlin.',
  },
];

/** Milliseconds for 1,000 comparisons of two short reports with people, places, days, numbers and words. */
export function measureSpeed(fingerprint: Fingerprinter, compare: Comparison): number {
  const [a, b] = SAMPLE.map((article) => fingerprint({ ...article, publishedAt: '2023-05-04' }));
  if (!a || !b) return 0;
  compare(a, b);
  const start = performance.now();
  for (let n = 0; n < COMPARISONS; n++) compare(a, b);
  return (1000 * (performance.now() - start)) / COMPARISONS;
}
