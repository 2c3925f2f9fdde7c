const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|[\w-]+\.localhost)$/;

/**
 * The address of a CouchDB database as it is used: https, or http on this machine, with the database's name and nothing
 * after it. Undefined for every other: a password is not sent in the clear.
 */
export function remoteAddress(typed: string): string | undefined {
  let url: URL;
  try {
    url = new URL(typed.trim());
  } catch {
    return undefined;
  }
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  const path = url.pathname.replace(/\/+$/, '');
  if (!isSafe || path === '' || url.username || url.password) return undefined;
  return `${url.origin}${path}`;
}
