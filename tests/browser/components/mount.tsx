import { type ComponentChild, render } from 'preact';
import { cdp } from 'vitest/browser';
import collectionCss from '@/components/collection/collection.css?inline';
import compareCss from '@/components/compare/compare.css?inline';
import popupCss from '@/components/coverage/popup.css?inline';
import surfaceCss from '@/components/entities/page-surface.css?inline';
import { type I18n, I18nContext } from '@/components/primitives/i18n';
import settingsCss from '@/components/settings/settings.css?inline';
import english from '@/public/_locales/en/messages.json';
import { i18nFrom } from '@/tests/support/messages';

export type Surface = 'popup' | 'panel' | 'collection' | 'compare' | 'settings' | 'in-page';

const CSS: Record<Surface, string> = {
  popup: popupCss,
  panel: popupCss,
  collection: collectionCss,
  compare: compareCss,
  settings: settingsCss,
  'in-page': surfaceCss,
};

export interface Mounted {
  /** The element in the document; around the shadow root where there is one. */
  host: HTMLElement;
  root: ParentNode;
  /** The one element that matches; throws when there is none. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  /** The button or field with this accessible name. */
  control<E extends HTMLElement = HTMLElement>(name: string): E;
  show(view: ComponentChild): void;
  unmount(): void;
}

/** Renders a view as its page would: with its style sheet, in the page or in a shadow root. */
export function mount(
  surface: Surface,
  view: ComponentChild,
  i18n: I18n = i18nFrom(english),
): Mounted {
  const place = document.createElement('div');
  document.body.append(place);
  document.documentElement.lang = i18n.locale;
  document.documentElement.dir = i18n.direction;
  document.title = 'Parallax';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS[surface]);
  const shadow = surface === 'in-page' ? place.attachShadow({ mode: 'open' }) : undefined;
  (shadow ?? document).adoptedStyleSheets = [sheet];
  const inside = document.createElement('div');
  (shadow ?? place).append(inside);

  const show = (next: ComponentChild) =>
    render(<I18nContext.Provider value={i18n}>{next}</I18nContext.Provider>, inside);
  const find = <E extends HTMLElement>(selector: string): E => {
    const element = inside.querySelector<E>(selector);
    if (!element) throw new Error(`Nothing matches ${selector}`);
    return element;
  };
  show(view);
  return {
    host: place,
    root: inside,
    find,
    control<E extends HTMLElement>(name: string): E {
      const element = [...inside.querySelectorAll<E>('button, input, textarea, select, a')].find(
        (candidate) => nameOf(candidate) === name,
      );
      if (!element) throw new Error(`No control is called "${name}"`);
      return element;
    },
    show,
    unmount() {
      render(null, inside);
      place.remove();
      document.adoptedStyleSheets = [];
    },
  };
}

export async function setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}

/** Elements that reach beyond the width of the window, by class. */
export function tooWide(root: ParentNode): string[] {
  const width = document.documentElement.clientWidth;
  return [...root.querySelectorAll('*')]
    .filter((element) => !element.closest('.visually-hidden'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < -1 || box.right > width + 1);
    })
    .map((element) => element.getAttribute('class') ?? element.tagName);
}

function nameOf(element: HTMLElement): string {
  const label = (element as HTMLInputElement).labels?.[0]?.textContent;
  return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
}
