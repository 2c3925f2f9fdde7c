import { useEffect, useState } from 'preact/hooks';
import type { WelcomeViewProps } from '@/components/settings/WelcomeView';
import { sendToBackground } from '@/lib/messaging/messenger';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';

/** State and actions of the first-run page; the browser's own languages are proposed. */
export function useWelcome(): WelcomeViewProps {
  const [languages, setLanguages] = useState<string[]>([]);
  const change = (next: string[]) => {
    setLanguages(next);
    void sendToBackground('changeSettings', { languages: next });
  };
  useEffect(() => {
    void sendToBackground('getSettings').then((settings) => setLanguages(settings.languages));
  }, []);
  return {
    languages,
    availableLanguages: [...SUPPORTED_LANGUAGES],
    onLanguages: change,
    onDone: () => close(),
  };
}
