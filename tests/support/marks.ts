import type { Tab, View } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';

export type MarkKind = 'official' | 'place' | 'snippet' | 'current';

/** Texts that are painted in a page, by kind, in the order of the page. */
export type Marks = Record<MarkKind, string[]>;

/** Reads what is painted; the highlight registry is one per document, so the page's own world sees it. */
export function marksOf(view: View): Promise<Marks> {
  return view.evaluate(() => {
    const registry = CSS.highlights as unknown as Map<string, Set<Range>>;
    const painted = (kind: string): string[] =>
      [...(registry.get(`parallax-${kind}`) ?? [])]
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map(String);
    return {
      official: painted('official'),
      place: painted('place'),
      snippet: painted('snippet'),
      current: painted('current'),
    };
  });
}

/** Waits until marks of a kind are painted. */
export function waitForMarks(tab: Tab, kind: MarkKind = 'place'): Promise<Marks> {
  return poll(`${kind} marks in ${tab.page.url()}`, async () => {
    const marks = await marksOf(tab);
    return marks[kind].length > 0 && marks;
  });
}
