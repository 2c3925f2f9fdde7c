/** The address as a URL when it is http or https, resolved against `base`; undefined for everything else, `javascript:` and `data:` included. */
export function parseHttpUrl(address: string | null | undefined, base?: string): URL | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A part of an address with its percent-encoded letters as they are; a malformed one as it stands. */
export function decodeAddressPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address without its fragment. Single-page applications that route by `#!` keep theirs: it names the article. */
export function withoutFragment(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 || address.startsWith('#!', hash) || address.startsWith('#/', hash)
    ? address
    : address.slice(0, hash);
}

/** Second-level labels under which domains are registered ('co.uk', 'com.tr'): shorter than the Public Suffix List, enough to tell outlets apart. */
const SECOND_LEVEL = /^(ac|co|com|edu|gen|gob|gov|info|ltd|me|mil|ne|net|nom|or|org|web)$/;

/** The part of a host name that one owner registered: 'www.news.example.co.uk' -> 'example.co.uk'. */
export function registrableDomain(host: string): string {
  if (/^[\d.]+$/.test(host) || host.includes(':')) return host;
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const secondLevel = labels.at(-2) ?? '';
  const size = labels.length > 2 && labels.at(-1)?.length === 2 && SECOND_LEVEL.test(secondLevel);
  return labels.slice(size ? -3 : -2).join('.');
}
