import { useState } from 'preact/hooks';
import { useI18n } from '@/components/primitives/i18n';
import type { ArticleSummary } from '@/lib/article/article';

/** Translates a title on this device; rejects where the browser cannot. */
export type TranslateTitle = (title: string, fromLanguage: string) => Promise<string>;

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

/** How far a translation has come. */
export type Translation = { kind: 'none' | 'busy' | 'failed' } | { kind: 'done'; text: string };

/** The translation of one title, and what starts it. */
export function useTranslation(
  { title, language }: ArticleSummary,
  translate: TranslateTitle | undefined,
): [Translation, () => void] {
  const [translation, setTranslation] = useState<Translation>({ kind: 'none' });
  const start = () => {
    if (!translate || translation.kind === 'busy') return;
    setTranslation({ kind: 'busy' });
    translate(title, language).then(
      (text) => setTranslation({ kind: 'done', text }),
      () => setTranslation({ kind: 'failed' }),
    );
  };
  return [translation, start];
}

/** A title in the reader's language, under the original; says whose work it is. */
export function TranslatedTitle({ translation }: { translation: Translation }) {
  const { t, locale } = useI18n();
  return (
    <div class="report-translation" role="status">
      {translation.kind === 'busy' && <p class="report-note">{t('translating')}</p>}
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
