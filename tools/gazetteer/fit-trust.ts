import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { judgePlaces } from '@/lib/entities/places/find-places';
import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import { type ScriptKind, TRUST_FEATURES, trustFeatures } from '@/lib/entities/places/trust';
import { tokenize } from '@/lib/entities/tokenize';
import { fitLogistic, type Sample } from './logistic';

/** A marked text; offsets count code points. */
interface MarkedText {
  lang: string;
  text: string;
  spans: { s: number; e: number; type: string }[];
}

const OUTPUT = fileURLToPath(
  new URL('../../lib/entities/places/data/trust-weights.ts', import.meta.url),
);
/** So that the languages with much marked text do not decide alone. */
const MOST_TEXTS_PER_FILE = 2500;
const MOST_SAMPLES_PER_LANGUAGE = 6000;

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(
    'usage: tsx tools/gazetteer/fit-trust.ts FILE.jsonl[.gz] … (texts in which every place is marked)',
  );
  process.exit(1);
}

const gazetteer = await loadGazetteer(
  new Uint8Array(
    readFileSync(fileURLToPath(new URL('../../public/data/gazetteer.bin', import.meta.url))),
  ),
);
const samples = new Map<ScriptKind, Sample[]>();
const perLanguage = new Map<string, number>();
for (const file of files) {
  for (const row of readRows(file).slice(0, MOST_TEXTS_PER_FILE)) collect(row);
  console.log(`${basename(file)} read`);
}
const weights = [...samples].map(([script, list]): [ScriptKind, number[]] => {
  const fitted = fitLogistic(list, TRUST_FEATURES);
  console.log(`${script}: ${list.length} candidates, log loss ${fitted.loss.toFixed(3)}`);
  return [script, fitted.weights];
});
writeFileSync(OUTPUT, source(weights));

function readRows(file: string): MarkedText[] {
  const bytes = new Uint8Array(readFileSync(file));
  const text = file.endsWith('.gz')
    ? gunzipSync(bytes).toString()
    : new TextDecoder().decode(bytes);
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MarkedText);
}

function collect(row: MarkedText): void {
  const seen = perLanguage.get(row.lang) ?? 0;
  if (seen >= MOST_SAMPLES_PER_LANGUAGE) return;
  const places = placesOf(row);
  const judged = judgePlaces(tokenize(row.text, row.lang), row.lang, gazetteer);
  perLanguage.set(row.lang, seen + judged.length);
  for (const { candidate, evidence } of judged) {
    const list = samples.get(evidence.script) ?? [];
    samples.set(evidence.script, list);
    list.push({
      features: trustFeatures(evidence, new Float64Array(TRUST_FEATURES)),
      label: places.some(({ start, end }) => start <= candidate.start && candidate.end <= end)
        ? 1
        : 0,
    });
  }
}

function placesOf(row: MarkedText): { start: number; end: number }[] {
  const offsets = [0];
  for (const char of row.text) offsets.push((offsets.at(-1) ?? 0) + char.length);
  return row.spans
    .filter(({ type }) => type === 'LOC')
    .map(({ s, e }) => ({ start: offsets[s] ?? 0, end: offsets[e] ?? 0 }));
}

function source(all: [ScriptKind, number[]][]): string {
  const lines = all
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([script, list]) => `  ${script}: [${list.map((value) => value.toFixed(3)).join(', ')}],`);
  return [
    "import type { ScriptKind } from '@/lib/entities/places/trust';",
    '',
    '/** Weights of trustFeatures by script. Made by tools/gazetteer/fit-trust. */',
    'export const TRUST_WEIGHTS: Record<ScriptKind, readonly number[]> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
