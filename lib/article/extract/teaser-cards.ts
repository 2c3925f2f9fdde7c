/** A box with more characters than this is a section of the story whose heading happens to be a link. */
const CARD_LENGTH = 700;
const CARD_PARAGRAPHS = 2;
const CARD_CHILDREN = 12;
/** Share of a heading's characters that must stand in its link. */
const LINKED_SHARE = 0.8;
const LINKED_HEADING =
  'a[href] :is(h2,h3,h4,h5,h6), :is(h2,h3,h4,h5,h6) a[href], a[href] [class*="headline" i], a[href] [class*="title" i]';

/** Boxes that announce another story: the largest small element around each linked heading. */
export function findTeaserCards(body: Element): Set<Element> {
  const cards = new Set<Element>();
  for (const inner of body.querySelectorAll(LINKED_HEADING)) {
    const heading = inner.closest('h2,h3,h4,h5,h6') ?? inner;
    const link = inner.closest('a[href]');
    if (link && isLinked(heading, link)) cards.add(cardAround(heading, body));
  }
  return cards;
}

function isLinked(heading: Element, link: Element): boolean {
  return link.contains(heading) || lengthOf(link) >= lengthOf(heading) * LINKED_SHARE;
}

function cardAround(heading: Element, body: Element): Element {
  let card = heading;
  for (let box = heading.parentElement; box && box !== body; box = box.parentElement) {
    // Counted first: reading the text of a whole page for each of its teasers would take seconds.
    if (box.childElementCount > CARD_CHILDREN) break;
    if (lengthOf(box) > CARD_LENGTH || box.querySelectorAll('p').length > CARD_PARAGRAPHS) break;
    if (box.querySelector('h1')) break;
    card = box;
  }
  return card;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
