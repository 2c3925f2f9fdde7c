import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tokenize } from '@/lib/entities/tokenize';
import { tokensOf } from './data/allowed-labels';
import type { MarkedText } from './data/marked-text';
import { type CorpusProblem, readCorpus } from './data/read-corpus';

const FOLDER = new URL('corpus/', import.meta.url).pathname;
const LEAST_SENTENCES = 800;
const LEAST_BARE_SHARE = 0.1;

/** Marks that start or end inside a token cannot be learned (Arabic clitics aside, whose tokens keep them). */
function misaligned(texts: readonly MarkedText[]): string[] {
  const found: string[] = [];
  for (const marked of texts) {
    const tokens = tokenize(marked.text, marked.language);
    for (const span of marked.spans) {
      const [from, to] = tokensOf(span, tokens);
      const fits =
        to > from && tokens.starts[from] === span.start && tokens.ends[to - 1] === span.end;
      if (!fits) found.push(marked.text.slice(span.start, span.end));
    }
  }
  return found;
}

/** A name that is marked once and stands unmarked elsewhere in the same document is usually forgotten there. */
function forgotten(texts: readonly MarkedText[]): string[] {
  const found: string[] = [];
  for (const { text, spans } of texts) {
    const covered = new Set(spans.map((span) => span.start));
    const names = new Set(
      spans
        .filter((span) => span.type !== 'office' && span.end - span.start > 3)
        .map((span) => text.slice(span.start, span.end)),
    );
    for (const name of names) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const inside = spans.some((span) => span.start <= at && at + name.length <= span.end);
        const continues = /^[\p{L}\p{M}'’-]/u.test(text.slice(at + name.length));
        const startsInside = /[\p{L}\p{M}'’-]$/u.test(text.slice(0, at));
        if (!covered.has(at) && !inside && !continues && !startsInside) found.push(name);
      }
    }
  }
  return found;
}

function doubles(texts: readonly MarkedText[]): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  for (const line of texts.flatMap(({ text }) => text.split('\n'))) {
    if (seen.has(line)) found.push(line.slice(0, 60));
    seen.add(line);
  }
  return found;
}

/** Prints what is wrong with a file; true when nothing must be mended. */
function validate(path: string): boolean {
  const language = basename(path, '.txt');
  const { texts, problems } = readCorpus(readFileSync(path, 'utf8'), language);
  const lines = texts.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  const counts: Record<string, number> = {};
  for (const { type } of texts.flatMap(({ spans }) => spans))
    counts[type] = (counts[type] ?? 0) + 1;
  console.log(
    `${language}: ${lines} sentences, ${texts.length} documents, ${JSON.stringify(counts)}`,
  );
  const errors: CorpusProblem[] = [...problems];
  for (const line of doubles(texts)) errors.push({ line: 0, problem: `twice: ${line}` });
  for (const { line, problem } of errors) console.log(`  error, line ${line}: ${problem}`);
  const cut = misaligned(texts);
  if (cut.length > 0)
    console.log(`  ${cut.length} marks cut a word: ${cut.slice(0, 12).join(' | ')}`);
  const missed = forgotten(texts);
  if (missed.length > 0) console.log(`  unmarked elsewhere: ${missed.slice(0, 20).join(' | ')}`);
  const bare = bareLines(texts) / Math.max(1, lines);
  if (lines < LEAST_SENTENCES) console.log(`  fewer than ${LEAST_SENTENCES} sentences`);
  if (bare < LEAST_BARE_SHARE) console.log(`  only ${(100 * bare).toFixed(0)} % without any name`);
  return errors.length === 0;
}

function bareLines(texts: readonly MarkedText[]): number {
  let count = 0;
  for (const { text, spans } of texts) {
    let start = 0;
    for (const line of text.split('\n')) {
      const end = start + line.length;
      if (!spans.some((span) => span.start >= start && span.end <= end)) count++;
      start = end + 1;
    }
  }
  return count;
}

const given = process.argv.slice(2);
const paths =
  given.length > 0
    ? given
    : readdirSync(FOLDER)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => join(FOLDER, name));
const sound = paths.map(validate).every(Boolean);
process.exitCode = sound ? 0 : 1;
