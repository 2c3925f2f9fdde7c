import { Icon } from '@/components/primitives/Icon';
import { type MessageKey, useI18n } from '@/components/primitives/i18n';
import type { IconName } from '@/components/primitives/icon-paths';
import { directionOf } from '@/components/primitives/text-direction';
import type { OnlyHere, Place } from '@/lib/event/align/comparison';

type Kind = OnlyHere['kind'] | 'office' | 'phrase';

export interface PlaceButtonProps {
  place: Place;
  kind: Kind;
  /** Mentions in the report. */
  count: number;
  language: string;
  onGoTo(place: Place): void;
}

const KINDS: Record<Kind, { icon: IconName; label: MessageKey }> = {
  person: { icon: 'person', label: 'compareKind_person' },
  place: { icon: 'place', label: 'compareKind_place' },
  organisation: { icon: 'collection', label: 'compareKind_organisation' },
  number: { icon: 'note', label: 'compareKind_number' },
  date: { icon: 'clock', label: 'compareKind_date' },
  passage: { icon: 'page', label: 'compareKind_passage' },
  office: { icon: 'person', label: 'compareKind_office' },
  phrase: { icon: 'page', label: 'compareKind_phrase' },
};
/** A whole passage is named by its beginning. */
const LONGEST = 90;

/** Words of a report; pressing them leads to where they stand. */
export function PlaceButton({ place, kind, count, language, onGoTo }: PlaceButtonProps) {
  const { t } = useI18n();
  const { text } = place;
  const { icon, label } = KINDS[kind];
  const words = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
  return (
    <button type="button" class="difference" onClick={() => onGoTo(place)}>
      <Icon name={icon} />
      <span class="visually-hidden">{t(label)}</span>
      <span class="difference-words" lang={language} dir={directionOf(language)}>
        {words}
      </span>
      {count > 1 && <span class="difference-count">{`×${count}`}</span>}
    </button>
  );
}
