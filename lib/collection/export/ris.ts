import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { Snippet } from '@/lib/collection/snippet';
import { type CslItem, citationsOf } from './citations';

/** Values by tag. */
type Fields = Record<string, string | string[]>;

/**
 * One record an article, in the format that reference managers exchange; lines end in CR LF. The library maps the fields;
 * the lines are ours, since it breaks them after seventy letters, addresses too.
 */
export function exportRis(snippets: readonly Snippet[]): string {
  const items = citationsOf(snippets);
  const records = plugins.output.format('ris', items, { format: 'object' });
  return records.map((record, at) => linesOf({ ...record, ...lackedBy(items[at]) })).join('\r\n');
}

/** Of newspapers the library gives neither authors nor the day, and it cuts keys so short that two may become one. */
function lackedBy(item: CslItem | undefined): Fields {
  const day = item?.issued?.['date-parts'][0];
  return {
    ...(item && { ID: item.id }),
    ...(item?.author && { AU: item.author.map(({ literal }) => literal) }),
    ...(day && { DA: `${day.map(twoDigits).join('/')}/` }),
  };
}

function linesOf({ TY = 'NEWS', ...fields }: Fields): string {
  const lines = Object.entries({ TY, ...fields, ER: '' }).flatMap(([tag, value]) =>
    [value]
      .flat()
      .flatMap((each) => each.split('\n').map((line) => `${tag}  - ${line.trim()}\r\n`)),
  );
  return lines.join('');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
