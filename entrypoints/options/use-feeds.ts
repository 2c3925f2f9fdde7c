import { useEffect, useState } from 'preact/hooks';
import { offerDownload } from '@/components/primitives/offer-download';
import type { FeedsSectionProps } from '@/components/settings/FeedsSection';
import type { AddFeedResult, FeedEntry } from '@/lib/coverage/feeds/feed';
import { sendToBackground } from '@/lib/messaging/messenger';

type Feeds = Pick<
  FeedsSectionProps,
  'feeds' | 'onPick' | 'onAdd' | 'onAddFound' | 'onImportOpml' | 'onExportOpml' | 'onRefresh'
>;

/** The catalogue and the reader's feeds, loaded when the source is switched on. */
export function useFeeds(isOn: boolean): Feeds {
  const [feeds, setFeeds] = useState<FeedEntry[]>();
  const load = async (): Promise<void> => setFeeds(await sendToBackground('listFeeds'));
  useEffect(() => {
    if (isOn) void load();
  }, [isOn]);
  const added = async (request: Promise<AddFeedResult>): Promise<AddFeedResult> => {
    const result = await request;
    if (result.outcome === 'added') await load();
    return result;
  };
  return {
    feeds,
    onPick: (ids, isPicked) => void sendToBackground('pickFeeds', ids, isPicked).then(setFeeds),
    onAdd: (address) => added(sendToBackground('addFeed', address)),
    onAddFound: (found) => added(sendToBackground('addFoundFeed', found)),
    async onImportOpml(file) {
      const report = await sendToBackground('importOpml', await file.text());
      await load();
      return report;
    },
    onExportOpml: () =>
      void sendToBackground('exportOpml').then((opml) =>
        offerDownload('parallax-feeds.opml', 'text/x-opml', opml),
      ),
    onRefresh: async () => setFeeds(await sendToBackground('refreshFeeds')),
  };
}
