import { expect, test } from 'vitest';
import styles from '@/entrypoints/reader/highlights.css?inline';
import { SNIPPET_COLOURS } from '@/lib/collection/colours';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
const blocks = [...sheet.cssRules];
const rules = blocks.flatMap((block) =>
  block instanceof CSSMediaRule ? [...block.cssRules] : [block],
);

test('the style sheet that goes into pages touches nothing but our highlights', () => {
  const selectors = rules.flatMap((rule) =>
    rule instanceof CSSStyleRule ? rule.selectorText.split(', ') : rule.cssText,
  );
  expect(selectors.filter((each) => !/^::highlight\(parallax-[a-z-]+\)$/.test(each))).toEqual([]);
  expect(new Set(selectors)).toEqual(
    new Set(
      [
        ...['official', 'place', 'current', 'snippet'],
        ...SNIPPET_COLOURS.slice(1).map((colour) => `snippet-${colour}`),
      ].map((name) => `::highlight(parallax-${name})`),
    ),
  );
});

test('nothing is marked on paper', () => {
  const media = blocks.map((block) => (block instanceof CSSMediaRule ? block.media.mediaText : ''));
  expect(media.filter((each) => !each.startsWith('screen'))).toEqual([]);
});

test('officials and places differ in form, not only in colour', () => {
  const lines = rules
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter((rule) => /official|place/.test(rule.selectorText))
    .map((rule) => `${rule.selectorText} ${rule.style.textDecorationStyle}`);
  expect(new Set(lines)).toEqual(
    new Set(['::highlight(parallax-official) solid', '::highlight(parallax-place) dotted']),
  );
});
