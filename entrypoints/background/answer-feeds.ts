import { browser } from 'wxt/browser';
import { proposeFeeds } from '@/lib/coverage/catalogue';
import type { AddFeedResult, Feed, FeedEntry, OpmlReport } from '@/lib/coverage/feeds/feed';
import { choose, feedEntries, followedFeeds, withFeed } from '@/lib/coverage/feeds/feed-choice';
import { addressFrom, findFeeds } from '@/lib/coverage/feeds/find-feeds';
import { parseOpml, writeOpml } from '@/lib/coverage/feeds/opml';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { FeedCalls } from '@/lib/messaging/coverage-calls';
import { type Handlers, sendToReader } from '@/lib/messaging/messenger';
import { loadSettings, saveSettings } from '@/lib/settings/store';
import type { FeedWatch } from './follow-feeds';
import type { Network } from './network';

/** The feeds that the reader follows. */
export function answerFeeds(watch: FeedWatch, { ask }: Network): Handlers<FeedCalls> {
  const list = async (): Promise<FeedEntry[]> =>
    feedEntries(await loadSettings(), await watch.follower.statuses());

  const add = async (feed: Feed): Promise<AddFeedResult> => {
    const added = withFeed(await loadSettings(), feed);
    if (!added) return { outcome: 'known', feed };
    await saveSettings(added.choice);
    await watch.choiceChanged();
    return { outcome: 'added', feed: added.feed };
  };

  const addFrom = async (address: string): Promise<AddFeedResult> => {
    try {
      const search = await findFeeds(address, ask);
      if (search.kind === 'feed') return await add(search.feed);
      const [only, ...others] = search.found;
      if (!only) return { outcome: 'failed', reason: 'no-feed' };
      if (others.length > 0) return { outcome: 'choose', found: search.found };
      return only.url === address ? { outcome: 'failed', reason: 'no-feed' } : addFrom(only.url);
    } catch (error) {
      if (!(error instanceof SourceUnavailable)) throw error;
      return { outcome: 'failed', reason: error.reason };
    }
  };

  return {
    listFeeds: () => list(),
    async pickFeeds(_sender, ids, isPicked) {
      await saveSettings(choose(await loadSettings(), ids, isPicked));
      await watch.choiceChanged();
      return list();
    },
    async addFeed(_sender, typed) {
      const address = addressFrom(typed);
      return address ? addFrom(address) : { outcome: 'failed', reason: 'not-an-address' };
    },
    addFoundFeed: (_sender, { url }) => addFrom(url),
    feedsOfTab: (_sender, tabId) => sendToReader(tabId, 'listPageFeeds'),
    async importOpml(_sender, opml) {
      const report = await takeOpml(opml);
      if (report.added.length > 0) await watch.choiceChanged();
      return report;
    },
    async exportOpml() {
      const { name } = browser.runtime.getManifest();
      return writeOpml(followedFeeds(await loadSettings()), name);
    },
    async refreshFeeds() {
      await watch.pollAll();
      return list();
    },
    proposeFeeds: (_sender, languages) => proposeFeeds(languages),
  };
}

async function takeOpml(opml: string): Promise<OpmlReport> {
  const entries = parseOpml(opml);
  const report: OpmlReport = { added: [], known: [], skipped: [] };
  if (!entries) return { ...report, skipped: [{ entry: '', reason: 'malformed' }] };
  let choice = await loadSettings();
  for (const entry of entries) {
    if (!('feed' in entry)) {
      report.skipped.push(entry);
      continue;
    }
    const added = withFeed(choice, entry.feed);
    if (added) {
      choice = { ...choice, ...added.choice };
      report.added.push(added.feed);
    } else report.known.push(entry.feed.name);
  }
  const { pickedFeeds, ownFeeds } = choice;
  await saveSettings({ pickedFeeds, ownFeeds });
  return report;
}
