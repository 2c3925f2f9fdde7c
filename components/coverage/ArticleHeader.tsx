import { Facts } from '@/components/primitives/Facts';
import { useI18n } from '@/components/primitives/i18n';
import { LanguageName } from '@/components/primitives/LanguageName';
import { RelativeTime } from '@/components/primitives/RelativeTime';
import type { ArticleSummary } from '@/lib/article/article';
import { hostOf } from './web-address';

export interface ArticleHeaderProps {
  article: ArticleSummary;
  nowMs: number;
}

/** The open article: title, outlet, language, time. */
export function ArticleHeader({ article, nowMs }: ArticleHeaderProps) {
  const { t } = useI18n();
  return (
    <header class="article">
      <h1 class="article-title" lang={article.language}>
        <bdi>{article.title || t('untitled')}</bdi>
      </h1>
      <Facts
        items={[
          <bdi class="report-outlet">{article.siteName ?? hostOf(article.canonicalUrl)}</bdi>,
          <LanguageName language={article.language} />,
          article.publishedAt && <RelativeTime iso={article.publishedAt} nowMs={nowMs} />,
        ]}
      />
    </header>
  );
}
