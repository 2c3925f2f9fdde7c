import { type Candidate, endsSentence } from './candidates';
import type { StoryFacts } from './story-facts';

/** A label is shorter than this many characters, a line beside the text shorter than that. */
const LABEL_LENGTH = 40;
const LINE_LENGTH = 160;
const PARAGRAPH_ELEMENTS = /^(p|li|h[1-6]|td|th|dd|dt|blockquote|pre)$/;

const CLOCK_OR_DATE =
  /\d{1,2}[:.]\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\b(19|20)\d{2}\b|\d{4}年|\d{1,2}月/;
/** Words that begin a line about a picture, in the languages of the big agencies' customers. */
const PICTURE_CREDIT =
  /^[([]?\s*(foto(s|graf[oí]a)?|photos?|pictures?|images?|bild(er|quelle)?|billede|kuva|credits?|crédito|symbolbild|archivbild|imagen|zdjęcie|fot|kép|kredi|fotoğraf|foto ilustrasi|şəkil|surat|фото|снимка|изображение|صورة|الصورة|عکس|写真|图片|圖片|사진|ảnh|φωτογραφία)\s*(credit|by|de|von|av|af|:|：|\/|\()/i;
const EMAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;

/** Leaves out lines that are no part of the text although they stand in its container. */
export function withoutStrayLines(
  chosen: readonly Candidate[],
  { title, byline }: StoryFacts,
): Candidate[] {
  const prose = new Set(chosen.filter((candidate) => candidate.prose).map(signatureOf));
  const seen = countTexts(chosen);
  const kept = chosen.filter((candidate) => {
    if (isLinkLine(candidate) || isTitle(candidate, title)) return false;
    if (candidate.prose) return !isPictureLine(candidate.text);
    if ((seen.get(candidate.text) ?? 0) > 1) return false;
    if (isDateLine(candidate) || isPictureLine(candidate.text)) return false;
    return (
      PARAGRAPH_ELEMENTS.test(candidate.element.localName) ||
      candidate.text.length >= LABEL_LENGTH ||
      prose.has(signatureOf(candidate))
    );
  });
  return withoutEmptyHeadings(trimEdges(withoutCopies(kept), byline));
}

/** Lines that only lead elsewhere: "Read also: …", lists of related stories. */
function isLinkLine({ linkShare, text }: Candidate): boolean {
  return linkShare >= 0.5 && !(endsSentence(text) && text.length >= LINE_LENGTH);
}

function isTitle(candidate: Candidate, title: string): boolean {
  const line = folded(candidate.text);
  const headline = folded(title);
  return (
    line !== '' &&
    (line === headline || (candidate.heading && headline.length > 15 && line.includes(headline)))
  );
}

function isDateLine({ text, element }: Candidate): boolean {
  if (text.length > 70 || endsSentence(text)) return false;
  if (element.localName === 'time' || element.querySelector('time')) return true;
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return CLOCK_OR_DATE.test(text) && letters <= 25;
}

function isPictureLine(text: string): boolean {
  return text.length < LINE_LENGTH && (PICTURE_CREDIT.test(text) || /©/.test(text));
}

/** Some pages hold the text twice, for narrow and for wide screens. */
function withoutCopies(kept: readonly Candidate[]): Candidate[] {
  const texts = new Set<string>();
  return kept.filter(({ prose, text }) => {
    if (!prose || text.length < LABEL_LENGTH) return true;
    if (texts.has(text)) return false;
    texts.add(text);
    return true;
  });
}

/** What stands above the first and below the last paragraph is about the article: bylines, labels, author's notes, contact lines. */
function trimEdges(kept: readonly Candidate[], byline: string | undefined): Candidate[] {
  const authors = (byline ?? '')
    .split(/,|\s(?:and|und|et|y|e|и|та|ve|və|va|&)\s/)
    .map(folded)
    .filter((name) => name.length > 5);
  const homes = new Set(kept.filter((block) => block.prose).map(homeOf));
  const isLine = (block: Candidate): boolean => !block.prose && !homes.has(homeOf(block));
  const isNote = ({ text }: Candidate): boolean => {
    const opening = folded(text.slice(0, 80));
    return EMAIL.test(text) || authors.some((author) => opening.startsWith(author));
  };
  const start = kept.findIndex(
    (block) =>
      block.heading || !(isLine(block) || (isNote(block) && block.text.length < LINE_LENGTH)),
  );
  const end = kept.findLastIndex(
    (block) =>
      block.element.localName === 'li' ||
      !(block.heading || isLine(block) || isNote(block) || /[:：]$/.test(block.text)),
  );
  return start < 0 || end < start ? [...kept] : kept.slice(start, end + 1);
}

/** Element and class of a block within one parent: what the paragraphs of a text have in common. */
function homeOf({ element }: Candidate): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''} in ${pathTo(element.parentElement)}`;
}

function pathTo(element: Element | null): string {
  return element ? `${element.localName}.${element.getAttribute('class') ?? ''}#${element.id}` : '';
}

/** A heading needs text below it. */
function withoutEmptyHeadings(kept: readonly Candidate[]): Candidate[] {
  return kept.filter((candidate, index) => {
    if (!candidate.heading || candidate.prose) return true;
    const next = kept[index + 1];
    return (
      next !== undefined && (!next.heading || next.element.localName > candidate.element.localName)
    );
  });
}

function countTexts(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of candidates) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function signatureOf({ element }: Candidate): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
