/** Epoch ms of a Retry-After header (RFC 9110: seconds, or an HTTP date); undefined when there is none or it makes no sense. */
export function parseRetryAfter(value: string | null, nowMs: number): number | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  // Date.parse makes a date of nearly any number.
  const date = /^[A-Z][a-z]{2},/.test(text) ? Date.parse(text) : Number.NaN;
  const at = /^\d+$/.test(text) ? nowMs + Number(text) * 1000 : date;
  return Number.isFinite(at) && at > nowMs ? at : undefined;
}
