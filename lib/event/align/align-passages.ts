import { comparePassages, FEATURE_NAMES, type PairFeatures } from './compare-passages';
import type { PassageTraits } from './describe-passages';
import model from './model.json';
import type { PassageLink } from './report';
import { type WalkCosts, walkPosteriors } from './walk';

/** Trained by tools/event/train-alignment.ts; `weights` by feature of a pair, `cut` on the link's score. */
export interface AlignmentModel {
  bias: number;
  weights: Record<string, number>;
  walk: WalkCosts;
  cut: number;
}

const ALIGNMENT_MODEL: AlignmentModel = model;

/** Which passages of two reports say the same: one to one, one to several, moved about or not at all. Ordered by `a`, then `b`. */
export function alignPassages(a: PassageTraits[], b: PassageTraits[]): PassageLink[] {
  return linkPassages(comparePassages(a, b), ALIGNMENT_MODEL);
}

/**
 * Links from the likeness of every pair, row by row of `a`. Both reports are walked through in the order of the other and a link
 * needs both walks (alignment by agreement, Liang et al. 2006): its score is the geometric mean of the two probabilities.
 */
export function linkPassages(
  features: PairFeatures[][],
  { bias, weights, walk, cut }: AlignmentModel,
): PassageLink[] {
  const evidence = features.map((row) => row.map((pair) => logOdds(pair, bias, weights)));
  const mirrored = (evidence[0] ?? []).map((_, j) => evidence.map((row) => row[j] ?? 0));
  const there = walkPosteriors(evidence, walk);
  const back = walkPosteriors(mirrored, walk);
  const links: PassageLink[] = [];
  there.forEach((row, i) => {
    row.forEach((probability, j) => {
      const score = Math.sqrt(probability * (back[j]?.[i] ?? 0));
      if (score >= cut) links.push({ a: i, b: j, score });
    });
  });
  return links;
}

function logOdds(features: PairFeatures, bias: number, weights: Record<string, number>): number {
  return FEATURE_NAMES.reduce((sum, name) => sum + features[name] * (weights[name] ?? 0), bias);
}
