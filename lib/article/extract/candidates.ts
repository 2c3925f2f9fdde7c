import { composeText } from './article-text';
import { type Block, readBlocks, SPACE } from './blocks';

/** A block of the page that may belong to the article. */
export interface Candidate extends Block {
  /** Position among the page's blocks. */
  index: number;
  text: string;
  /** Readability took most of it. */
  readable: boolean;
  /** Long enough, and free enough of links, to be a paragraph of running text. */
  prose: boolean;
  heading: boolean;
  /** Share of its characters that stand in links, 0..1. */
  linkShare: number;
}

/** Characters from which a block without a full stop counts as running text. */
const PROSE_LENGTH = 80;
/** The same for one that ends like a sentence. */
const SENTENCE_LENGTH = 35;
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** An ideograph or a syllable block says as much as this many letters. */
const IDEOGRAPH_WEIGHT = 2.5;
const SENTENCE_END = /[.!?…。！？۔؟।։][\s"'”“’»«)\]」』]*$/u;

/** All blocks of a page, in document order, with what decides about them. */
export function readCandidates(body: Element, readable: ReadonlySet<Text>): Candidate[] {
  return readBlocks(body)
    .flatMap((block) => {
      const { text } = composeText([block.pieces]);
      if (!text) return [];
      const linkShare = block.linkedLength / block.length;
      return {
        ...block,
        index: 0,
        text,
        linkShare,
        readable: isMostly(block, readable),
        prose: isProse(text, block.length, linkShare),
        heading:
          /^h[1-6]$/.test(block.element.localName) ||
          block.element.closest('h1,h2,h3,h4,h5,h6') !== null,
      };
    })
    .map((candidate, index) => ({ ...candidate, index }));
}

function isMostly({ pieces }: Block, readable: ReadonlySet<Text>): boolean {
  const nodes = pieces.filter((piece) => piece !== SPACE && /\S/.test(piece.data)) as Text[];
  return nodes.filter((node) => readable.has(node)).length * 2 > nodes.length;
}

/** Whether a text ends like a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

function isProse(text: string, length: number, linkShare: number): boolean {
  const weight = IDEOGRAPH.test(text) ? length * IDEOGRAPH_WEIGHT : length;
  if (linkShare >= 0.5) return false;
  return weight >= PROSE_LENGTH || (weight >= SENTENCE_LENGTH && endsSentence(text));
}
