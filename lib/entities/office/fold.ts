import { normalForm } from '@/lib/entities/tagger/normal-form';

const DOTTED_I = new Set(['tr', 'az']);
const CYRILLIC = /[\u0400-\u04ff]/;

/** The small, unified spelling that the office lexicon is looked up by: Uzbek in Latin letters, Arabic without the article. */
export function foldWord(text: string, start: number, end: number, language: string): string {
  const normal = normalForm(text, start, end);
  if (DOTTED_I.has(language)) {
    return normal.replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase();
  }
  const lower = normal.toLowerCase().replaceAll('i̇', 'i');
  if (language === 'ar') return lower.replace(ARTICLE, '');
  if (language === 'fa') return lower.replaceAll('\u200c', '');
  return language === 'uz' && CYRILLIC.test(lower) ? latinUzbek(lower) : lower;
}

/** The Arabic article, also where it has swallowed its alif behind the preposition l-: words are found with or without. */
const ARTICLE = /^(?:ال|لل)(?=\p{L}{2})/u;

const UZBEK_LETTERS = new Map(
  (
    "а=a б=b в=v г=g д=d е=e ё=yo ж=j з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ц=s ч=ch ш=sh щ=sh ъ=' " +
    "ы=i ь= э=e ю=yu я=ya ў=o' қ=q ғ=g' ҳ=h"
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [letter = '', latin = ''] = pair.split('=');
      return [letter, latin];
    }),
);

function latinUzbek(word: string): string {
  return [...word]
    .map((letter, at) =>
      letter === 'е' && at === 0 ? 'ye' : (UZBEK_LETTERS.get(letter) ?? letter),
    )
    .join('');
}
