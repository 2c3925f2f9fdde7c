import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Engine = 'chromium' | 'firefox';

export interface InstalledBrowser {
  engine: Engine;
  path: string;
}

/** Environment variable that names a browser's executable and goes before everything found. */
export const OVERRIDES: Record<Engine, string> = {
  chromium: 'PARALLAX_CHROMIUM',
  firefox: 'PARALLAX_FIREFOX',
};

// Chromium first: branded Chrome and Edge come with policies, keys and update services of their own.
const COMMANDS: Record<Engine, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC_APPLICATIONS: Record<Engine, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS_PROGRAMS: Record<Engine, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const DOWNLOADED_EXECUTABLE: Record<Engine, RegExp> = {
  chromium: /[\\/](chrome|chrome\.exe|Google Chrome for Testing|Chromium)$/,
  firefox: /[\\/](firefox|firefox\.exe)$/,
};

/** First installed browser of an engine that a program can drive, or undefined. */
export function findBrowser(engine: Engine): InstalledBrowser | undefined {
  const override = process.env[OVERRIDES[engine]];
  const path = override || candidates(engine).find((each) => isExecutable(each) && !isSnap(each));
  return path ? { engine, path } : undefined;
}

/** Snap's browsers are confined: they cannot read a profile or an extension outside the home folder. Ubuntu's packages are stubs for them. */
export function isSnap(path: string): boolean {
  if (path.startsWith('/snap/')) return true;
  const isScript = statSync(path).size < 16_384;
  return isScript && readFileSync(path, 'utf8').includes('/snap/bin');
}

/** Where downloaded browsers are kept, shared with Puppeteer's own tools. */
export function downloadFolder(): string {
  return process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
}

function candidates(engine: Engine): string[] {
  return [...installed(engine), ...downloaded(engine)];
}

function installed(engine: Engine): string[] {
  if (process.platform === 'darwin') {
    return MAC_APPLICATIONS[engine].flatMap((path) => [
      join('/Applications', path),
      join(homedir(), 'Applications', path),
    ]);
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((root) => root !== undefined);
    return WINDOWS_PROGRAMS[engine].flatMap((path) => roots.map((root) => join(root, path)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return COMMANDS[engine].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Chrome for Testing and Firefox as `npx @puppeteer/browsers install` leaves them. */
function downloaded(engine: Engine): string[] {
  const folder = join(downloadFolder(), engine === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .reverse()
    .flatMap((build) =>
      readdirSync(join(folder, build), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, build, path),
      ),
    )
    .filter((path) => DOWNLOADED_EXECUTABLE[engine].test(path) && statSync(path).isFile());
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
