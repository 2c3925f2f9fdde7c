/** Host name in what a reader typed or pasted: an address, or a host with or without `www.`; undefined when there is none. */
export function siteFromInput(input: string): string | undefined {
  const text = input.trim();
  if (!text) return undefined;
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    const isHost = url.hostname.includes('.') || url.hostname === 'localhost';
    return isWeb && isHost ? url.hostname : undefined;
  } catch {
    return undefined;
  }
}
