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

/** Whether pages of a host are to be read at all. */
export function isSiteEnabled(settings: Settings, host: string): boolean {
  return !settings.disabledSites.includes(host);
}
