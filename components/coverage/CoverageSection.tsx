import { useState } from 'preact/hooks';
import { useI18n } from '@/components/primitives/i18n';
import { LanguageName } from '@/components/primitives/LanguageName';
import type { CoverageLink } from '@/lib/coverage/coverage-source';
import { CoverageLinkItem, type LinkSetting } from './CoverageLinkItem';
import { groupByLanguage, type LanguageGroup } from './group-links';

export interface CoverageSectionProps extends LinkSetting {
  heading: string;
  kind: 'same-event' | 'related';
  links: CoverageLink[];
  readerLanguages: string[];
}

const SHOWN_AT_FIRST = 4;

/** Reports of one verdict, by language. */
export function CoverageSection(props: CoverageSectionProps) {
  const { heading, kind, links, readerLanguages, ...setting } = props;
  if (links.length === 0) return null;
  return (
    <section class={`reports reports-${kind}`}>
      <h2 class="section-heading">
        {heading} <span class="section-count">{links.length}</span>
      </h2>
      {groupByLanguage(links, readerLanguages).map((group) => (
        <LanguageReports key={group.language} {...setting} group={group} />
      ))}
    </section>
  );
}

function LanguageReports({ group, ...setting }: LinkSetting & { group: LanguageGroup }) {
  const { plural } = useI18n();
  const [showsAll, setShowsAll] = useState(false);
  // one more row is no longer than the button that would hide it
  const limit = group.links.length <= SHOWN_AT_FIRST + 1 ? group.links.length : SHOWN_AT_FIRST;
  const shown = showsAll ? group.links : group.links.slice(0, limit);
  const hidden = group.links.length - shown.length;
  return (
    <div class="language-group">
      <h3 class="language-heading">
        <LanguageName language={group.language} />
      </h3>
      <ul class="report-list">
        {shown.map((link) => (
          <CoverageLinkItem key={link.article.canonicalUrl} link={link} {...setting} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="show-more" onClick={() => setShowsAll(true)}>
          {plural('showMoreReports', hidden)}
        </button>
      )}
    </div>
  );
}
