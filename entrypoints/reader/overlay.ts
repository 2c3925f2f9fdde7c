import { type ComponentChild, render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';

/** Name of the one element that Parallax adds to a page, and only while it shows something. */
const HOST_ELEMENT = 'parallax-ui';

/** What is shown over the page; each thing in a slot of its own. */
export interface Overlay {
  /** Shows content in its slot; `undefined` removes it. Empty, the overlay is not in the document at all. */
  show(slot: string, content: ComponentChild | undefined): void;
  /** Whether an event came from inside; in the page such events are retargeted to the host. */
  owns(target: EventTarget | null): boolean;
  /** Whether the focus is inside. */
  hasFocus(): boolean;
}

/** One closed shadow root for the card, the save button and announcements. `css` is the text of its style sheet. */
export async function createOverlay(ctx: ContentScriptContext, css: string): Promise<Overlay> {
  const slots = new Map<string, HTMLElement>();
  let body: HTMLElement | undefined;
  const ui = await createShadowRootUi(ctx, {
    name: HOST_ELEMENT,
    position: 'inline',
    anchor: () => document.documentElement,
    append: 'last',
    mode: 'closed',
    css,
    // Sites with keyboard shortcuts would otherwise act on what is typed into a note.
    isolateEvents: true,
    onMount: (container) => {
      body = container;
    },
    onRemove: () => {
      for (const element of slots.values()) render(null, element);
      slots.clear();
    },
  });
  return {
    show(slot, content) {
      if (content === undefined) {
        const element = slots.get(slot);
        if (!element) return;
        render(null, element);
        element.remove();
        slots.delete(slot);
        if (slots.size === 0) ui.remove();
        return;
      }
      if (slots.size === 0) ui.mount();
      let element = slots.get(slot);
      if (!element) {
        element = document.createElement('div');
        slots.set(slot, element);
        body?.append(element);
      }
      render(content, element);
    },
    owns: (target) => target === ui.shadowHost,
    hasFocus: () => document.activeElement === ui.shadowHost,
  };
}
