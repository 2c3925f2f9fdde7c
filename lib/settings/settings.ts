/** Sources of coverage, in the order in which the settings list them. */
export const SOURCE_IDS = [
  'history',
  'alternates',
  'feeds',
  'gdelt-edges',
  'gdelt',
  'couchdb',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** A feed that the reader added; the catalogue's feeds are known by their id. */
export interface OwnFeed {
  /** Address of the feed; its id as well. */
  url: string;
  name: string;
  /** BCP 47 primary subtag; 'und' while nobody knows. */
  language: string;
  country?: string;
  site?: string;
}

/** Everything the reader can set, with its default. Versioned by the storage items in ./store. */
export interface Settings {
  /** Marks on or off everywhere. */
  marksEnabled: boolean;
  /** Host names where nothing is marked or remembered. */
  disabledSites: string[];
  /** Languages that the reader reads, BCP 47 primary subtags, preferred first; empty: all. */
  languages: string[];
  /** Remember read articles for linking. */
  rememberArticles: boolean;
  /** Days that a read article stays remembered. */
  retentionDays: number;
  /** Sources that are on. Those that ask others are off until the reader agrees. */
  sources: SourceId[];
  /** Catalogue ids of the feeds that are followed. */
  pickedFeeds: string[];
  ownFeeds: OwnFeed[];
  /** Minutes between two looks at a feed. */
  feedIntervalMinutes: number;
  /** Reports that are known by their headline only may be fetched, to be compared in full: their outlets see that. */
  readsCandidates: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  marksEnabled: true,
  disabledSites: [],
  languages: [],
  rememberArticles: true,
  retentionDays: 90,
  sources: ['history', 'alternates'],
  pickedFeeds: [],
  ownFeeds: [],
  feedIntervalMinutes: 30,
  readsCandidates: false,
};

/** Whether pages of a host are to be read at all; a site that is switched off takes its subdomains with it. */
export function isSiteEnabled({ disabledSites }: Settings, host: string): boolean {
  return !disabledSites.some((site) => covers(site, host));
}

/** `disabledSites` after a host was switched on or off. */
export function switchSite({ disabledSites }: Settings, host: string, isOn: boolean): string[] {
  const others = disabledSites.filter((site) => !covers(site, host));
  return isOn ? others : [...others, host];
}

/** `sources` after one was switched on or off. */
export function switchSource({ sources }: Settings, id: SourceId, isOn: boolean): SourceId[] {
  return SOURCE_IDS.filter((one) => (one === id ? isOn : sources.includes(one)));
}

function covers(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
