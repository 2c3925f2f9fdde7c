import { migrate } from '@/lib/collection/migrations/migrate';
import type { ImportedItem } from './imported-file';

/** A snippet of our own JSON, of any version. */
export function fromParallax(item: unknown): ImportedItem {
  const read = migrate(item);
  switch (read.kind) {
    case 'snippet':
      return read.snippet;
    case 'newer':
      return { reason: 'newer', detail: String(read.version) };
    case 'damaged':
      return { reason: 'damaged', detail: read.reason };
  }
}
