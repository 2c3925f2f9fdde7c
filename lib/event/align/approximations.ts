import { fold } from '@/lib/event/fold';
import { type Lexeme, lexemes } from '@/lib/event/lexemes';
import type { Span } from '@/lib/text';

/** How a text vouches for a figure: as it is, roughly, as the least or as the most. */
export type Manner = 'exact' | 'about' | 'over' | 'under';

/** Words before a figure and after it (and its unit), parted by '|'; '<' stands for a word in the ablative, '>' for one in the dative. */
interface Words {
  before?: string;
  after?: string;
}
type Hedged = Exclude<Manner, 'exact'>;

const WORDS: Record<string, Partial<Record<Hedged, Words>>> = {
  en: {
    about: {
      before:
        'about|around|roughly|approximately|approx|approx .|some|circa|ca|ca .|c .|an estimated|estimated|nearly|almost|close to|just over|just under',
      after: 'or so',
    },
    over: { before: 'over|more than|at least|above|exceeding|upwards of', after: 'or more' },
    under: { before: 'under|less than|fewer than|up to|at most|no more than|below' },
  },
  de: {
    about: {
      before:
        'rund|etwa|ungefähr|circa|ca|ca .|zirka|an die|gegen|knapp|fast|beinahe|nahezu|schätzungsweise|gut',
    },
    over: { before: 'über|mehr als|mindestens|wenigstens', after: 'und mehr' },
    under: { before: 'unter|weniger als|höchstens|maximal|bis zu' },
  },
  fr: {
    about: {
      before:
        'environ|quelque|autour de|aux alentours de|près de|presque|approximativement|à peu près|dans les',
      after: 'environ',
    },
    over: { before: 'plus de|au moins|au-delà de', after: 'au moins' },
    under: { before: 'moins de|jusquà|au plus|au maximum' },
  },
  es: {
    about: {
      before:
        'unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a|aproximados|poco menos de',
      after: 'aproximadamente',
    },
    over: { before: 'más de|al menos|por lo menos|por encima de|superior a' },
    under: { before: 'menos de|hasta|como máximo|inferior a' },
  },
  it: {
    about: { before: 'circa|quasi|intorno a|intorno ai|attorno ai|allincirca', after: 'circa' },
    over: { before: 'oltre|più di|almeno|superiore a' },
    under: { before: 'meno di|fino a|al massimo' },
  },
  pt: {
    about: {
      before: 'cerca de|aproximadamente|quase|em torno de|uns|umas|perto de|por volta de',
    },
    over: { before: 'mais de|ao menos|pelo menos|acima de' },
    under: { before: 'menos de|até|no máximo|abaixo de' },
  },
  nl: {
    about: { before: 'ongeveer|circa|ca|ca .|zon|rond|rond de|bijna|ruim|zowat|tegen de' },
    over: { before: 'meer dan|minstens|minimaal|boven de' },
    under: { before: 'minder dan|hoogstens|maximaal|tot wel|onder de' },
  },
  pl: {
    about: { before: 'około|ok|ok .|blisko|prawie|niemal|mniej więcej|w przybliżeniu' },
    over: { before: 'ponad|więcej niż|co najmniej|przynajmniej' },
    under: { before: 'mniej niż|poniżej|najwyżej' },
  },
  ru: {
    about: { before: 'около|примерно|порядка|почти|приблизительно|ориентировочно|где-то' },
    over: { before: 'более|больше|свыше|более чем|не менее|как минимум|по меньшей мере' },
    under: { before: 'менее|меньше|не более|максимум' },
  },
  uk: {
    about: { before: 'близько|приблизно|майже|орієнтовно|десь' },
    over: { before: 'понад|більше|більш як|більше ніж|щонайменше|не менше|принаймні' },
    under: { before: 'менше|менш як|не більше|щонайбільше' },
  },
  tr: {
    about: { before: 'yaklaşık|takriben|neredeyse|ortalama', after: 'civarında|kadar|dolayında' },
    over: { before: 'en az', after: '< fazla|< çok|aşkın|üzerinde|< üzerinde' },
    under: { before: 'en fazla|en çok', after: '< az|altında' },
  },
  az: {
    about: { before: 'təxminən|təqribən|təxmini', after: '> yaxın|civarında|ətrafında' },
    over: { before: 'ən azı|azı', after: '< çox|< artıq' },
    under: { before: 'ən çoxu', after: '< az|> qədər' },
  },
  uz: {
    about: { before: 'taxminan|qariyb|chamasi|salkam', after: '> yaqin|atrofida|chamasi' },
    over: { before: 'kamida', after: '< ortiq|< ko‘p|< ziyod' },
    under: { before: 'ko‘pi bilan', after: '< kam|> qadar' },
  },
  ar: {
    about: {
      before: 'نحو|حوالي|قرابة|زهاء|تقريبا|ما يقرب من|ما يقارب|يقارب|بنحو|بحوالي|حول',
      after: 'تقريبا',
    },
    over: { before: 'أكثر من|ما لا يقل عن|لا يقل عن|يزيد على|تزيد على|فوق|تجاوز|يفوق' },
    under: { before: 'أقل من|ما لا يزيد على|حتى' },
  },
  fa: {
    about: { before: 'حدود|تقریبا|نزدیک به|قریب به|در حدود|حدودا' },
    over: { before: 'بیش از|دست کم|دستکم|حداقل|بالغ بر' },
    under: { before: 'کمتر از|حداکثر' },
  },
  zh: {
    about: { before: '约|大约|近|将近|接近|估计|約|大約', after: '左右|上下|多' },
    over: { before: '超过|逾|至少|超|多于|超過', after: '以上|余|餘' },
    under: { before: '不到|不足|低于|至多|最多', after: '以下|以内' },
  },
  ja: {
    about: { before: '約|およそ|ほぼ|推定', after: '近く|前後|程度|ほど|あまり' },
    over: { before: '少なくとも|最低', after: '以上|超|余り|余' },
    under: { before: '最大', after: '未満|以下|以内' },
  },
};

/** How words in a case end: 'dolardan', "500'den"; 'nəfərə', '500 ga'. */
const CASES: Record<string, string> = {
  '<': '[^ ]*(?:d[aeə]n|t[aeə]n)',
  '>': '[^ ]*[aeə]',
};
/** Words that may stand between a figure and what qualifies it: its unit, what is counted. */
const BETWEEN = 3;
const REACH = 6;

interface Pattern {
  manner: Hedged;
  before?: RegExp;
  after?: RegExp;
}
const compiled = new Map<string, Pattern[]>();

function patternsOf(language: string): Pattern[] {
  const known = compiled.get(language);
  if (known) return known;
  const isUnspaced = language === 'zh' || language === 'ja';
  const gap = isUnspaced ? '' : ' ';
  const patterns = Object.entries(WORDS[language] ?? {}).map(
    ([manner, { before, after }]): Pattern => ({
      manner: manner as Hedged,
      before: before ? new RegExp(`(?:^|${gap})(?:${alternatives(before, gap)})$`) : undefined,
      after: after
        ? new RegExp(
            `^(?:[^ ]+${gap || '?'}){0,${isUnspaced ? 1 : BETWEEN}}?(?:${alternatives(after, gap)})(?:${gap}|$)`,
          )
        : undefined,
    }),
  );
  compiled.set(language, patterns);
  return patterns;
}

function alternatives(words: string, gap: string): string {
  return words
    .split('|')
    .map((phrase) =>
      phrase
        .split(' ')
        .map((word) => CASES[word] ?? fold(word).replace(/\./g, '\\.'))
        .join(gap),
    )
    .join('|');
}

/** UTF-16 units on either side in which a qualifying word may stand. */
const NEAR = 60;

/** How a text qualifies the figure at `figure` (with its unit), and where the qualified figure begins: at 'about' in 'about $610 million'. */
export function mannerAt(
  text: string,
  figure: Span,
  language: string,
): { manner: Manner; start: number } {
  const gap = language === 'zh' || language === 'ja' ? '' : ' ';
  const offset = Math.max(0, figure.start - NEAR);
  const nearBefore = lexemes(text.slice(offset, figure.start)).slice(-REACH);
  const nearAfter = lexemes(text.slice(figure.end, figure.end + NEAR)).slice(0, REACH);
  const [before, after] = [written(nearBefore, gap), written(nearAfter, gap)];
  for (const pattern of patternsOf(language)) {
    const found = pattern.before?.exec(before)?.[0].trim();
    if (found !== undefined) {
      const words = gap ? found.split(' ').length : found.length;
      const first = nearBefore.at(-words);
      return { manner: pattern.manner, start: first ? offset + first.start : figure.start };
    }
    if (pattern.after?.test(after)) return { manner: pattern.manner, start: figure.start };
  }
  return { manner: 'exact', start: figure.start };
}

function written(near: Lexeme[], gap: string): string {
  return near.map(({ folded }) => folded).join(gap);
}
