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
}

export const DEFAULT_SETTINGS: Settings = {
  marksEnabled: true,
  disabledSites: [],
  languages: [],
  rememberArticles: true,
  retentionDays: 90,
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

function covers(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
