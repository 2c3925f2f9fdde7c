import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Floor } from './measure-floor';
import type { PageCost, PopupPaints } from './measure-page';

/** All that a run has measured. */
export interface Measured {
  costs: PageCost[];
  popups: PopupPaints[];
  /** The gate's processor time on pages that are no articles; none where there are no such pages. */
  frontMs: number[];
  floor: Floor;
  extensionDir: string;
}

/** Prints the figures, as words beside their budgets or as one JSON object. */
export function report(
  asJson: boolean,
  { costs, popups, frontMs, floor, extensionDir }: Measured,
): void {
  const gateMs = costs.map((cost) => cost.gateMs);
  const readerMs = costs.map((cost) => cost.readerMs);
  const marks = costs.map(({ marksMs }) => marksMs).filter((ms) => ms !== undefined);
  const cards = costs.map(({ cardMs }) => cardMs).filter((ms) => ms !== undefined);
  const firstPaints = popups.map(({ firstMs }) => firstMs);
  const articlePaints = popups.map(({ articleMs }) => articleMs);
  const emptyPaints = floor.popups.map(({ firstMs }) => firstMs);
  const longTasks = costs.flatMap(({ longTasksMs }) => longTasksMs);
  const result: Result = {
    gate: {
      bytes: statSync(join(extensionDir, 'gate.js')).size,
      medianMs: quantile(gateMs, 0.5),
      p90Ms: quantile(gateMs, 0.9),
      otherPagesMs: quantile(frontMs, 0.5),
      emptyScriptMs: quantile(floor.scriptMs, 0.5),
    },
    reader: { medianMs: quantile(readerMs, 0.5), p90Ms: quantile(readerMs, 0.9) },
    marks: {
      pages: costs.length,
      painted: marks.length,
      medianMs: quantile(marks, 0.5),
      p90Ms: quantile(marks, 0.9),
    },
    card: { opened: cards.length, medianMs: quantile(cards, 0.5), p90Ms: quantile(cards, 0.9) },
    longTasks: { over50Ms: longTasks.length, longestMs: round(Math.max(0, ...longTasks)) },
    popup: {
      rounds: popups.length,
      firstPaintMs: quantile(firstPaints, 0.5),
      articleMs: quantile(articlePaints, 0.5),
      articleP90Ms: quantile(articlePaints, 0.9),
      emptyPopupMs: quantile(emptyPaints, 0.5),
    },
  };
  console.log(asJson ? JSON.stringify(result) : inWords(result));
}

type Result = Record<
  'gate' | 'reader' | 'marks' | 'card' | 'longTasks' | 'popup',
  Record<string, number>
>;

function inWords({ gate, reader, marks, card, longTasks, popup }: Result): string {
  return `gate            ${gate.bytes} bytes (budget 10000), ${gate.otherPagesMs} ms of processor time on a page that is no article (budget 1); on an article ${gate.medianMs} ms in the median, ${gate.p90Ms} ms at the 90th percentile; an empty script takes ${gate.emptyScriptMs} ms
reader          ${reader.medianMs} ms of the page's processor time in the median, ${reader.p90Ms} ms at the 90th percentile
marks painted   ${marks.medianMs} ms after the page is parsed in the median, ${marks.p90Ms} ms at the 90th percentile (budget 150); on ${marks.painted} of ${marks.pages} pages
card            ${card.medianMs} ms from the click to the frame that shows it in the median, ${card.p90Ms} ms at the 90th percentile; on ${card.opened} pages
long tasks      ${longTasks.over50Ms} over 50 ms, the longest ${longTasks.longestMs} ms
popup           first paint after ${popup.firstPaintMs} ms, the article after ${popup.articleMs} ms in the median, ${popup.articleP90Ms} ms at the 90th percentile (budget 100); an empty popup is painted after ${popup.emptyPopupMs} ms`;
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
