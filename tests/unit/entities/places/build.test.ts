import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../../../tools/gazetteer/build-gazetteer';
import { GAZETTEER_FILE } from './shipped-gazetteer';

const SUBDIVISIONS =
  process.env.CLDR_SUBDIVISIONS ?? '../shared/data/train/names/cldr_subdivisions.json.gz';

describe('building the gazetteer', () => {
  test.skipIf(!existsSync(SUBDIVISIONS))(
    'gives the committed bytes, again and again (needs cldr_subdivisions.json.gz)',
    () => {
      const committed = new Uint8Array(readFileSync(GAZETTEER_FILE));
      const first = buildGazetteer(SUBDIVISIONS).bytes;
      const second = buildGazetteer(SUBDIVISIONS).bytes;
      expect(Buffer.compare(first, second)).toBe(0);
      expect(Buffer.compare(first, committed)).toBe(0);
    },
    240_000,
  );
});
