import type { FailureReason } from './source-failure';

/** What a request told its host, as the message `told_CODE` words it ('-' as '_') with its parameters. */
export type Told =
  /** Feed's name. */
  | { code: 'feed-followed'; params: [feed: string] }
  /** The site whose feeds are looked for. */
  | { code: 'feeds-looked-for'; params: [address: string] }
  /** The query as it was sent: names of people and places. */
  | { code: 'names-searched'; params: [query: string] }
  /** Which hours' files were taken; no article's address. */
  | { code: 'hours-taken'; params: [hours: string] }
  /** Nothing but that somebody reads this report. */
  | { code: 'report-read'; params: [title: string] }
  /** The host's rules for programs were asked for. */
  | { code: 'rules-asked'; params: [] }
  /** How many keys of the article, for which days. */
  | { code: 'keys-compared'; params: [count: string, days: string] };

/** One request that left the browser. Serialisable. */
export interface LoggedRequest {
  id: number;
  /** Epoch ms. */
  at: number;
  /** The coverage source, or 'feed-finder' or 'full-text'. */
  sourceId: string;
  host: string;
  told: Told;
  /** HTTP status; absent when no answer came. */
  status?: number;
  /** Body bytes that were read. */
  bytes?: number;
  /** Why it brought nothing; absent when it did. */
  failure?: FailureReason;
}
