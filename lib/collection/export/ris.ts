import type { Snippet } from '@/lib/collection/snippet';
import { type CslItem, citationsOf } from './citations';

/** One record an article, in the format that reference managers exchange; lines end in CR LF. */
export function exportRis(snippets: readonly Snippet[]): string {
  return citationsOf(snippets).map(record).join('\r\n');
}

function record(item: CslItem): string {
  const issued = item.issued?.['date-parts'][0] ?? [];
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['T2', item['container-title']],
    ['PY', issued[0]?.toString()],
    ['DA', dateOf(issued)],
    ['Y2', dateOf(item.accessed?.['date-parts'][0] ?? [])],
    ['UR', item.URL],
    ['LA', item.language],
    ...(item.keyword?.split(', ') ?? []).map((tag): [string, string] => ['KW', tag]),
    ...item.note.split('\n').map((note): [string, string] => ['N1', note]),
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}

/** 'YYYY/MM/DD/', as the format writes days. */
function dateOf(parts: number[]): string | undefined {
  return parts.length > 0
    ? `${parts.map((part) => String(part).padStart(2, '0')).join('/')}/`
    : undefined;
}
