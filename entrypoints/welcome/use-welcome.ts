import { useEffect, useRef, useState } from 'preact/hooks';
import type { WelcomeViewProps } from '@/components/settings/WelcomeView';
import type { FeedEntry } from '@/lib/coverage/feeds/feed';
import { sendToBackground } from '@/lib/messaging/messenger';
import { SUPPORTED_LANGUAGES, supportedAmong } from '@/lib/settings/languages';
import { createLatestAnswer } from '@/lib/settings/latest-answer';
import { DEFAULT_SETTINGS, type Settings, switchSource } from '@/lib/settings/settings';
import { hasSiteAccess, requestSiteAccess } from '@/lib/settings/site-access';
import { leave } from './leave';

/** State and actions of the first-run page. */
export function useWelcome(): WelcomeViewProps {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [feeds, setFeeds] = useState<FeedEntry[]>();
  const [isGranted, setGranted] = useState<boolean>();
  const latest = useRef(createLatestAnswer()).current;
  const showStored = async (request: Promise<Settings>): Promise<void> => {
    const stored = await latest(request);
    if (stored) setSettings(stored);
  };
  useEffect(() => {
    void showStored(sendToBackground('getSettings'));
    void sendToBackground('listFeeds').then(setFeeds);
    void hasSiteAccess().then(setGranted);
  }, []);
  const change = async (values: Partial<Settings>): Promise<void> => {
    // shown at once: a list that waits for the store feels broken under the finger
    setSettings((now) => ({ ...now, ...values }));
    await showStored(sendToBackground('changeSettings', values));
  };
  const pick = async (ids: string[], isPicked: boolean): Promise<void> => {
    const entries = await sendToBackground('pickFeeds', ids, isPicked);
    setFeeds(entries);
    // picking an outlet here is the consent to follow its feed, leaving the last one takes it back
    const follows = entries.some((feed) => feed.isPicked);
    const current = await sendToBackground('getSettings');
    await change({ sources: switchSource(current, 'feeds', follows) });
  };
  return {
    settings,
    availableLanguages: [...SUPPORTED_LANGUAGES],
    browserLanguages: supportedAmong(navigator.languages),
    feeds,
    access: { isGranted, onAllow: () => void requestSiteAccess().then(setGranted) },
    onChange: (values) => void change(values),
    onPick: (ids, isPicked) => void pick(ids, isPicked),
    onDone: () => void leave(),
  };
}
