import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { EntityCard } from '@/components/entities/EntityCard';
import { type I18n, I18nContext } from '@/components/primitives/i18n';
import type { PaintedMention } from '@/lib/highlights/paint-mentions';
import { type Marks, positionOf } from './marks';
import type { Overlay } from './overlay';

/** Pixels between the mark and its card: the word stays readable. */
const GAP_PX = 8;

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
  let stopFollowing: (() => void) | undefined;
  let returnFocus: HTMLElement | undefined;

  const close = () => {
    if (!mention) return;
    mention = undefined;
    stopFollowing?.();
    overlay.show('card', undefined);
    returnFocus?.focus({ preventScroll: true });
    returnFocus = undefined;
  };

  const open: Card['open'] = (marks, target, articleLanguage, byKey) => {
    if (byKey && !mention) returnFocus = focusedElement();
    mention = target;
    const { entity } = target;
    if (entity.kind === 'organisation') return;
    const { number, count } = positionOf(marks.painted, target);
    const go = (direction: 'next' | 'previous') => {
      marks.cursor.goTo(target);
      const other = marks.cursor.move(direction, { entityId: entity.id });
      if (other) open(marks, other, articleLanguage, true);
    };
    stopFollowing?.();
    const attach = (element: HTMLElement | null) => {
      stopFollowing?.();
      if (element) stopFollowing = follow(target, element);
    };
    overlay.show(
      'card',
      <div class="floating" ref={attach}>
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

/** Keeps an element beside a mention while the page scrolls or changes size; never over the word itself. */
export function follow(mention: PaintedMention, element: HTMLElement): () => void {
  const [first] = mention.ranges;
  if (!first) return () => undefined;
  const reference = {
    getBoundingClientRect: () => first.getBoundingClientRect(),
    getClientRects: () => first.getClientRects(),
    contextElement: first.startContainer.parentElement ?? undefined,
  };
  return autoUpdate(reference, element, async () => {
    const { x, y } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP_PX),
        flip({ padding: GAP_PX }),
        shift({ padding: GAP_PX }),
        size({
          padding: GAP_PX,
          apply: ({ availableHeight }) => {
            element.style.maxHeight = `${Math.max(160, availableHeight)}px`;
          },
        }),
      ],
    });
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  });
}

function focusedElement(): HTMLElement | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
}
