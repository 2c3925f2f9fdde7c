import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { downloadFolder, type Engine, findBrowser, OVERRIDES } from './find-browser';

/** Apt packages that bring each thing; the sandbox is a package of its own and only root goes without. */
const APT_PACKAGES: Record<Engine | Script, string[]> = {
  chromium: ['chromium', 'chromium-sandbox'],
  firefox: ['firefox-esr'],
  zh: ['fonts-noto-cjk'],
  ar: ['fonts-noto-core'],
};

type Script = 'zh' | 'ar';

const INSTALL_BY_HAND: Record<Engine, string> = {
  chromium: 'Chromium, Google Chrome or Microsoft Edge',
  firefox: 'Firefox (https://www.mozilla.org/firefox/)',
};

/**
 * Makes sure that the browsers are there, and fonts for Chinese and Arabic. Installs what is missing on Debian and Ubuntu, as root or
 * with sudo; resolves at once when nothing is missing. The answer is what is still missing, in words; empty when all is well.
 */
export function ensureBrowsers(engines: Engine[] = ['chromium', 'firefox']): string[] {
  const missing = (): Engine[] => engines.filter((engine) => !findBrowser(engine));
  const missingFonts = (['zh', 'ar'] as const).filter((script) => !hasFont(script));
  if (missing().length > 0 || missingFonts.length > 0)
    installByApt([...missing(), ...missingFonts]);
  for (const engine of missing()) if (isUbuntu()) download(engine);
  return missing().map(whatToInstall);
}

function whatToInstall(engine: Engine): string {
  const download = engine === 'chromium' ? 'chrome@stable' : 'firefox@stable';
  return [
    `No ${engine === 'chromium' ? 'Chromium' : 'Firefox'} found.`,
    `Install ${INSTALL_BY_HAND[engine]}, not as a snap or flatpak;`,
    `or run: npx @puppeteer/browsers install ${download} --path "${downloadFolder()}";`,
    `or set ${OVERRIDES[engine]} to an executable.`,
  ].join(' ');
}

function installByApt(wanted: (Engine | Script)[]): void {
  const asRoot = rootPrefix();
  if (!asRoot || !succeeds('apt-get', ['--version'])) return;
  console.log(`Installing by apt: ${wanted.flatMap((each) => APT_PACKAGES[each]).join(' ')}`);
  apt(asRoot, ['update', '-qq']);
  const packages = wanted.flatMap((each) => APT_PACKAGES[each]).filter(isRealPackage);
  if (packages.length > 0)
    apt(asRoot, ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** [] for root, ['sudo', '-n'] where sudo asks nothing, undefined for everybody else. */
function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function apt(asRoot: string[], args: string[]): void {
  const line = [
    ...asRoot,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=300',
    ...args,
  ];
  spawnSync(line[0] ?? 'env', line.slice(1), { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Ubuntu's chromium and firefox packages only fetch the snap; their versions say so. */
function isRealPackage(name: string): boolean {
  const policy = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout ?? '';
  const candidate = /Candidate: (\S+)/.exec(policy)?.[1] ?? '(none)';
  return candidate !== '(none)' && !candidate.includes('snap');
}

function isUbuntu(): boolean {
  try {
    return /^ID(_LIKE)?=.*ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function download(engine: Engine): void {
  const name = engine === 'chromium' ? 'chrome@stable' : 'firefox@stable';
  console.log(
    `Downloading ${name}: the packages of this system are snaps, which cannot be driven.`,
  );
  spawnSync(
    'npx',
    ['--no-install', 'browsers', 'install', name, '--path', downloadFolder(), '--install-deps'],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
}

/** Fonts matter for pictures only, so a system that cannot tell is taken to have them. */
function hasFont(script: Script): boolean {
  const { status, stdout } = spawnSync('fc-list', [`:lang=${script}`, 'family'], {
    encoding: 'utf8',
  });
  if (status === null) return process.platform !== 'linux';
  return stdout.trim() !== '';
}

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
