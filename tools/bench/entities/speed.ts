import type { Recognizer } from '@/lib/entities/recognize';
import type { Tagger } from '@/lib/entities/tagger/tagger';
import { tokenize } from '@/lib/entities/tokenize';
import type { Tokens } from '@/lib/entities/tokens';
import { loadRecognizer } from './load-recognizer';
import { readItems } from './marked-item';

/** Text enough for a steady figure; its words fit what a background keeps. */
const SAMPLE_CHARACTERS = 300_000;
/**
 * Until the engine has compiled what there is to compile, whose own time counts as the processor's: after four rounds a
 * fifth of the time was still that, after twelve a few per cent.
 */
const ROUNDS = 12;

/** Tokens a second on one core. */
interface Rate {
  tagger: number | null;
  recognize: number;
}

/** What a background that has run for a while does: for words that it has met, and for texts full of new ones. */
export interface Speed extends Rate {
  /** Texts that were never read, by a background that read little before: in the sample, about every third word is new. */
  firstReading: Rate;
}

interface SampleText {
  text: string;
  lang: string;
  tokens: Tokens;
}

/** Rates on texts of the measured files. Call it before anything else has read them. */
export async function measureSpeed(paths: readonly string[], model?: string): Promise<Speed> {
  const sample = sampleOf(paths);
  const warmUp = sample.filter((_, index) => index % 2 === 0);
  const unread = sample.filter((_, index) => index % 2 === 1);
  const { recognizer, tagger } = await loadRecognizer(model);
  // A tagger of its own, so that neither learns words from the other's turn.
  const { tagger: lone } = await loadRecognizer(model);
  for (let round = 0; round < ROUNDS; round++) readAll(warmUp, recognizer, lone);
  const firstReading = ratesOf(unread, recognizer, lone, 1);
  return { ...ratesOf(sample, recognizer, tagger && lone, ROUNDS), firstReading };
}

function readAll(texts: readonly SampleText[], recognizer: Recognizer, tagger?: Tagger): void {
  recognizeAll(texts, recognizer);
  if (tagger) tagAll(texts, tagger);
}

function recognizeAll(texts: readonly SampleText[], recognizer: Recognizer): void {
  for (const { text, lang } of texts) recognizer.recognize({ text, language: lang });
}

function tagAll(texts: readonly SampleText[], tagger: Tagger): void {
  for (const { tokens, lang } of texts) tagger.tag(tokens, lang);
}

function ratesOf(
  texts: readonly SampleText[],
  recognizer: Recognizer,
  tagger: Tagger | undefined,
  rounds: number,
): Rate {
  const count = texts.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const rate = (run: () => void): number => Math.round(count / fastest(run, rounds));
  return {
    tagger: tagger ? rate(() => tagAll(texts, tagger)) : null,
    recognize: rate(() => recognizeAll(texts, recognizer)),
  };
}

function sampleOf(paths: readonly string[]): SampleText[] {
  const share = SAMPLE_CHARACTERS / Math.max(1, paths.length);
  return paths.flatMap((path) => {
    let length = 0;
    const items = readItems(path).filter(({ text }) => {
      length += text.length;
      return length <= share || length === text.length;
    });
    return items.map(({ text, lang }) => ({ text, lang, tokens: tokenize(text, lang) }));
  });
}

/** Seconds of processor time in the fastest round: other programs on the machine do not count. */
function fastest(run: () => void, rounds: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, user + system);
  }
  return least / 1e6;
}
