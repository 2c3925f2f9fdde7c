/** The address when it leads to the web; pages name `javascript:` and other schemes as their versions too. */
export function webAddress(url: string): string | undefined {
  return parse(url)?.href;
}

/** Host without `www.`, as an outlet's name of last resort. */
export function hostOf(url: string): string {
  return parse(url)?.hostname.replace(/^www\./, '') ?? url;
}

function parse(url: string): URL | undefined {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : undefined;
  } catch {
    return undefined;
  }
}
