import nlp from 'compromise';
import type { FoundSpan } from './score-spans';

interface Offset {
  offset: { start: number; length: number };
}

/** compromise's people, places and organisations in an English text. */
export function compromiseSpans(text: string): FoundSpan[] {
  const document = nlp(text);
  return [
    ...spansOf(document.people().out('offset'), 'PER', text),
    ...spansOf(document.places().out('offset'), 'LOC', text),
    ...spansOf(document.organizations().out('offset'), 'ORG', text),
  ];
}

/** Without the punctuation that compromise leaves at the ends. */
function spansOf(offsets: Offset[], type: FoundSpan['type'], text: string): FoundSpan[] {
  return offsets.map(({ offset }) => {
    let { start } = offset;
    let end = start + offset.length;
    while (start < end && /[^\p{L}\p{N}]/u.test(text.charAt(start))) start++;
    while (end > start && /[^\p{L}\p{N}.]/u.test(text.charAt(end - 1))) end--;
    const isPossessive = /['’]s$/.test(text.slice(start, end));
    return { start, end: isPossessive ? end - 2 : end, type };
  });
}
