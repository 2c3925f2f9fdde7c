import { useI18n } from '@/components/primitives/i18n';
import { languageName } from '@/components/primitives/names';
import type { ArticleSummary } from '@/lib/article/article';
import type { Translation } from './use-translation';

export interface TranslateOptions {
  signal: AbortSignal;
  /** The browser has to load the language first; the share that is there, 0..1. */
  onLoading(loaded: number): void;
}

/** Translates a title on this device; rejects where the browser cannot, with NoTranslation where it never will. */
export type TranslateTitle = (
  title: string,
  fromLanguage: string,
  options: TranslateOptions,
) => Promise<string>;

export interface LinkTitleProps {
  article: ArticleSummary;
  /** http or https. */
  address: string;
  onOpen(url: string): void;
}

/** A report's title as its outlet wrote it, and a link to the report. */
export function LinkTitle({ article, address, onOpen }: LinkTitleProps) {
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // the browser's own ways to open a link
    event.preventDefault();
    onOpen(address);
  };
  return (
    <a class="report-title" href={address} lang={article.language} onClick={open}>
      <bdi>{article.title || address}</bdi>
    </a>
  );
}

/** A title in the reader's language, under the original; says whose work it is. */
export function TranslatedTitle({
  translation,
  language,
}: {
  translation: Translation;
  language: string;
}) {
  const { t, locale } = useI18n();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <div class="report-translation" role="status">
      {translation.kind === 'busy' && (
        <p class="report-note">
          {translation.loaded === undefined
            ? t('translating')
            : t('translateLoading', percent.format(translation.loaded))}
        </p>
      )}
      {translation.kind === 'unavailable' && (
        <p class="report-note">
          {t(
            'translateUnavailable',
            languageName(language, locale),
            languageName(locale.split('-')[0] ?? locale, locale),
          )}
        </p>
      )}
      {translation.kind === 'failed' && <p class="report-note">{t('translateFailed')}</p>}
      {translation.kind === 'done' && (
        <>
          <p lang={locale} dir="auto">
            {translation.text}
          </p>
          <p class="report-note">{t('translatedHere')}</p>
        </>
      )}
    </div>
  );
}
