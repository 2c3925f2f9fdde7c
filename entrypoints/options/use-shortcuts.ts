import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '@/components/settings/ShortcutsSection';

/** The manifest's commands with their present keys; read again when the reader comes back from changing them. */
export function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const load = async () => {
      const commands = await browser.commands.getAll();
      setShortcuts(
        commands.flatMap(({ name, description, shortcut }) =>
          name && description ? [{ name, description, keys: shortcut || undefined }] : [],
        ),
      );
    };
    const refresh = () => {
      if (document.visibilityState === 'visible') void load();
    };
    refresh();
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, []);
  return shortcuts;
}

/** Opens the browser's own page for shortcuts: Firefox has a call for it, Chromium an address. */
export function openShortcutSettings(): void {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
