import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  dir: string;
  /** Removes a profile that was made here; one that was given stays. */
  discard(): void;
}

/** The given profile folder, or a fresh temporary one. */
export function profileAt(dir: string | undefined): Profile {
  if (dir) return { dir, discard: () => {} };
  const fresh = mkdtempSync(join(tmpdir(), 'parallax-profile-'));
  return {
    dir: fresh,
    // A browser that is just closing still writes: try again.
    discard: () => rmSync(fresh, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  };
}
