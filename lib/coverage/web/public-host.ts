/** Addresses of private networks, of this machine and of a link (RFC 1918, 6890, 4193). */
const PRIVATE_IPV4 =
  /^(0|10|127|169\.254|192\.168|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])|172\.(1[6-9]|2\d|3[01]))\./;
const PRIVATE_IPV6 = /^\[(::1?\]|::ffff:|f[cd]|fe[89ab])/i;
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|lan|home\.arpa)$/i;

/** Whether a host name can only be one of the public web, as far as the name tells: one without a dot is in a network of its own. */
export function isPublicHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return !PRIVATE_IPV6.test(hostname);
  return hostname.includes('.') && !PRIVATE_IPV4.test(hostname) && !PRIVATE_NAME.test(hostname);
}
