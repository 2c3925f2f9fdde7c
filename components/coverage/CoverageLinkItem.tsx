import { Facts } from '@/components/primitives/Facts';
import { useI18n } from '@/components/primitives/i18n';
import { RelativeTime } from '@/components/primitives/RelativeTime';
import type { CoverageLink } from '@/lib/coverage/coverage-source';
import { EvidenceList } from './EvidenceList';
import { certaintyWords } from './evidence-words';
import { hostOf, webAddress } from './web-address';

export interface CoverageLinkItemProps {
  link: CoverageLink;
  /** Publication of the open article, to tell the distance from; to now where it is unknown. */
  basePublishedAt?: string;
  nowMs: number;
  onOpen(url: string): void;
}

/** One report: title, outlet, time, and in words why it is here. */
export function CoverageLinkItem({ link, basePublishedAt, nowMs, onOpen }: CoverageLinkItemProps) {
  const i18n = useI18n();
  const { article, similarity } = link;
  const address = webAddress(article.url);
  if (!address) return null;
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // the browser's own ways to open a link
    event.preventDefault();
    onOpen(address);
  };
  return (
    <li class="report">
      <a class="report-title" href={address} lang={article.language} dir="auto" onClick={open}>
        {article.title || address}
      </a>
      <Facts
        items={[
          <bdi class="report-outlet">{article.siteName ?? hostOf(address)}</bdi>,
          article.publishedAt && (
            <RelativeTime iso={article.publishedAt} relativeTo={basePublishedAt} nowMs={nowMs} />
          ),
          similarity ? certaintyWords(similarity, i18n) : i18n.t('ownVersion'),
        ]}
      />
      {similarity && (
        <EvidenceList
          evidence={similarity.evidence}
          otherLanguage={article.language}
          nowMs={nowMs}
        />
      )}
    </li>
  );
}
