import { type ComponentChild, render } from 'preact';
import { createI18n, I18nContext, type I18nSource, type MessageKey } from './i18n';

/** Renders an extension page's view into `#root`, in the interface's language and direction. */
export function mountView(source: I18nSource, titleKey: MessageKey, view: ComponentChild): void {
  const i18n = createI18n(source);
  document.documentElement.lang = i18n.locale;
  document.documentElement.dir = i18n.direction;
  document.title = i18n.t(titleKey);
  const root = document.getElementById('root');
  if (root) render(<I18nContext.Provider value={i18n}>{view}</I18nContext.Provider>, root);
}
