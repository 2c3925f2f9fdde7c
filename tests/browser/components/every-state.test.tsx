import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import german from '@/public/_locales/de/messages.json';
import { i18nFrom } from '@/tests/support/messages';
import { scenes } from '@/tools/preview/scenes';
import { type Mounted, mount, setColourScheme, tooWide } from './mount';

let mounted: Mounted | undefined;
afterEach(async () => {
  mounted?.unmount();
  await setColourScheme('light');
});

function click(selectors: string[] = []): void {
  for (const selector of selectors) mounted?.find(selector).click();
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  beforeEach(async () => {
    await setColourScheme(scheme);
    await page.viewport(800, 800);
  });

  test.each(scenes)('$name has no fault that axe can find', async ({ surface, show, clicks }) => {
    mounted = mount(surface, show());
    click(clicks);
    await settled();
    // in somebody else's page only our own part is ours to answer for
    const { violations } = await axe.run(surface === 'in-page' ? mounted.host : document);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
  });
});

describe.each(['ltr', 'rtl'] as const)('on the narrowest screen, %s', (direction) => {
  test.each(scenes)('$name stays inside', async ({ surface, show, clicks }) => {
    await page.viewport(320, 600);
    mounted = mount(surface, show(), { ...i18nFrom(german), direction });
    click(clicks);
    await settled();
    expect(tooWide(mounted.root)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('with letters twice as large', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
  });

  test.each(scenes.filter(({ surface }) => surface !== 'in-page'))(
    '$name stays inside, and nothing of it is cut',
    async ({ surface, show, clicks }) => {
      await page.viewport(640, 800);
      document.documentElement.style.fontSize = '200%';
      mounted = mount(surface, show());
      click(clicks);
      await settled();
      expect(tooWide(mounted.root)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(640);
    },
  );
});

test('the popup never grows beyond the 600 pixels that browsers allow', async () => {
  await page.viewport(400, 900);
  for (const { show } of scenes.filter(({ surface }) => surface === 'popup')) {
    mounted = mount('popup', show());
    await settled();
    expect(mounted.find('.popup').offsetHeight).toBeLessThanOrEqual(600);
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(900);
    mounted.unmount();
  }
});

/** Effects and state changes are shown in the frame after next. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
