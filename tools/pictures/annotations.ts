import type { SnippetChange } from '@/lib/collection/change-snippet';

/** What a reader might have written beside the saved passages, in turn. */
export const ANNOTATIONS: Omit<SnippetChange, 'id'>[] = [
  {
    tags: ['follow up', 'to quote'],
    colour: 'yellow',
    note: 'For the opening paragraph.',
  },
  { tags: ['follow up'], colour: 'blue' },
  { tags: [], colour: 'green', note: 'Ask the ministry whether the date is right.' },
  { tags: ['figures', 'to check'], colour: 'pink' },
  { tags: ['figures'], colour: 'yellow' },
  {
    tags: ['background'],
    colour: 'purple',
    note: 'Compare with the report of the outlet from the other side.',
  },
  { tags: [], colour: 'orange' },
];
