import { officeLanguages, officeLexicon } from '@/lib/entities/office/find-offices';
import type { Tokens } from '@/lib/entities/tokens';

/** Words that are looked at to tell one Latin language from another. */
const SAMPLE_TOKENS = 400;
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[پچژگکی]/g, 'fa'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[іїєґ]/g, 'uk'],
  [/[\u0400-\u04ff]/g, 'ru'],
];
const SAMPLE_LENGTH = 2000;
/** Share of letters that makes a script the text's. */
const ENOUGH = 0.2;
/** Kana among Chinese characters, Ukrainian letters among Cyrillic ones: a few are enough. */
const ENOUGH_OF_MARKERS = 0.02;

/** The language whose grammar a text is read by: the stated one, else judged by script and small words. */
export function readingLanguage(stated: string, tokens: Tokens): string {
  const primary = stated.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary && primary !== 'und') return primary;
  const sample = tokens.text.slice(0, SAMPLE_LENGTH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [pattern, language] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    const isMarker = language === 'ja' || language === 'uk' || language === 'fa';
    if (share >= (isMarker ? ENOUGH_OF_MARKERS : ENOUGH)) return language;
  }
  return latinLanguage(tokens);
}

function latinLanguage(tokens: Tokens): string {
  let best = 'und';
  let most = 0;
  for (const language of officeLanguages) {
    const hits = smallWordHits(language, tokens);
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}

function smallWordHits(language: string, tokens: Tokens): number {
  const words = officeLexicon(language)?.smallWords;
  if (!words) return 0;
  let hits = 0;
  for (let token = 0; token < Math.min(tokens.count, SAMPLE_TOKENS); token++) {
    const word = tokens.text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase();
    if (words.has(word)) hits++;
  }
  return hits;
}
