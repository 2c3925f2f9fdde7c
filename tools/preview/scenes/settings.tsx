import { ATTRIBUTIONS } from '@/components/settings/attributions';
import { OptionsView } from '@/components/settings/OptionsView';
import { WelcomeView } from '@/components/settings/WelcomeView';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';
import { FEEDS, optionsParts } from '@/tests/fixtures/components/options';
import type { Scene } from '../scenes';

const nothing = () => undefined;
const AVAILABLE = ['ar', 'az', 'de', 'en', 'es', 'fr', 'ru', 'tr', 'uz', 'zh'];

function options(name: string, settings: Settings | undefined, clicks?: string[]): Scene {
  return {
    name: `options-${name}`,
    surface: 'settings',
    clicks,
    show: () => (
      <OptionsView
        settings={settings}
        availableLanguages={AVAILABLE}
        rememberedCount={settings && 1284}
        version="0.1.0"
        attributions={ATTRIBUTIONS}
        onChange={nothing}
        onForget={nothing}
        onOpenCollection={nothing}
        {...optionsParts}
      />
    ),
  };
}

const chosen: Settings = {
  ...DEFAULT_SETTINGS,
  languages: ['de', 'ru', 'az'],
  sources: ['history', 'alternates', 'feeds', 'couchdb'],
  markStyles: {
    official: { colour: 'green', line: 'double' },
    place: { colour: 'violet', line: 'dashed' },
  },
  disabledSites: [
    'intranet.example',
    'a-host-name-that-is-quite-a-bit-longer-than-anybody-would-like.and-has-subdomains.example.com',
  ],
};

export const settingsScenes: Scene[] = [
  options('ready', chosen),
  options('default', DEFAULT_SETTINGS),
  options('forget', chosen, ['.settings-field .button-danger']),
  options('loading', undefined),
  options('only-chosen-sites', { ...DEFAULT_SETTINGS, siteMode: 'chosen' }),
  ...[0, 1, 2].map((step) => ({
    name: `welcome-${step + 1}`,
    surface: 'settings' as const,
    clicks: Array<string>(step).fill('.welcome-actions .button-primary'),
    show: () => (
      <WelcomeView
        settings={{ ...DEFAULT_SETTINGS, languages: step === 0 ? [] : ['en', 'de'] }}
        availableLanguages={AVAILABLE}
        browserLanguages={['en', 'de']}
        feeds={FEEDS}
        access={{ isGranted: step !== 1, onAllow: nothing }}
        onChange={nothing}
        onPick={nothing}
        onDone={nothing}
      />
    ),
  })),
];
