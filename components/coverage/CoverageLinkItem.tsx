import { Facts } from '@/components/primitives/Facts';
import { useI18n } from '@/components/primitives/i18n';
import { countryName } from '@/components/primitives/names';
import { RelativeTime } from '@/components/primitives/RelativeTime';
import type { CoverageLink } from '@/lib/coverage/coverage-source';
import { AlsoAt } from './AlsoAt';
import { EvidenceList } from './EvidenceList';
import { certaintyWords } from './evidence-words';
import { LinkTitle, TranslatedTitle, type TranslateTitle } from './LinkTitle';
import { outletCountry } from './outlet-country';
import { useTranslation } from './use-translation';
import { hostOf, webAddress } from './web-address';

/** What every report of a list is shown with. */
export interface LinkSetting {
  /** Publication of the open article, to tell the distance from; to now where it is unknown. */
  basePublishedAt?: string;
  nowMs: number;
  onOpenLink(url: string): void;
  /** Shows a report beside the open one, passage by passage. */
  onCompare(url: string): void;
  /** Absent where the browser has no translator of its own. */
  translate?: TranslateTitle;
}

export interface CoverageLinkItemProps extends LinkSetting {
  link: CoverageLink;
}

/** One report: title, outlet, time, and in words why it is here. */
export function CoverageLinkItem(props: CoverageLinkItemProps) {
  const { link, basePublishedAt, nowMs, onOpenLink, onCompare, translate } = props;
  const i18n = useI18n();
  const { t, locale } = i18n;
  const { article, similarity } = link;
  const [translation, startTranslation] = useTranslation(article, translate);
  const address = webAddress(article.url);
  if (!address) return null;
  const country = outletCountry(link);
  const isForeign = article.language !== locale.split('-')[0] && article.language !== 'und';
  return (
    <li class="report">
      <LinkTitle article={article} address={address} onOpen={onOpenLink} />
      <TranslatedTitle translation={translation} language={article.language} />
      <Facts
        items={[
          <bdi class="report-outlet">{article.siteName ?? hostOf(address)}</bdi>,
          country && countryName(country, locale),
          article.publishedAt && (
            <RelativeTime iso={article.publishedAt} relativeTo={basePublishedAt} nowMs={nowMs} />
          ),
          similarity ? certaintyWords(similarity, i18n) : t('ownVersion'),
          link.basis === 'headline' && t('basisHeadline'),
        ]}
      />
      {similarity && (
        <EvidenceList
          evidence={similarity.evidence}
          otherLanguage={article.language}
          nowMs={nowMs}
        />
      )}
      <AlsoAt reprints={link.alsoAt ?? []} onOpen={onOpenLink} />
      <p class="report-actions">
        <button
          type="button"
          class="quiet-action"
          aria-label={t('compareWith', article.title || hostOf(address))}
          onClick={() => onCompare(address)}
        >
          {t('compare')}
        </button>
        {translate &&
          isForeign &&
          (translation.kind === 'none' || translation.kind === 'failed') && (
            <button type="button" class="quiet-action" onClick={startTranslation}>
              {t('translateTitle')}
            </button>
          )}
      </p>
    </li>
  );
}
