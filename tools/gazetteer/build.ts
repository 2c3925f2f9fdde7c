import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGazetteer } from './build-gazetteer';

const DEFAULT_SUBDIVISIONS = '../shared/data/train/names/cldr_subdivisions.json.gz';
const OUTPUT = fileURLToPath(new URL('../../public/data/gazetteer.bin', import.meta.url));

const subdivisions = process.argv[2] ?? process.env.CLDR_SUBDIVISIONS ?? DEFAULT_SUBDIVISIONS;
if (!existsSync(subdivisions)) {
  console.error(
    `The names of provinces are missing: ${subdivisions}\n` +
      'Give the path of cldr_subdivisions.json.gz (CLDR 41 subdivision names by ISO 3166-2 code) as the\n' +
      'argument or in CLDR_SUBDIVISIONS. Nothing was written: public/data/gazetteer.bin stays as it is.',
  );
  process.exit(1);
}

const { bytes, placeCount } = buildGazetteer(subdivisions);
mkdirSync(dirname(OUTPUT), { recursive: true });
writeFileSync(OUTPUT, bytes);
console.log(`${OUTPUT}: ${placeCount} places, ${bytes.length} bytes`);
