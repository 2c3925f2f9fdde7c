import { accessSync, constants } from 'node:fs';

export interface InstalledBrowser {
  engine: 'chromium' | 'firefox';
  path: string;
}

const CANDIDATES: Record<InstalledBrowser['engine'], string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** First installed browser of an engine, or undefined. */
export function findBrowser(engine: InstalledBrowser['engine']): InstalledBrowser | undefined {
  for (const path of CANDIDATES[engine]) {
    try {
      accessSync(path, constants.X_OK);
      return { engine, path };
    } catch {}
  }
  return undefined;
}
