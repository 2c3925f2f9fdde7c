import { isTranscribed } from './transcription';

/** Small words inside names that spellings drop or add: they never tell people apart. */
const PARTICLES = new Set(
  (
    'al el ul ud ad as ar az an at ash ibn bin ben bint abu ould de del della di da do dos das du des la le las los ' +
    'van von vom zu zum zur den der ten ter y e i und and of the af av och dit ' +
    'jr sr ii iii iv oglu oğlu oghlu oglou ogly qizi qızı kızı kizi kyzy гызы оглы кызы ал аль эль ад аз ас ар ан ат аш ' +
    'ибн бин бен аш-шейх фон ван де да ди дель дер ла ле ال بن ابن بنت آل أل ون فون دي دو فان سید سیده'
  ).split(' '),
);
const SEPARATORS = /[\s\-‐‑–·•・＝=_/.,()«»"“”]+/u;
/** Patronymics stand in Slavic texts and vanish elsewhere. */
const PATRONYMIC =
  /(?:[oe]v[iy](?:ch|č)|[oe]witsch|[oe]wicz|ovn[ay]|evn[ay]|[oe]wna|ович|евич|івна|ївна|йович|ич|овна|евна|инична)$/iu;
const HAN = /\p{Script=Han}/u;
const HAN_ONLY = /^\p{Script=Han}{2,4}$/u;

/** The words of a name that identify: without initials, particles and (between two others) patronymics. */
export function nameParts(name: string): string[] {
  const words = name.trim().split(SEPARATORS).filter(Boolean);
  const [only = ''] = words;
  if (words.length === 1 && HAN_ONLY.test(only))
    return isTranscribed(only) ? [only] : splitHan(only);
  const strong = words.filter((word) => !isInitial(word) && !PARTICLES.has(word.toLowerCase()));
  const kept =
    strong.length > 2 ? strong.filter((word, at) => at === 0 || !PATRONYMIC.test(word)) : strong;
  return kept.length > 0 ? kept : words;
}

/** "X", "X.", "Дж.", but no single character of a script that writes syllables. */
export function isInitial(word: string): boolean {
  const bare = word.replace(/[.\p{M}]/gu, '');
  if (HAN.test(bare) || /\p{Script=Hangul}/u.test(bare)) return false;
  return [...bare].length === 1;
}

const DOUBLE_SURNAMES = new Set(
  '歐陽 欧阳 司馬 司马 上官 諸葛 诸葛 司徒 東方 东方 尉遲 尉迟 公孫 公孙 慕容 令狐 皇甫 夏侯 端木 獨孤 独孤 南宮 南宫'.split(
    ' ',
  ),
);

/** A Chinese name without a dot: one character of surname, or a known pair, then the given name. */
function splitHan(name: string): string[] {
  const surnameLength = DOUBLE_SURNAMES.has(name.slice(0, 2)) ? 2 : 1;
  return [name.slice(0, surnameLength), name.slice(surnameLength)];
}
