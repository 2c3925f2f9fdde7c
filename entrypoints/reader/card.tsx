import { EntityCard } from '@/components/entities/EntityCard';
import { type I18n, I18nContext } from '@/components/primitives/i18n';
import type { PaintedMention } from '@/lib/highlights/paint-mentions';
import { besideRef } from './keep-beside';
import { type Marks, positionOf } from './marks';
import type { Overlay } from './overlay';

export interface Card {
  /** The mention that the card explains. */
  readonly mention: PaintedMention | undefined;
  /** `byKey`: the card takes the focus and gives it back when it closes. */
  open(marks: Marks, mention: PaintedMention, articleLanguage: string, byKey: boolean): void;
  close(): void;
}

/** The card beside a mark; at most one, and it follows its word when the page scrolls. */
export function createCard(overlay: Overlay, i18n: I18n): Card {
  let mention: PaintedMention | undefined;
  let returnFocus: HTMLElement | undefined;

  const close = () => {
    if (!mention) return;
    mention = undefined;
    overlay.show('card', undefined);
    returnFocus?.focus({ preventScroll: true });
    returnFocus = undefined;
  };

  const open: Card['open'] = (marks, target, articleLanguage, byKey) => {
    const { entity } = target;
    const [first] = target.ranges;
    if (entity.kind === 'organisation' || !first) return;
    if (byKey && !mention) returnFocus = focusedElement();
    mention = target;
    const { number, count } = positionOf(marks.painted, target);
    const go = (direction: 'next' | 'previous') => {
      marks.cursor.goTo(target);
      const other = marks.cursor.move(direction, { entityId: entity.id });
      if (other) open(marks, other, articleLanguage, true);
    };
    overlay.show(
      'card',
      <div class="floating" ref={besideRef(first, 'bottom-start')}>
        <I18nContext.Provider value={i18n}>
          <EntityCard
            entity={entity}
            articleLanguage={articleLanguage}
            mentionCount={count}
            mentionNumber={number}
            takesFocus={byKey}
            onNext={() => go('next')}
            onPrevious={() => go('previous')}
            onClose={close}
          />
        </I18nContext.Provider>
      </div>,
    );
  };

  return {
    get mention() {
      return mention;
    },
    open,
    close,
  };
}

function focusedElement(): HTMLElement | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
}
