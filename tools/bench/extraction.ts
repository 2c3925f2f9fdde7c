import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractArticle } from '@/lib/article/extract';
import { readPages } from './extraction/pages';
import { meanScore, type Score, scorePage } from './extraction/score';

/** Set and language of a row; `language` is absent in the row of a whole set. */
interface Row extends Score {
  set: string;
  language?: string;
  pages: number;
  readability: Score;
}

interface Measured {
  set: string;
  language: string;
  ours: Score;
  readability: Score;
}

const [directory] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!directory) {
  console.error('usage: npm run bench:extraction -- DIR [--json]');
  process.exit(2);
}
const rows = summarize(await measure(directory));
if (process.argv.includes('--json')) console.log(JSON.stringify({ sets: rows }));
else printTable(rows);

async function measure(from: string): Promise<Measured[]> {
  const measured: Measured[] = [];
  for await (const { page, source } of readPages(from)) {
    const url = page.url ?? 'https://unknown.example/news/article';
    const ours = scorePage(page, ownText(source, url));
    const readability = scorePage(page, readabilityText(source, url));
    if (!ours || !readability) continue;
    measured.push({ set: page.set, language: page.lang ?? 'und', ours, readability });
  }
  return measured;
}

function ownText(source: string, url: string): string {
  const page = openPage(source, url);
  const text = extractArticle(page.window.document, url)?.article.text ?? '';
  page.window.close();
  return text;
}

function readabilityText(source: string, url: string): string {
  const page = openPage(source, url);
  const text = new Readability(page.window.document).parse()?.textContent ?? '';
  page.window.close();
  return text;
}

/** Scripts do not run and nothing is fetched: the page is as the server sent it. */
function openPage(source: string, url: string): JSDOM {
  return new JSDOM(source, { url, virtualConsole: new VirtualConsole() });
}

function summarize(measured: Measured[]): Row[] {
  const sets = [...new Set(measured.map((item) => item.set))];
  return sets.flatMap((set) => {
    const pages = measured.filter((item) => item.set === set);
    const languages = [...new Set(pages.map((item) => item.language))].sort();
    return [
      row(pages, set),
      ...languages.map((language) =>
        row(
          pages.filter((item) => item.language === language),
          set,
          language,
        ),
      ),
    ];
  });
}

function row(pages: Measured[], set: string, language?: string): Row {
  return {
    set,
    language,
    pages: pages.length,
    ...meanScore(pages.map((page) => page.ours)),
    readability: meanScore(pages.map((page) => page.readability)),
  };
}

function printTable(all: Row[]): void {
  const figure = (score: Score): string =>
    [score.precision, score.recall, score.f1].map((value) => value.toFixed(3)).join(' ');
  console.log('set                  lang   pages  P     R     F1     Readability: P R F1');
  for (const { set, language, pages, readability, ...score } of all) {
    const name = `${set.padEnd(20)} ${(language ?? 'all').padEnd(6)} ${String(pages).padStart(5)}`;
    console.log(`${name}  ${figure(score)}  ${figure(readability)}`);
  }
}
