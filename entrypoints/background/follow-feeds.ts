import { browser } from 'wxt/browser';
import type { ArticleIndex } from '@/lib/coverage/article-index';
import type { CoverageDesk } from '@/lib/coverage/coverage-desk';
import { followedFeeds } from '@/lib/coverage/feeds/feed-choice';
import { createFeedFollower, type FeedFollower } from '@/lib/coverage/feeds/feed-follower';
import { createIntake } from '@/lib/coverage/feeds/take-reports';
import { loadSettings } from '@/lib/settings/store';
import { recountOpenArticles } from './badge';
import { describeHeadline } from './describe-headline';
import type { Network } from './network';

const ALARM = 'follow-feeds';
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Reports that nobody has read are of use while their event is news. */
const KEPT_DAYS = 30;
/** Feeds of one turn: a worker is not to work for minutes on end. */
const MOST_AT_ONCE = 12;

/** Following feeds as the background does it: by alarms, and when the reader asks. */
export interface FeedWatch {
  follower: FeedFollower;
  /** Asks all feeds now, and counts again for open articles. */
  pollAll(): Promise<void>;
  /** After the choice of feeds or sources has changed. */
  choiceChanged(): Promise<void>;
}

/** Registers the alarm's listener at once, as a worker needs, and sets the alarm where a restart has lost it. */
export function followFeeds(
  reports: ArticleIndex,
  desk: CoverageDesk,
  { open, ask }: Network,
): FeedWatch {
  const follower = createFeedFollower({
    open,
    ask,
    async followed() {
      const settings = await loadSettings();
      const feeds = settings.sources.includes('feeds') ? followedFeeds(settings) : [];
      return { feeds, intervalMs: settings.feedIntervalMinutes * MINUTE_MS };
    },
    take: createIntake({
      index: reports,
      describe: describeHeadline,
      maxAgeMs: KEPT_DAYS * DAY_MS,
    }),
  });

  const schedule = async (): Promise<void> => {
    const next = await follower.nextAt();
    if (next === undefined) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: Math.max(next, Date.now() + MINUTE_MS) });
  };
  const poll = async (ask: () => Promise<number>): Promise<void> => {
    try {
      if ((await ask()) === 0) return;
      await reports.forgetOlderThan(Date.now() - KEPT_DAYS * DAY_MS);
      await recountOpenArticles(desk);
    } finally {
      await schedule();
    }
  };
  const pollDue = (): Promise<void> => poll(() => follower.pollDue(MOST_AT_ONCE));
  const wake = async (): Promise<void> => {
    // Set before the work: a background that dies in the middle of it is woken again.
    await browser.alarms.create(ALARM, { when: Date.now() + MINUTE_MS });
    await pollDue();
  };

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void wake().catch((error) => console.error(error));
  });
  void browser.alarms
    .get(ALARM)
    .then(async (alarm) => {
      if (!alarm) await schedule();
    })
    .catch((error) => console.error(error));

  return {
    follower,
    pollAll: () => poll(() => follower.pollAll()),
    async choiceChanged() {
      await follower.forgetOthers();
      // Not awaited: the settings page need not wait for the outlets.
      void pollDue().catch((error) => console.error(error));
    },
  };
}
