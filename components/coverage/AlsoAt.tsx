import { useI18n } from '@/components/primitives/i18n';
import type { Reprint } from '@/lib/coverage/coverage-source';
import { hostOf, webAddress } from './web-address';

export interface AlsoAtProps {
  reprints: Reprint[];
  onOpen(url: string): void;
}

/** The outlets that carry the same text, behind one line. */
export function AlsoAt({ reprints, onOpen }: AlsoAtProps) {
  const { plural } = useI18n();
  const reachable = reprints.flatMap((reprint) => {
    const address = webAddress(reprint.url);
    return address ? [{ address, name: reprint.siteName ?? hostOf(address) }] : [];
  });
  if (reachable.length === 0) return null;
  return (
    <details class="also-at">
      <summary>{plural('alsoAt', reachable.length)}</summary>
      <ul>
        {reachable.map(({ address, name }) => (
          <li key={address}>
            <a
              href={address}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onOpen(address);
              }}
            >
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
