import counts from './background.json';

/** How often people and places occur in the news: what is rare says more when two reports share it. */
export interface EventBackground {
  /** Articles that were counted. */
  articles: number;
  /** Person key -> articles that name the person; rare ones are left out. */
  people: Record<string, number>;
  /** Place id -> articles that name the place. */
  places: Record<string, number>;
}

/** Counted in news by tools/event. */
export const NEWS_BACKGROUND: EventBackground = counts;

/** 0..1: 1 for what no counted article named, 0 for what all did (normalised inverse document frequency). */
export function rarity(count: number, articles: number): number {
  return count === 0 ? 1 : 1 - Math.log(count + 1) / Math.log(articles + 1);
}

export function personRarity(background: EventBackground, key: string): number {
  return rarity(background.people[key] ?? 0, background.articles);
}

export function placeRarity(background: EventBackground, id: string): number {
  return rarity(background.places[id] ?? 0, background.articles);
}
