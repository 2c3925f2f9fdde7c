import { readJsonLines } from './corpora';

/** Traditional -> simplified characters, learned from the same sentences in both scripts; as 'TSTS…'. */
export function simplifiedPairs(folder: string): Map<string, string> {
  const traditional = readJsonLines(`${folder}/uner-zh_gsd.zh.jsonl.gz`);
  const simplified = readJsonLines(`${folder}/uner-zh_gsdsimp.zh.jsonl.gz`);
  const counts = new Map<string, Map<string, number>>();
  traditional.forEach((row, index) => {
    const from = [...String(row.text)];
    const to = [...String(simplified[index]?.text)];
    if (from.length !== to.length) return;
    from.forEach((character, at) => {
      const other = to[at] ?? character;
      const seen = counts.get(character) ?? new Map<string, number>();
      counts.set(character, seen.set(other, (seen.get(other) ?? 0) + 1));
    });
  });
  const pairs = new Map<string, string>();
  for (const [character, others] of counts) {
    const [best] = [...others].sort(([, a], [, b]) => b - a);
    if (best && best[0] !== character) pairs.set(character, best[0]);
  }
  return pairs;
}
