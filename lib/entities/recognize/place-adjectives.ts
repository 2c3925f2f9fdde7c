import { NameSpans } from '@/lib/entities/people/name-span';
import { foldWord } from '@/lib/entities/places/grammar';
import { grammarOf } from '@/lib/entities/places/grammars';
import { asType, type TaggedSpan, withEnd } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import type { WordsOfOffices } from './words-of-offices';

/** Words between the adjective and what it describes: "Краматорська [міська] рада". */
const MOST_BETWEEN = 2;
const SHORTEST_STEM = 3;
/** Languages whose adjectives end in an article, as no surname does: "Лондонският пазар". */
const WITH_ARTICLE = new Set(['bg']);
/** Things besides bodies and areas that are called after places, by how they begin. */
const THINGS: Readonly<Record<string, RegExp | undefined>> = {
  ru: /^(?:договор|соглашени|пакт|протокол|конвенци|деклараци|меморандум|харти|процесс|саммит|конференци|форум|конгресс|фестивал|формат|план[аеу]?$|комисси|битв|сражени|войн|мирн|революци|восстани|котлов|фронт|епархи|митрополи|собор|лавр|монастыр|кладбищ|мост|вокзал|аэропорт|порт|завод|комбинат|шахт|электростанц|аэс$|гэс$|тэц$|железн|магистрал|шоссе|университет|академи|институт|лице|гимнази|школ|театр|музе|филармони|зоопарк|заповедник|лесхоз|лесничеств|облсовет|горсовет|райсовет|райсуд|облсуд|гарнизон|полк|бригад|колони)/u,
  uk: /^(?:догов[оі]р|угод|пакт|протокол|конвенці|деклараці|меморандум|харті|процес|саміт|конференці|форум|конгрес|фестивал|формат|план[ауі]?$|комісі|битв|війн|воєн|мирн|революці|повстан|фронт|єпархі|митрополі|собор|лавр|монастир|цвинтар|кладовищ|міст$|мост[уоа]|вокзал|аеропорт|порт|завод|комбінат|шахт|електростанц|аес$|гес$|тец$|залізни|магістрал|шосе|університет|академі|інститут|ліце|гімназі|школ|театр|музе|філармоні|зоопарк|заповідник|держлісгосп|лісгосп|лісництв|облрад|міськрад|райрад|сільрад|селищн|сільськ|міськ|райсуд|облсуд|облдерж|райдерж|міськвиконк|гарнізон|полк|бригад|колоні|товариств|експеримент|гірничо)/u,
};

/**
 * Adjectives of places with a capital, in languages that have them ("Печерський"): what they describe is a body or an
 * area, and they are neither a person nor a place.
 */
export class PlaceAdjectives {
  private readonly names: NameSpans;
  private readonly endings: readonly string[];
  private readonly areaWords: ReadonlySet<string>;
  private readonly things: RegExp | undefined;
  private readonly hasArticle: boolean;

  constructor(
    private readonly tokens: Tokens,
    private readonly words: WordsOfOffices,
    language: string,
  ) {
    const grammar = grammarOf(language);
    this.names = new NameSpans(tokens);
    this.endings = grammar.adjectiveEndings;
    this.areaWords = grammar.areaWords;
    this.things = THINGS[language];
    this.hasArticle = WITH_ARTICLE.has(language);
  }

  /**
   * Whether a span is such an adjective and describes a body or thing that follows: "[Печерського] районного суду",
   * "[Минский] процесс"; with an article it describes whatever follows.
   */
  belongs({ from, to }: TaggedSpan): boolean {
    if (to - from > 1 || !this.isAdjective(from)) return false;
    if (this.hasArticle) return this.isSmall(to);
    if (this.isSmall(to) && this.things?.test(this.names.word(to))) return true;
    for (let at = to; at <= to + MOST_BETWEEN && this.isSmall(at); at++) {
      if (this.words.isWordOf('body', at, this.tokens.count)) return true;
    }
    return false;
  }

  /** "[Печерського] району", "[Печерського району]": the area that an adjective names together with the word behind it. */
  area(span: TaggedSpan): TaggedSpan | undefined {
    const { from, to } = span;
    if (to - from > 2 || !this.isAdjective(from) || !this.isSmall(from + 1)) return undefined;
    if (!this.areaWords.has(foldWord(this.names.word(from + 1)))) return undefined;
    return withEnd(asType(span, 'place'), from + 2, this.tokens.ends[from + 1]);
  }

  private isAdjective(token: number): boolean {
    if (!this.names.isNameWord(token)) return false;
    const word = this.names.word(token);
    return this.endings.some(
      (ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM,
    );
  }

  private isSmall(token: number): boolean {
    const { count, kinds, sentenceStarts } = this.tokens;
    if (token >= count || kinds[token] !== TokenKind.word || sentenceStarts[token] === 1)
      return false;
    return !this.names.isNameWord(token) && !this.words.isSmallWord(this.names.word(token));
  }
}
