import { readFileSync } from 'node:fs';
import { registrableDomain } from '@/lib/url';

/** One line of choice.txt. */
export interface ChosenFeed {
  language: string;
  country: string;
  name: string;
  url: string;
  /** Domain, with a path where an outlet has several languages. */
  site: string;
  /** Whether the list of known feeds has it; else its own site names it. */
  isListed: boolean;
}

const LINE = /^([a-z]{2}) ([A-Z]{2}) ([^|]+?) \| (\S+)(?: \| (\S+))?( \+)?$/;

/** The feeds of the catalogue as they were chosen by hand; throws on a line that cannot be read. */
export function readChoice(path: string | URL): ChosenFeed[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, language, country, name, url, site, plus] = LINE.exec(line) ?? [];
      if (!language || !country || !name || !url) throw new Error(`cannot read: ${line}`);
      const domain = registrableDomain(new URL(url).hostname);
      return { language, country, name, url, site: site ?? domain, isListed: !plus };
    });
}
