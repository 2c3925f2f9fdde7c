import { NameSpans } from '@/lib/entities/people/name-span';
import { type Gazetteer, PlaceClass } from '@/lib/entities/places/gazetteer';
import { LINKS } from '@/lib/entities/places/links';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import { asType, overTokens, type TaggedSpan } from '@/lib/entities/tagger/spans';
import type { Tokens } from '@/lib/entities/tokens';
import type { OtherFindings } from './findings';
import { SpanIndex } from './span-index';
import { NICKNAMES, SPORT_WORDS } from './sport-words';

/** Tokens around a name that are looked through for words of sport. */
const NEAR = 30;
/** Between a name and what is said of it: "contre [l']Italie", "por [a la] Argentina". */
const ARTICLES = new Set(
  "the l' l’ le la les el los las il lo i gli o a os as den de het".split(' '),
);
const nicknames = new Set(NICKNAMES.split(' '));

interface Words {
  before: ReadonlySet<string>;
  pairs: ReadonlyMap<string, ReadonlySet<string>>;
  sport: ReadonlySet<string>;
}

const compiled = new Map<string, Words>();

function wordsOf(language: string): Words | undefined {
  const source = SPORT_WORDS[language];
  const known = compiled.get(language);
  if (known || !source) return known;
  const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
  const pairs = Object.entries(source.pairs ?? {}).map(
    ([link, first]) => [link, set(first)] as const,
  );
  const words = { before: set(source.before), pairs: new Map(pairs), sport: set(source.sport) };
  compiled.set(language, words);
  return words;
}

/**
 * Teams that are called like their towns, as organisations: "beat [Lindau] 2–1", "the [Lindau Hawks]". A country's team is
 * left the country, which it stands for.
 */
export function settleTeams(
  spans: TaggedSpan[],
  { tokens, language, candidates }: OtherFindings,
  gazetteer: Gazetteer,
): TaggedSpan[] {
  const words = wordsOf(language);
  if (!words || !spans.some(({ type }) => type === 'place')) return spans;
  const finder = new TeamFinder(tokens, words, new SpanIndex(candidates), gazetteer);
  const teams: TaggedSpan[] = [];
  for (const span of spans) {
    const team = span.type === 'place' ? finder.team(span) : undefined;
    if (team && team.start >= (teams.at(-1)?.end ?? 0)) teams.push(team);
  }
  if (teams.length === 0) return spans;
  const index = new SpanIndex(teams);
  const others = spans.filter((span) => index.overlapping(span).length === 0);
  return [...others, ...teams].sort((one, other) => one.start - other.start);
}

class TeamFinder {
  private readonly names: NameSpans;

  constructor(
    private readonly tokens: Tokens,
    private readonly words: Words,
    private readonly places: SpanIndex<PlaceCandidate>,
    private readonly gazetteer: Gazetteer,
  ) {
    this.names = new NameSpans(tokens);
  }

  team(span: TaggedSpan): TaggedSpan | undefined {
    const nicknamed = this.withNickname(span);
    if (nicknamed) return asType(nicknamed, 'organisation');
    const isTeam = this.isPlayed(span.from) && !this.isCountry(span) && this.isInSport(span);
    return isTeam ? asType(span, 'organisation') : undefined;
  }

  /** "Lindau [Hawks]", "les [Hawks] de Lindau". */
  private withNickname(span: TaggedSpan): TaggedSpan | undefined {
    const { from, to } = span;
    if (to - from > 1 && this.isNickname(to - 1)) return span;
    if (this.follows(to) && this.isNickname(to)) {
      return overTokens(span, from, to + 1, this.tokens);
    }
    let before = from - 1;
    while (before > from - 3 && LINKS.has(this.names.word(before))) before--;
    const isNamed = before < from - 1 && this.follows(before + 1) && this.isNickname(before);
    return isNamed ? overTokens(span, before, to, this.tokens) : undefined;
  }

  private isNickname(token: number): boolean {
    return nicknames.has(this.names.word(token));
  }

  private isCountry(span: TaggedSpan): boolean {
    const place = this.places.overlapping(span)[0]?.readings[0]?.place;
    return place !== undefined && this.gazetteer.classes[place] === PlaceClass.country;
  }

  private isPlayed(from: number): boolean {
    let before = from - 1;
    if (ARTICLES.has(this.lowerCased(before)) && this.follows(before)) before--;
    if (before < 0 || !this.follows(before + 1)) return false;
    const word = this.lowerCased(before);
    if (this.words.before.has(word)) return true;
    return this.words.pairs.get(word)?.has(this.lowerCased(before - 1)) === true;
  }

  private isInSport({ from, to }: TaggedSpan): boolean {
    const end = Math.min(this.tokens.count, to + NEAR);
    for (let token = Math.max(0, from - NEAR); token < end; token++) {
      if (this.words.sport.has(this.lowerCased(token))) return true;
    }
    return false;
  }

  /** Whether a token stands in the same sentence as the one before it. */
  private follows(token: number): boolean {
    return token > 0 && token < this.tokens.count && this.tokens.sentenceStarts[token] !== 1;
  }

  private lowerCased(token: number): string {
    return token < 0 ? '' : this.names.word(token).toLowerCase();
  }
}
