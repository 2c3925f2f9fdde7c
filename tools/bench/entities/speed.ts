import type { Recognizer } from '@/lib/entities/recognize';
import type { Tagger } from '@/lib/entities/tagger/tagger';
import { tokenize } from '@/lib/entities/tokenize';
import { readItems } from './marked-item';

/** Text enough for a steady figure, and little enough to read twice. */
const SAMPLE_CHARACTERS = 600_000;
const ROUNDS = 3;

export interface Speed {
  tagger: number | null;
  recognize: number;
}

/** Tokens a second on one core, on texts of the measured files, warmed up; the best of some rounds. */
export function measureSpeed(
  paths: readonly string[],
  recognizer: Recognizer,
  tagger?: Tagger,
): Speed {
  const sample = sampleOf(paths);
  const cut = sample.map(({ text, lang }) => ({ lang, tokens: tokenize(text, lang) }));
  const tokens = cut.reduce((sum, item) => sum + item.tokens.count, 0);
  const recognize = best(() => {
    for (const { text, lang } of sample) recognizer.recognize({ text, language: lang });
  });
  if (!tagger) return { tagger: null, recognize: Math.round(tokens / recognize) };
  const tag = best(() => {
    for (const { tokens: cutTokens, lang } of cut) tagger.tag(cutTokens, lang);
  });
  return { tagger: Math.round(tokens / tag), recognize: Math.round(tokens / recognize) };
}

function sampleOf(paths: readonly string[]): { text: string; lang: string }[] {
  const share = SAMPLE_CHARACTERS / Math.max(1, paths.length);
  return paths.flatMap((path) => {
    let length = 0;
    return readItems(path).filter(({ text }) => {
      length += text.length;
      return length <= share || length === text.length;
    });
  });
}

/** Seconds of processor time in the fastest round: other programs on the machine do not count. */
function best(run: () => void): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    if (round > 0) fastest = Math.min(fastest, user + system);
  }
  return fastest / 1e6;
}
