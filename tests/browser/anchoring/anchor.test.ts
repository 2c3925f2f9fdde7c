import { afterEach, expect, describe as group, test } from 'vitest';
import { anchor } from '@/lib/anchoring/anchor';
import { describe } from '@/lib/anchoring/describe';
import type { Selector } from '@/lib/anchoring/selectors';
import { showPage, type TestPage } from './page';

let page: TestPage;

afterEach(() => page.remove());

const ARTICLE = `<nav>Home News Weather</nav><article><h1>Harbour opens early</h1>
  <p>Nobody had expected it, but the first ferry left at dawn with two hundred people on board.</p>
  <p>The mayor said the "old quay" would stay closed - at least until May...</p>
  <ul><li>Tickets cost four crowns.</li><li>Children travel free.</li></ul>
  <table><tr><td>Monday</td><td>six sailings</td></tr><tr><td>Tuesday</td><td>nine sailings</td></tr></table>
  <p>Later in the day a storm kept the second boat in the harbour for several hours.</p></article>`;

/** Describes a range and anchors it in the page as it is when `change` is through. */
function reanchor(range: Range, change: () => void = () => {}) {
  const selectors = describe(page.root, range);
  change();
  return anchor(page.root, selectors);
}

const words = (found: { range: Range } | undefined): string | undefined =>
  found && String(found.range).replace(/\s+/g, ' ');

const element = (selector: string): Element => {
  const found = page.root.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
};

function box(text: string): HTMLElement {
  const advert = document.createElement('div');
  advert.textContent = text;
  return advert;
}

group('in a page that has not changed', () => {
  test('finds exactly the range that was described', () => {
    page = showPage(ARTICLE);
    const range = page.select('the first ferry', 'left at dawn');
    const found = reanchor(range);
    expect(found?.errors).toBe(0);
    expect(found?.range.compareBoundaryPoints(Range.START_TO_START, range)).toBe(0);
    expect(found?.range.compareBoundaryPoints(Range.END_TO_END, range)).toBe(0);
  });

  test('finds a quote across inline markup', () => {
    page = showPage('<p>The <b>new <i>for</i></b><a href="#">eign minister</a> arrived.</p>');
    const found = reanchor(page.select('new ', 'eign'));
    expect(words(found)).toBe('new foreign');
  });

  test('finds a quote across paragraphs, list items and table cells', () => {
    page = showPage(ARTICLE);
    expect(words(reanchor(page.select('until May', 'Tickets')))).toBe('until May... Tickets');
    expect(words(reanchor(page.select('four crowns.', 'Children')))).toBe('four crowns.Children');
    expect(words(reanchor(page.select('sailings', 'Tuesday')))).toBe('sailingsTuesday');
  });

  test('finds the words that were meant where they stand several times', () => {
    page = showPage(`${'<p>He said no. She said yes.</p>'.repeat(3)}`);
    const paragraph = page.root.children[1]?.firstChild;
    if (!paragraph) throw new Error('The page has no second paragraph');
    const range = document.createRange();
    range.setStart(paragraph, 3);
    range.setEnd(paragraph, 10);
    const found = reanchor(range);
    expect(words(found)).toBe('said no');
    expect(found?.range.startContainer).toBe(paragraph);
  });

  test('finds a selection whose ends stand between elements', () => {
    page = showPage(ARTICLE);
    const range = document.createRange();
    range.selectNode(element('li'));
    expect(words(reanchor(range))).toBe('Tickets cost four crowns.');
  });

  test('does not mistake what nobody reads, or its own interface, for the page', () => {
    page = showPage(
      `<script>the first ferry</script><style>the first ferry</style><noscript>the first ferry</noscript>
      <template>the first ferry</template><p>Later the first ferry left.</p>`,
    );
    const own = document.createElement('parallax-ui');
    own.textContent = 'Later the first ferry left.';
    page.root.prepend(own);
    const range = document.createRange();
    range.selectNodeContents(element('p'));
    const found = reanchor(range);
    expect(found?.range.startContainer.parentNode).toBe(element('p'));
  });

  test('reads markup that is nested ten thousand deep', () => {
    page = showPage('<p>Before it the first ferry left at dawn.</p>');
    const range = page.select('the first ferry');
    let inner: HTMLElement = page.root;
    for (let depth = 0; depth < 10_000; depth++) {
      const next = document.createElement('span');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'At the bottom';
    expect(words(reanchor(range))).toBe('the first ferry');
  });
});

group('in shadow trees', () => {
  function showNested(): void {
    page = showPage('<p>Outside of it all.</p><div></div><p>After it all.</p>');
    const outer = element('div').attachShadow({ mode: 'open' });
    const host = document.createElement('section');
    outer.append('Between the trees ', host);
    host.attachShadow({ mode: 'open' }).append('the innermost words stand here.');
  }

  test('finds a quote inside nested open roots', () => {
    showNested();
    expect(words(reanchor(page.select('innermost words')))).toBe('innermost words');
  });

  test('finds a quote of the page around them', () => {
    showNested();
    expect(words(reanchor(page.select('After it')))).toBe('After it');
  });

  test('reads slotted words where they are shown', () => {
    page = showPage('<div><p>the slotted words</p></div>');
    const shadow = element('div').attachShadow({ mode: 'open' });
    shadow.append('Before ', document.createElement('slot'), ' after.');
    const [quote] = describe(page.root, page.select('slotted'));
    expect(quote).toMatchObject({ prefix: 'Before the ', suffix: ' words after.' });
  });
});

group('in a page that has changed', () => {
  test('finds a quote whose paragraph was split by an advert', () => {
    page = showPage(ARTICLE);
    const range = page.select('the first ferry', 'two hundred people');
    const found = reanchor(range, () => {
      const text = element('p').firstChild as Text;
      const second = document.createElement('p');
      second.append(text.splitText(text.data.indexOf('left at dawn')));
      element('p').after(second);
      second.before(box('Advertisement: four weeks of sailing news for the price of one.'));
    });
    expect(words(found)).toMatch(/^the first ferry .*Advert.* two hundred people$/);
  });

  test('finds a quote although quotation marks, dashes and spaces were typeset', () => {
    page = showPage(ARTICLE);
    const found = reanchor(page.select('the "old quay"', 'until May...'), () => {
      const text = element('p:nth-of-type(2)').firstChild as Text;
      text.data = text.data
        .replace(/"(.*)"/, '\u201c$1\u201d')
        .replace(' - ', '\u00a0\u2013 ')
        .replace('...', '\u2026');
    });
    expect(words(found)).toBe('the “old quay” would stay closed – at least until May…');
    expect(found?.errors).toBe(0);
  });

  test('finds a quote in which words have changed, and says how far it is off', () => {
    page = showPage(ARTICLE);
    const found = reanchor(page.select('a storm kept', 'several hours'), () => {
      const text = element('p:last-child').firstChild as Text;
      text.data = text.data.replace('second boat', 'next boat').replace('several', 'many');
    });
    expect(words(found)).toBe('a storm kept the next boat in the harbour for many hours');
    expect(found?.errors).toBeGreaterThan(0);
  });

  test('finds whole words although the first and the last of them have changed', () => {
    page = showPage(ARTICLE);
    const found = reanchor(page.select('first ferry', 'two hundred'), () => {
      const text = element('p').firstChild as Text;
      text.data = text.data.replace('first ferry', 'earliest ferry').replace('hundred', 'thousand');
    });
    expect(words(found)).toBe('earliest ferry left at dawn with two thousand');
  });

  test('finds a quote after its block was moved', () => {
    page = showPage(ARTICLE);
    const found = reanchor(page.select('a storm kept', 'several hours'), () =>
      element('h1').before(element('p:last-child')),
    );
    expect(words(found)).toBe('a storm kept the second boat in the harbour for several hours');
  });

  test('finds the copy that is shown where the page holds the article twice', () => {
    page = showPage(ARTICLE);
    const found = reanchor(page.select('the first ferry', 'left at dawn'), () => {
      const article = element('article');
      const hidden = article.cloneNode(true) as HTMLElement;
      hidden.hidden = true;
      article.before(hidden, box('Filler. '.repeat(20)));
    });
    expect(found?.range.getClientRects().length).toBeGreaterThan(0);
  });

  test('tells two equal phrases apart by what stands around them', () => {
    page = showPage(
      '<p>On Monday the council of the town said no to it.</p><p>On Friday the board of the port said no to it.</p>',
    );
    const range = document.createRange();
    const text = element('p:last-child').firstChild as Text;
    range.setStart(text, text.data.indexOf('said no'));
    range.setEnd(text, text.data.indexOf('said no') + 7);
    const found = reanchor(range, () => page.root.prepend(box('News of the day. '.repeat(40))));
    expect(found?.range.startContainer).toBe(text);
  });
});

group('rather none than a wrong place', () => {
  test('gives none when the passage was taken out', () => {
    page = showPage(ARTICLE);
    const found = reanchor(page.select('a storm kept', 'several hours'), () =>
      element('p:last-child').remove(),
    );
    expect(found).toBeUndefined();
  });

  test('gives none when two places fit equally well', () => {
    page = showPage(`<p>${'x '.repeat(200)}</p><p>The talks go on in the old town hall today.</p>`);
    const found = reanchor(page.select('talks go on'), () => {
      const paragraph = element('p:last-child');
      // Both stand equally far from where the words stood before.
      const twice = paragraph.cloneNode(true);
      page.root.replaceChildren(
        box('x '.repeat(20)),
        paragraph,
        box('x '.repeat(340)),
        twice,
        box('x '.repeat(20)),
      );
    });
    expect(found).toBeUndefined();
  });

  test('gives none for a short phrase whose surroundings are gone', () => {
    page = showPage('<p>In the evening the mayor came to the harbour and spoke.</p>');
    const found = reanchor(page.select('the mayor'), () =>
      page.root.replaceChildren(
        box('Whatever else the mayor may have wished for, snow was not on it.'),
      ),
    );
    expect(found).toBeUndefined();
  });

  test.each<[string, Selector[]]>([
    ['no selectors', []],
    ['a position alone', [{ type: 'TextPositionSelector', start: 0, end: 10 }]],
    ['an empty quote', [{ type: 'TextQuoteSelector', exact: '', prefix: 'Home', suffix: 'News' }]],
    ['white space alone', [{ type: 'TextQuoteSelector', exact: ' \n', prefix: '', suffix: '' }]],
  ])('gives none for %s', (_, selectors) => {
    page = showPage(ARTICLE);
    expect(anchor(page.root, selectors)).toBeUndefined();
  });

  test('gives none in an empty page', () => {
    page = showPage('');
    const quote: Selector = {
      type: 'TextQuoteSelector',
      exact: 'the first ferry left',
      prefix: '',
      suffix: '',
    };
    expect(anchor(page.root, [quote])).toBeUndefined();
  });
});
