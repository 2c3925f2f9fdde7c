import { useI18n } from '@/components/primitives/i18n';
import { directionOf } from '@/components/primitives/text-direction';
import type { PassageRef } from './comparison-index';
import { PassageText } from './PassageText';
import type { Slice } from './passage-slices';

export type PassageState = 'active' | 'partner' | undefined;

export interface PassageProps {
  passage: PassageRef;
  language: string;
  slices: Slice[];
  /** Number of the group that it is in; absent where only this report says it. */
  group?: number;
  state: PassageState;
  /** The one of its list that the tab key reaches. */
  isTabStop: boolean;
  startsParagraph: boolean;
}

/** One passage; its number is the same as its partners'. */
export function Passage({
  passage,
  language,
  slices,
  group,
  state,
  isTabStop,
  startsParagraph,
}: PassageProps) {
  const { t } = useI18n();
  const classes = [
    'passage',
    group === undefined ? 'passage-alone' : `passage-shared passage-tone-${group % 6}`,
    state && `passage-${state}`,
    startsParagraph && 'passage-opens',
  ];
  return (
    <div
      class={classes.filter(Boolean).join(' ')}
      data-report={passage.report}
      data-passage={passage.passage}
      tabIndex={isTabStop ? 0 : -1}
    >
      <span class="passage-number">
        <span class="visually-hidden">
          {group === undefined ? t('compareOnlyThisReport') : t('comparePassageNumber', group)}
        </span>
        <span aria-hidden="true">{group ?? '—'}</span>
      </span>
      <p class="passage-text" lang={language} dir={directionOf(language)}>
        <PassageText slices={slices} />
      </p>
    </div>
  );
}
