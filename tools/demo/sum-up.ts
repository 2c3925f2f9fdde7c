import type { Reading } from './describe-reading';

/** How the links compare with what the outlets' authors know: which articles report one event. */
export function sumUp(readings: Reading[]): string {
  const eventOf = new Map(
    readings.map(({ report, article }) => [article.canonicalUrl, report.article.event]),
  );
  let expected = 0;
  let found = 0;
  const wrong: string[] = [];
  for (const { report, article, links } of readings) {
    const { event } = report.article;
    expected += readings.filter(
      (other) =>
        event !== undefined &&
        other.report.article.event === event &&
        other.article.language !== article.language,
    ).length;
    for (const link of links.filter(({ verdict }) => verdict === 'same-event')) {
      if (event !== undefined && eventOf.get(link.article.canonicalUrl) === event) found += 1;
      else wrong.push(`${article.title} -> ${link.article.title}`);
    }
  }
  return [
    '',
    `Same event in another language: ${found} of ${expected} links found, ${wrong.length} wrong.`,
    ...wrong.map((each) => `  wrong: ${each}`),
  ].join('\n');
}
