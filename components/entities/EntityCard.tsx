import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from '@/components/primitives/IconButton';
import { useI18n } from '@/components/primitives/i18n';
import type { PersonEntity, PlaceEntity } from '@/lib/entities/entity';
import type { EntityKnowledge } from '@/lib/messaging/entity-knowledge';
import { KnownBefore } from './KnownBefore';
import { OfficialFacts } from './OfficialFacts';
import { PlaceFacts } from './PlaceFacts';
import { Reference, type ReferenceState } from './Reference';

export interface EntityCardProps {
  entity: PersonEntity | PlaceEntity;
  /** Language of the article, for the words quoted from it. */
  articleLanguage: string;
  /** What is known beyond the article; absent until the background has answered. */
  knowledge?: EntityKnowledge;
  reference: ReferenceState;
  /** All mentions in the article's text. */
  mentionCount: number;
  /** Which of them the card stands at, from 1. */
  mentionNumber?: number;
  /** Opened by key: takes the focus. Opened by pointer: leaves it where it is. */
  takesFocus: boolean;
  onPrevious(): void;
  onNext(): void;
  onClose(): void;
  onOpenArticle(url: string): void;
  onOpenSnippet(id: string): void;
  onAskReference(): void;
}

/** What this article says of an official or a place; a non-modal dialog beside its mark. */
export function EntityCard(props: EntityCardProps) {
  const { entity, articleLanguage, knowledge, mentionCount, mentionNumber, takesFocus } = props;
  const { t, plural, direction, locale } = useI18n();
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  // entity.id: another entity is another dialog
  useEffect(() => {
    if (takesFocus) card.current?.focus({ preventScroll: true });
  }, [entity.id, takesFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    const action = { Escape: props.onClose, ArrowDown: props.onNext, ArrowUp: props.onPrevious }[
      event.key
    ];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation(); // the page's own shortcuts must not hear it
    action();
  };
  return (
    <section
      ref={card}
      class={`surface card card-${entity.kind === 'place' ? 'place' : 'official'}`}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      dir={direction}
      lang={locale}
      onKeyDown={onKeyDown}
    >
      <header class="card-head">
        <p class="card-kind">{t(entity.kind === 'place' ? 'kindPlace' : 'kindOfficial')}</p>
        <IconButton icon="close" label={t('close')} onClick={props.onClose} />
      </header>
      <div class="card-body">
        <h2 class="card-name" id={titleId} lang={articleLanguage}>
          <bdi>{entity.name}</bdi>
        </h2>
        {entity.kind === 'place' ? (
          <PlaceFacts place={entity} knowledge={knowledge?.place} />
        ) : (
          <OfficialFacts
            official={entity}
            articleLanguage={articleLanguage}
            onOpenArticle={props.onOpenArticle}
          />
        )}
        {knowledge && (
          <KnownBefore
            knowledge={knowledge}
            onOpenArticle={props.onOpenArticle}
            onOpenSnippet={props.onOpenSnippet}
          />
        )}
        <Reference entity={entity} state={props.reference} onAsk={props.onAskReference} />
      </div>
      <footer class="card-foot">
        <p class="card-count" aria-live="polite">
          {mentionNumber === undefined
            ? plural('mentionCount', mentionCount)
            : t('mentionPosition', mentionNumber, mentionCount)}
        </p>
        <IconButton
          icon="up"
          label={t('mentionPrevious')}
          disabled={mentionCount < 2}
          onClick={props.onPrevious}
        />
        <IconButton
          icon="down"
          label={t('mentionNext')}
          disabled={mentionCount < 2}
          onClick={props.onNext}
        />
      </footer>
    </section>
  );
}
