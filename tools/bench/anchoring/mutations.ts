import { flatTreeText } from '@/lib/anchoring/flat-tree';
import { markAdvert } from './markers';
import type { Random } from './random';

/** Most words that are changed on a page. */
const MAX_CHANGED = 0.1;

const ADVERTS = [
  'Advertisement',
  'Anzeige · Jetzt vier Wochen kostenlos testen und alle Artikel lesen',
  'Sign up for our morning newsletter: the most important stories, once a day, in your inbox.',
  'Читайте также: главные новости недели в нашем канале. Подписаться',
  'Publicité. La suite après cette annonce. Profitez de votre abonnement numérique sans engagement.',
  'İlgili haberler: günün öne çıkan gelişmeleri, fotoğraflar ve videolar burada.',
  'You may also like these stories from our partners. Find out what readers in your region are talking about today, compare the best offers for travel, energy and insurance, and save up to forty percent when you order before Sunday night.',
];

const WORD = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** Does to a page what editors, advertisers and content systems do between two visits; every kind, with chance. */
export function mutate(body: Element, random: Random): void {
  splitParagraphs(body, random);
  reorderBlocks(body, random);
  insertAdverts(body, random);
  changeWords(body, random);
  changeTypography(body, random);
}

/** Removes what holds the marked words: the nearest paragraph-like element around each of the nodes. */
export function removeAround(nodes: readonly Text[]): void {
  for (const node of nodes) (node.parentElement?.closest('p,li,h1,h2,h3,td,div') ?? node).remove();
}

function splitParagraphs(body: Element, random: Random): void {
  for (const paragraph of body.querySelectorAll('p')) {
    if (!random.chance(0.25)) continue;
    const texts = [...paragraph.childNodes].filter(
      (node): node is Text => node.nodeType === node.TEXT_NODE && (node as Text).data.length > 40,
    );
    const text = random.pick(texts);
    const space = text?.data.indexOf(' ', random.between(5, text.data.length - 5)) ?? -1;
    if (!text || space < 0) continue;
    const second = paragraph.ownerDocument.createElement('p');
    let moving: ChildNode | null = text.splitText(space);
    while (moving) {
      const following: ChildNode | null = moving.nextSibling;
      second.append(moving);
      moving = following;
    }
    paragraph.after(second);
    if (random.chance(0.3)) paragraph.after(advert(paragraph.ownerDocument, random));
  }
}

function reorderBlocks(body: Element, random: Random): void {
  for (const parent of [body, ...body.querySelectorAll('*')]) {
    const blocks = [...parent.children].filter((child) =>
      /^(p|div|section|aside|nav|ul|h2|h3|figure|table|header|footer)$/.test(child.localName),
    );
    if (blocks.length < 3 || !random.chance(0.12)) continue;
    const first = random.between(0, blocks.length - 2);
    const second = blocks[first + 1];
    if (second) blocks[first]?.before(second);
  }
}

function insertAdverts(body: Element, random: Random): void {
  for (const block of body.querySelectorAll('p,h2,ul,figure,blockquote')) {
    if (random.chance(0.15)) block.before(advert(block.ownerDocument, random));
  }
}

function advert(document: Document, random: Random): Element {
  const box = document.createElement('div');
  box.textContent = markAdvert(random.pick(ADVERTS) ?? '');
  return box;
}

function changeWords(body: Element, random: Random): void {
  const nodes = textNodes(body);
  const vocabulary = nodes.flatMap(({ data }) => data.match(WORD) ?? []);
  const rate = random.next() * MAX_CHANGED;
  for (const node of nodes) {
    const changed = node.data.replace(WORD, (word) => {
      if (!random.chance(rate)) return word;
      const other = random.pick(vocabulary) ?? '';
      const kind = random.next();
      if (kind < 0.15) return '';
      return kind < 0.3 ? `${word} ${other}` : other;
    });
    if (changed !== node.data) node.data = changed;
  }
}

function changeTypography(body: Element, random: Random): void {
  const toTypographic = random.chance(0.5);
  for (const node of textNodes(body)) {
    const { data } = node;
    const changed = toTypographic
      ? data
          .replace(/"([^"]*)"/g, '“$1”')
          .replace(/'/g, '’')
          .replace(/\.\.\./g, '…')
          .replace(/ - /g, ' – ')
          .replace(/(\d) (\p{L})/gu, '$1\u00a0$2')
      : data
          .replace(/[“”„«»]/g, '"')
          .replace(/[‘’]/g, "'")
          .replace(/…/g, '...')
          .replace(/[–—]/g, '-')
          .replace(/\u00a0/g, ' ');
    if (changed !== data) node.data = changed;
  }
}

function textNodes(body: Element): Text[] {
  return [...flatTreeText(body)].filter((each) => each !== 'break');
}
