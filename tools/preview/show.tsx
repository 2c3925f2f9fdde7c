import { render } from 'preact';
import { type I18n, I18nContext } from '@/components/primitives/i18n';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import { i18nFrom } from '@/tests/support/messages';
import { scenes } from './scenes';

const STYLES = {
  popup: () => import('@/components/coverage/popup.css'),
  panel: () => import('@/components/coverage/popup.css'),
  collection: () => import('@/components/collection/collection.css'),
  compare: () => import('@/components/compare/compare.css'),
  settings: () => import('@/components/settings/settings.css'),
  'in-page': () => import('./host-page.css'),
};

const asked = new URLSearchParams(location.search);
const scene = scenes.find(({ name }) => name === asked.get('scene'));
const place = document.getElementById('scene');
if (!scene || !place) throw new Error(`No scene ${asked.get('scene')}`);

const direction = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const i18n: I18n = { ...i18nFrom(asked.get('lang') === 'de' ? de : en), direction };
document.documentElement.dir = direction;
await STYLES[scene.surface]();

const view = <I18nContext.Provider value={i18n}>{scene.show()}</I18nContext.Provider>;
if (scene.surface === 'in-page') {
  const { default: css } = await import('@/components/entities/page-surface.css?inline');
  const root = place.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const inside = document.createElement('div');
  root.append(inside);
  render(view, inside);
} else {
  render(view, place);
}
document.body.dataset.ready = 'yes';
