import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack } from '@/lib/entities/places/unpack';

const CONTENTS = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index) >> 7);
const PACKED = Uint8Array.from(gzipSync(CONTENTS));

describe('unpacking', () => {
  it('gives back what was packed, over many chunks', async () => {
    expect(new Uint8Array(await unpack(PACKED))).toEqual(CONTENTS);
  });

  it('unpacks nothing from a file of nothing', async () => {
    expect((await unpack(Uint8Array.from(gzipSync('')))).byteLength).toBe(0);
  });

  it('rejects a file that was cut off', async () => {
    await expect(unpack(PACKED.slice(0, PACKED.length >> 1))).rejects.toThrow();
  });

  it('rejects a file whose length is wrong', async () => {
    for (const by of [1, -1]) {
      const damaged = PACKED.slice();
      damaged[damaged.length - 4] = ((damaged.at(-4) ?? 0) + by) & 255;
      await expect(unpack(damaged)).rejects.toThrow();
    }
  });

  it('rejects what is no gzip file', async () => {
    await expect(unpack(new Uint8Array(40))).rejects.toThrow();
  });
});
