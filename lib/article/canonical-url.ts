import { parseHttpUrl, registrableDomain } from '@/lib/url';

/** Query parameters that say how a reader came, never what is shown; names in lower case. */
const TRACKING_NAMES = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok
  _ga _gl _hsenc _hsmi hsctatracking vero_id vero_conv oly_anon_id oly_enc_id wickedid rb_clickid s_cid srsltid
  spm scm ncid cmpid cmp icid ito ocid ns_campaign ns_mchannel ns_source ns_linkname ns_fee at_medium at_campaign
  at_custom1 at_custom2 at_custom3 at_custom4 at_format at_link_id at_link_origin at_link_type at_ptr_name at_bbc_team
  xtor wt_mc wt_zmc wtmc ref_src ref_url referrer source_id smid smtyp sr_share share shared_from sharetype fromrss
  from_rss partner kw cx_testid cx_testvariant cx_artpos ftag linkid soc_src soc_trk guccounter guce_referrer
  guce_referrer_sig feature taid mbid bxid cndid esrc sc_cmp tblci dicbo obref obOrigUrl ob_click_id __twitter_impression
  amp_js_v amp_gsa usqp mibextid sfnsn eid_hash gaa_at gaa_n gaa_sig gaa_ts rss syndication-rss`
    .toLowerCase()
    .split(/\s+/),
);
const TRACKING_PREFIX = /^(utm|pk|piwik|mtm|matomo|hsa|itm|int|ga|stm|sc|at)_(?!id$)/;

/** Where a page says that its article stands. */
export interface ClaimedAddresses {
  canonical?: string;
  openGraph?: string;
  schema?: string;
  amp?: string;
  print?: string;
}

/** The address that identifies an article and its other addresses, all stripped of fragment and tracking parameters. */
export function identifyAddress(
  url: string,
  claimed: ClaimedAddresses,
): { canonicalUrl: string; aliases: string[] } {
  const shown = stripTracking(url);
  const page = parseHttpUrl(shown);
  const accepted = [claimed.canonical, claimed.schema, claimed.openGraph].flatMap((address) => {
    const target = parseHttpUrl(address, url);
    return target && page && isSameArticle(page, target) ? [stripTracking(target.href)] : [];
  });
  const canonicalUrl = accepted[0] ?? shown;
  const versions = [claimed.amp, claimed.print].flatMap((address) => {
    const target = parseHttpUrl(address, url);
    return target ? [stripTracking(target.href)] : [];
  });
  const aliases = [shown, ...accepted, ...versions];
  return { canonicalUrl, aliases: [...new Set(aliases)].filter((alias) => alias !== canonicalUrl) };
}

/** The address without fragment and without the parameters that only say how the reader came. */
export function stripTracking(address: string): string {
  const url = parseHttpUrl(address);
  if (!url) return address;
  const names: string[] = [];
  // Firefox's content scripts cannot iterate a URLSearchParams
  url.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  for (const name of names) {
    const lower = name.toLowerCase();
    if (TRACKING_NAMES.has(lower) || TRACKING_PREFIX.test(lower)) url.searchParams.delete(name);
  }
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  return url.href;
}

/** Templates put the front page's or another article's address into canonical links: those are not believed. */
function isSameArticle(page: URL, target: URL): boolean {
  if (isFrontPage(target) && !isFrontPage(page)) return false;
  if (registrableDomain(page.host) === registrableDomain(target.host)) return true;
  // Syndicated copies name another outlet's address; it is this article only when it is worded the same.
  return page.pathname.length > 8 && page.pathname === target.pathname;
}

function isFrontPage(url: URL): boolean {
  return url.search === '' && /^\/([a-z]{2}([-_][a-z]{2})?\/?)?(index\.\w+)?$/i.test(url.pathname);
}
