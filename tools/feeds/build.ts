import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import { faultsOf, packCatalogue } from './pack-catalogue';
import { readChoice } from './read-choice';

const USAGE = `npm run build:feeds -- [FEEDS.tsv]
  Packs tools/feeds/choice.txt into lib/coverage/catalogue/feeds.json.
  FEEDS.tsv  list of known feeds (last column: address); every chosen feed that is not marked "+" must stand in it`;

const CHOICE = new URL('choice.txt', import.meta.url);
const OUTPUT = new URL('../../lib/coverage/catalogue/feeds.json', import.meta.url);

/** `npm run build:feeds` */
function main([list]: string[]): void {
  if (list === '--help') {
    console.log(USAGE);
    return;
  }
  const feeds = readChoice(CHOICE);
  const faults = faultsOf(feeds, SUPPORTED_LANGUAGES);
  if (list && existsSync(list)) {
    const known = new Set(
      readFileSync(list, 'utf8')
        .split('\n')
        .map((line) => line.split('\t').at(-1)),
    );
    for (const { url, isListed } of feeds)
      if (isListed && !known.has(url)) faults.push(`not in ${list}: ${url}`);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const json = `${JSON.stringify(packCatalogue(feeds))}\n`;
  writeFileSync(OUTPUT, json);
  const zipped = gzipSync(json, { level: 9 }).byteLength;
  console.log(`${feeds.length} feeds, ${json.length} characters, ${zipped} bytes zipped`);
}

main(process.argv.slice(2));
