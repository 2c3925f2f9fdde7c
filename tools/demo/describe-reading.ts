import type { Article } from '@/lib/article/article';
import type { CoverageLink } from '@/lib/coverage/coverage-source';
import { isOfficial, type Office, type Recognition } from '@/lib/entities/entity';
import type { Report } from './outlets/catalogue';

/** What Parallax made of one article. */
export interface Reading {
  report: Report;
  article: Article;
  recognition?: Recognition;
  failure?: string;
  links: CoverageLink[];
}

/** The reading as lines of text. */
export function describeReading({ report, article, recognition, failure, links }: Reading): string {
  const officials = (recognition?.entities ?? [])
    .filter(isOfficial)
    .map(({ name, offices }) => `${name} (${offices.slice(0, 1).map(describeOffice).join('')})`);
  const places = (recognition?.entities ?? [])
    .filter((entity) => entity.kind === 'place')
    .map(({ name }) => name);
  return [
    '',
    `[${article.language}] ${article.title}`,
    `  ${report.url}`,
    failure ? `  failed: ${failure}` : `  officials  ${officials.join('; ') || 'none'}`,
    `  places     ${places.join(', ') || 'none'}`,
    ...links.map(describeLink),
  ].join('\n');
}

function describeOffice({ level, role, portfolio, country, body }: Office): string {
  const office = [level, role, portfolio && `for ${portfolio}`].filter(Boolean).join(' ');
  return [office, country ?? body].filter(Boolean).join(', ');
}

function describeLink({ article, verdict, similarity, sourceId }: CoverageLink): string {
  const because = similarity
    ? similarity.evidence
        .filter(({ kind, weight }) => kind !== 'words' && weight > 0)
        .slice(0, 5)
        .map(({ label }) => label)
        .join(', ')
    : sourceId;
  return `  ${verdict.padEnd(10)} [${article.language}] ${article.title} (${because})`;
}
