import { browser } from 'wxt/browser';

interface Panels {
  /** Chromium. */
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> };
}

const { sidePanel, sidebarAction } = browser as unknown as Panels;

/** Opens the side panel of a window; only as the direct answer to a press. Undefined where the browser has none. */
export const openPanel: ((windowId: number) => Promise<void>) | undefined =
  (sidePanel && ((windowId) => sidePanel.open({ windowId }))) ??
  (sidebarAction && (() => sidebarAction.open()));
