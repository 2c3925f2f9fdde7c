import { DEFAULT_MARK_STYLES, type MarkStyles } from './mark-style';

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
  /** Colour and line of each kind of mark. */
  markStyles: MarkStyles;
  /** Whether Parallax reads on every site but the disabled ones, or only on the chosen ones. */
  siteMode: 'all' | 'chosen';
  /** Host names where nothing is marked or remembered. */
  disabledSites: string[];
  /** Host names that are read where `siteMode` is 'chosen'. */
  chosenSites: string[];
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
  /** Read articles are put into the newsroom's shared index, where one is connected. */
  sharesArticles: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  marksEnabled: true,
  markStyles: DEFAULT_MARK_STYLES,
  siteMode: 'all',
  disabledSites: [],
  chosenSites: [],
  languages: [],
  rememberArticles: true,
  retentionDays: 90,
  sources: ['history', 'alternates'],
  pickedFeeds: [],
  ownFeeds: [],
  feedIntervalMinutes: 30,
  readsCandidates: false,
  sharesArticles: false,
};

/** Whether pages of a host are to be read at all; a site that is switched off or chosen takes its subdomains with it. */
export function isSiteEnabled(settings: Settings, host: string): boolean {
  const { siteMode, disabledSites, chosenSites } = settings;
  if (disabledSites.some((site) => covers(site, host))) return false;
  return siteMode === 'all' || chosenSites.some((site) => covers(site, host));
}

/** What changes when a host is switched on or off. */
export function switchSite(
  { siteMode, disabledSites, chosenSites }: Settings,
  host: string,
  isOn: boolean,
): Pick<Settings, 'disabledSites' | 'chosenSites'> {
  const without = (sites: string[]) => sites.filter((site) => !covers(site, host));
  if (siteMode === 'all')
    return {
      chosenSites,
      disabledSites: isOn ? without(disabledSites) : [...without(disabledSites), host],
    };
  return {
    disabledSites: without(disabledSites),
    chosenSites: isOn ? [...without(chosenSites), host] : without(chosenSites),
  };
}

/** `sources` after one was switched on or off. */
export function switchSource({ sources }: Settings, id: SourceId, isOn: boolean): SourceId[] {
  return SOURCE_IDS.filter((one) => (one === id ? isOn : sources.includes(one)));
}

function covers(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
