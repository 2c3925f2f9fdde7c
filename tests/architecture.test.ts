import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;

/** Height of each folder; imports may only go to a lower one, or stay in the folder. */
const LEVELS: [prefix: string, level: number][] = [
  ['entrypoints/', 9],
  ['components/', 7],
  ['lib/messaging/messenger', 8],
  ['lib/messaging/', 6],
  ['lib/coverage/', 5],
  ['lib/collection/', 5],
  ['lib/event/', 4],
  ['lib/highlights/', 4],
  ['lib/reference/', 4],
  ['lib/entities/', 3],
  ['lib/article/', 2],
  ['lib/anchoring/', 2],
  ['lib/', 1],
];

const MAY_USE_BROWSER =
  /^(entrypoints\/|lib\/messaging\/messenger\.ts$|lib\/[^/]+\/store(\.ts$|\/)|lib\/settings\/)/;
const MAY_USE_DOM =
  /^(lib\/article\/(extract|metadata|is-article)|lib\/anchoring\/|lib\/highlights\/|lib\/text\.ts$|components\/|entrypoints\/)/;
const DOM_GLOBAL = /(?<![.\w'"`])(document|window)\.|\bHTMLElement\b|\bquerySelector/;
const NAMELESS_NAME = /(^|\/)(utils?|helpers?|managers?|common|misc)(\.|\/|$)/i;
const LINES_PER_FILE = 250;
/** Tables of language data may be long. */
const DATA_TABLE =
  /lib\/(entities\/(office|people|places)\/(languages|data)|event\/(dates|words)|coverage\/catalogue)\/|components\/primitives\/country-names/;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path));
}

const product = ['entrypoints', 'components', 'lib'].flatMap(sources);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const levelOf = (path: string): number =>
  LEVELS.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 0;

function imports(path: string): string[] {
  return [...read(path).matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
}

describe('the import law', () => {
  test('imports go downwards, and across folders by their full name', () => {
    const broken = product.flatMap((path) =>
      imports(path).flatMap((target) => {
        if (target.startsWith('..')) return [`${path}: '${target}' climbs; write '@/…'`];
        const to = target.startsWith('@/') ? target.slice(2) : undefined;
        if (!to) return [];
        const sameFolder = dirname(path) === dirname(to) || levelFolder(path) === levelFolder(to);
        return sameFolder || levelOf(to) < levelOf(path)
          ? []
          : [`${path} (level ${levelOf(path)}) imports ${to} (level ${levelOf(to)})`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('nobody imports an entrypoint', () => {
    const broken = product.filter((path) =>
      imports(path).some((target) => target.startsWith('@/entrypoints')),
    );
    expect(broken).toEqual([]);
  });

  test('only the platform seam touches the browser API', () => {
    const broken = product.filter(
      (path) =>
        !MAY_USE_BROWSER.test(path) &&
        imports(path).some((target) => /^(wxt\/(browser|utils\/storage)|#imports)$/.test(target)),
    );
    expect(broken).toEqual([]);
  });

  test('the DOM stays where the design puts it', () => {
    const broken = product.filter(
      (path) => !MAY_USE_DOM.test(path) && DOM_GLOBAL.test(withoutComments(read(path))),
    );
    expect(broken).toEqual([]);
  });

  test('coverage takes fetch as a parameter', () => {
    const broken = product.filter(
      (path) =>
        path.startsWith('lib/coverage/') &&
        /(?<![.\w])(?:globalThis\.|self\.)?fetch\(/.test(withoutComments(read(path))) &&
        !/\bfetch\b[^(]*[,:}]/.test(read(path)),
    );
    expect(broken).toEqual([]);
  });
});

describe('the house rules', () => {
  test('markup is never assigned as a string', () => {
    const banned =
      /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
    expect(product.filter((path) => banned.test(withoutComments(read(path))))).toEqual([]);
  });

  test('no file has more than 250 lines, tables of language data aside', () => {
    const long = product.filter(
      (path) => !DATA_TABLE.test(path) && read(path).split('\n').length - 1 > LINES_PER_FILE,
    );
    expect(long).toEqual([]);
  });

  test('every name says what is inside', () => {
    expect(product.filter((path) => NAMELESS_NAME.test(path))).toEqual([]);
  });
});

/** The folder that a level is about: 'lib/entities', 'components', 'entrypoints/popup'. */
function levelFolder(path: string): string {
  const parts = relative('.', path).split('/');
  return parts[0] === 'components' ? 'components' : parts.slice(0, 2).join('/');
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}
