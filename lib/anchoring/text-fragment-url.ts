import type { TextQuoteSelector } from './selectors';

/** Beyond this many words a fragment names the passage by its first and last ones: https://wicg.github.io/scroll-to-text-fragment/ */
const MAX_WHOLE_WORDS = 12;
const EDGE_WORDS = 5;

/** Address that makes a browser without Parallax scroll to a passage; the plain address where the passage has no words. */
export function textFragmentUrl(address: string, { exact }: TextQuoteSelector): string {
  const [base = address] = address.split('#');
  const words = exact.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return base;
  const parts =
    words.length <= MAX_WHOLE_WORDS && !exact.includes('\n')
      ? [words.join(' ')]
      : [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')];
  return `${base}#:~:text=${parts.map(encodePart).join(',')}`;
}

/** `-`, `,` and `&` have a meaning in the directive, so they are encoded too. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
