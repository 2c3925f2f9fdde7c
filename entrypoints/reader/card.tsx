import { EntityCard } from '@/components/entities/EntityCard';
import type { ReferenceState } from '@/components/entities/Reference';
import { type I18n, I18nContext } from '@/components/primitives/i18n';
import type { PersonEntity, PlaceEntity } from '@/lib/entities/entity';
import type { PaintedMention } from '@/lib/highlights/paint-mentions';
import type { EntityKnowledge } from '@/lib/messaging/entity-knowledge';
import { sendToBackground } from '@/lib/messaging/messenger';
import { besideRef } from './keep-beside';
import { type Marks, positionOf } from './marks';
import type { Overlay } from './overlay';
import { placeContext } from './place-context';
import type { Reading } from './session';

export interface Card {
  /** The mention that the card explains. */
  readonly mention: PaintedMention | undefined;
  /** `byKey`: the card takes the focus and gives it back when it closes. */
  open(marks: Marks, mention: PaintedMention, reading: Reading, byKey: boolean): void;
  close(): void;
}

/** What a card shows now; its parts arrive one after the other. */
interface Shown {
  marks: Marks;
  mention: PaintedMention;
  entity: PersonEntity | PlaceEntity;
  reading: Reading;
  byKey: boolean;
  /** Keeps the card beside its word; one a mention, so that a new part does not place it anew. */
  ref: ReturnType<typeof besideRef>;
  knowledge?: EntityKnowledge;
  reference: ReferenceState;
}

/** The card beside a mark; at most one, and it follows its word when the page scrolls. */
export function createCard(overlay: Overlay, i18n: I18n): Card {
  let shown: Shown | undefined;
  let returnFocus: HTMLElement | undefined;

  const close = () => {
    if (!shown) return;
    shown = undefined;
    const hadFocus = overlay.hasFocus();
    overlay.show('card', undefined);
    if (hadFocus) returnFocus?.focus({ preventScroll: true });
    returnFocus = undefined;
  };

  /** Shows a change of the card that is open; what comes for an entity that was left meanwhile is dropped. */
  const change = (entity: Shown['entity'], part: Partial<Shown>) => {
    if (shown?.entity !== entity) return;
    shown = { ...shown, ...part };
    show(shown);
  };

  const ask = async ({ entity }: Shown) => {
    change(entity, { reference: { kind: 'asking' } });
    const answer = await sendToBackground('askReference', entity).catch(
      () => ({ failure: 'unexpected' }) as const,
    );
    const reference: ReferenceState =
      'entries' in answer
        ? { kind: 'found', entries: answer.entries }
        : { kind: 'failed', reason: answer.failure };
    change(entity, { reference });
  };

  const learn = async ({ entity, reading }: Shown) => {
    const { text: _text, ...article } = reading.article;
    const context = entity.kind === 'place' ? placeContext(reading, entity.id) : { others: [] };
    try {
      const knowledge = await sendToBackground('describeEntity', entity, article, context);
      change(entity, { knowledge });
    } catch {
      // The card stays with what the article itself says.
    }
  };

  const show = (card: Shown) => {
    const { marks, mention, entity, reading, byKey } = card;
    const { number, count } = positionOf(marks.painted, mention);
    const go = (direction: 'next' | 'previous') => {
      marks.cursor.goTo(mention);
      const other = marks.cursor.move(direction, { entityId: entity.id });
      if (other) open(marks, other, reading, true);
    };
    overlay.show(
      'card',
      <div class="floating" ref={card.ref}>
        <I18nContext.Provider value={i18n}>
          <EntityCard
            entity={entity}
            articleLanguage={reading.article.language}
            knowledge={card.knowledge}
            reference={card.reference}
            mentionCount={count}
            mentionNumber={number}
            takesFocus={byKey}
            onNext={() => go('next')}
            onPrevious={() => go('previous')}
            onClose={close}
            onOpenArticle={(url) => void sendToBackground('openArticle', url)}
            onOpenSnippet={(id) => void sendToBackground('openSnippet', id)}
            onAskReference={() => void ask(card)}
          />
        </I18nContext.Provider>
      </div>,
    );
  };

  const open: Card['open'] = (marks, mention, reading, byKey) => {
    const { entity } = mention;
    const [first] = mention.ranges;
    if (entity.kind === 'organisation' || !first) return;
    if (!overlay.hasFocus()) returnFocus = focusedElement();
    const before = shown?.entity === entity ? shown : undefined;
    const ref = besideRef(first, 'bottom-start');
    shown = {
      reference: { kind: 'idle' },
      ...before,
      marks,
      mention,
      entity,
      reading,
      byKey,
      ref,
    };
    show(shown);
    if (!before) void learn(shown);
  };

  return {
    get mention() {
      return shown?.mention;
    },
    open,
    close,
  };
}

function focusedElement(): HTMLElement | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
}
