import type { OfficeReading } from '@/lib/entities/office/find-offices';
import { clusterNames, type PersonCluster } from '@/lib/entities/people/coreference';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import type { Tokens } from '@/lib/entities/tokens';
import { findNames, type PersonSpan } from './find-names';
import { SURE } from './margins';
import { withoutClitics } from './name-clitics';
import { repeatNames } from './repeat-names';
import { repeatUnspaced } from './repeat-unspaced';
import { splitNames } from './split-names';

/** The people of a text: every mention, and which of them are one person. */
export interface People {
  names: PersonSpan[];
  /** Mentions are indexes into `names`. */
  clusters: PersonCluster[];
}

/** Names that were seen, then the bare surnames of those people, then who is who. */
export function findPeople(
  tokens: Tokens,
  language: string,
  reading: OfficeReading | undefined,
  tagged: readonly TaggedSpan[] | undefined,
): People {
  const seen = splitNames(findNames(tokens, reading, tagged), tokens, language);
  const others = (tagged ?? []).filter(({ type, margin }) => type !== 'office' && margin >= SURE);
  const taken = [...seen, ...others];
  const clusters = cluster(tokens, seen, language);
  const isUnspaced = language === 'zh' || language === 'ja';
  const repeated = isUnspaced
    ? repeatUnspaced(tokens, clusters, taken)
    : repeatNames({ tokens, language, clusters, taken, ...(reading && { chart: reading.chart }) });
  if (repeated.length === 0 && language !== 'ar') return { names: seen, clusters };
  const all = [...seen, ...repeated].sort((a, b) => a.from - b.from);
  const names = language === 'ar' ? withoutClitics(all, tokens) : all;
  return { names, clusters: cluster(tokens, names, language) };
}

function cluster(tokens: Tokens, names: readonly PersonSpan[], language: string): PersonCluster[] {
  const mentions = names.map(({ start, end }) => ({ text: tokens.text.slice(start, end) }));
  return clusterNames(mentions, language);
}
