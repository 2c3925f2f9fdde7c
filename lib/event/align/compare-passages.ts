import type { PassageTraits } from './describe-passages';

/** Features of a pair of passages by name; the model (model.json) weighs them. */
export type PairFeatures = Record<FeatureName, number>;
export const FEATURE_NAMES = [
  'cosine',
  'margin',
  'contained',
  'unequal',
  'best',
  'clash',
  'strange',
  'novel',
] as const;
export type FeatureName = (typeof FEATURE_NAMES)[number];

/** Neighbours whose mean likeness a pair has to stand out from (cross-domain similarity local scaling, Conneau et al. 2018). */
const NEIGHBOURS = 3;
const WEIGHT_OF_UNSHARED = 0.3;

/**
 * Likeness of every passage of one report with every passage of the other, row by row of `a`. Features count by their rarity
 * in the two reports; a passage that is a little like everything has to be liker to its partner.
 */
export function comparePassages(a: PassageTraits[], b: PassageTraits[]): PairFeatures[][] {
  const rarity = rarities(a, b);
  const left = a.map(({ features }) => weigh(features, rarity));
  const right = b.map(({ features }) => weigh(features, rarity));
  const cosines = left.map((mine) => right.map((theirs) => compare(mine, theirs)));
  const columns = right.map((_, j) => cosines.map((row) => row[j]?.cosine ?? 0));
  const rowMeans = cosines.map((row) => topMean(row.map(({ cosine }) => cosine)));
  const columnMeans = columns.map(topMean);
  const rowTops = cosines.map((row) => Math.max(...row.map(({ cosine }) => cosine)));
  const columnTops = columns.map((column) => Math.max(...column));
  const [mineNovel, theirsNovel] = [novelties(left), novelties(right)];
  const balance = total(a) / Math.max(1, total(b));
  return cosines.map((row, i) =>
    row.map(({ cosine, contained, clashes }, j) => ({
      cosine: Math.sqrt(cosine),
      margin: 2 * cosine - (rowMeans[i] ?? 0) - (columnMeans[j] ?? 0),
      contained: Math.sqrt(contained),
      unequal: Math.abs(Math.log((a[i]?.length || 1) / ((b[j]?.length || 1) * balance))),
      best:
        (cosine > 0 && cosine >= (rowTops[i] ?? 0) ? 0.5 : 0) +
        (cosine > 0 && cosine >= (columnTops[j] ?? 0) ? 0.5 : 0),
      clash: Math.log1p(clashes),
      strange:
        (1 - contained) *
        Math.log1p(Math.min(left[i]?.weights.size ?? 0, right[j]?.weights.size ?? 0)),
      novel: (mineNovel[i] ?? 0) + (theirsNovel[j] ?? 0),
    })),
  );
}

interface Vector {
  /** Of the features that both reports have; the others only count in the norm. */
  weights: Map<string, number>;
  norm: number;
  /** Entities, figures and days that both reports name: a partner should name them too. */
  anchors: string[];
  /** Features that the other report has nowhere, as a share of all, 0..1. */
  novelty: number;
}

interface Rarity {
  weight: number;
  isShared: boolean;
}

/** Weight of each feature by the passages that have it; less for one that only one report has, which may be a gap in the tables. */
function rarities(a: PassageTraits[], b: PassageTraits[]): (feature: string) => Rarity {
  const [mine, theirs] = [count(a), count(b)];
  const passages = a.length + b.length;
  return (feature) => {
    const [here, there] = [mine.get(feature) ?? 0, theirs.get(feature) ?? 0];
    // Two passages that share a feature of their own know it best.
    const rarity = Math.log(1 + passages / Math.max(2, here + there));
    const isShared = here > 0 && there > 0;
    return { weight: isShared ? rarity : rarity * WEIGHT_OF_UNSHARED, isShared };
  };
}

function count(passages: PassageTraits[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of passages) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

const ANCHOR = /^[end]/;

function weigh(features: Map<string, number>, rarity: (feature: string) => Rarity): Vector {
  const weights = new Map<string, number>();
  const anchors: string[] = [];
  let square = 0;
  for (const [feature, weight] of features) {
    const { weight: factor, isShared } = rarity(feature);
    if (isShared) weights.set(feature, weight * factor);
    if (isShared && ANCHOR.test(feature)) anchors.push(feature);
    square += (weight * factor) ** 2;
  }
  const novelty = 1 - weights.size / Math.max(1, features.size);
  return { weights, norm: Math.sqrt(square), anchors, novelty };
}

interface Comparison {
  cosine: number;
  contained: number;
  clashes: number;
}

function compare(a: Vector, b: Vector): Comparison {
  const missing = (mine: Vector, theirs: Vector): number =>
    mine.anchors.filter((anchor) => !theirs.weights.has(anchor)).length;
  const clashes = missing(a, b) + missing(b, a);
  let [product, mine, theirs] = [0, 0, 0];
  for (const [feature, weight] of a.weights) {
    const other = b.weights.get(feature);
    if (other === undefined) continue;
    product += weight * other;
    mine += weight * weight;
    theirs += other * other;
  }
  const norm = a.norm * b.norm;
  if (norm === 0) return { cosine: 0, contained: 0, clashes };
  return {
    cosine: product / norm,
    contained: Math.max(mine / (a.norm * a.norm), theirs / (b.norm * b.norm)),
    clashes,
  };
}

/** Share of each passage's features that the other report has nowhere, against the mean of its report: tables of one language have more gaps than those of another. */
function novelties(passages: Vector[]): number[] {
  const mean =
    passages.reduce((sum, { novelty }) => sum + novelty, 0) / Math.max(1, passages.length);
  return passages.map(({ novelty }) => novelty - mean);
}

function topMean(values: number[]): number {
  const top = [...values].sort((x, y) => y - x).slice(0, NEIGHBOURS);
  return top.reduce((sum, value) => sum + value, 0) / NEIGHBOURS;
}

function total(passages: PassageTraits[]): number {
  return passages.reduce((sum, { length }) => sum + length, 0);
}
