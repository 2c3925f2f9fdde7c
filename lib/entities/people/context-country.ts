import type { OfficePhrase } from '@/lib/entities/office/find-offices';
import type { PhraseParts } from '@/lib/entities/office/phrase-parts';
import type { NameTokens } from './name-beside';

/** Tokens around a phrase that may say for which country it stands. */
const REACH = 6;

/**
 * The country that the words around an office and its holder give: "Khalafov aus Aserbaidschan", "from the Uzbek
 * side by his colleague Usmanov". Undefined when they give none.
 */
export function contextCountry(
  phrase: OfficePhrase,
  holder: NameTokens,
  chart: PhraseParts,
  isNameAt: (token: number) => boolean,
): string | undefined {
  const end = Math.max(phrase.to, holder.to);
  const start = Math.min(phrase.from, holder.from);
  return countryBehind(end, chart) ?? countryBefore(start, chart, isNameAt);
}

function countryBehind(token: number, chart: PhraseParts): string | undefined {
  if (chart.tokens.sentenceStarts[token] === 1) return undefined;
  const origin = chart.startingAt(token).filter(({ kind }) => kind === 'origin');
  for (const { to } of origin) {
    const country = countryAt(to, chart);
    if (country) return country;
  }
  return undefined;
}

/** Only peoples count before the office: a place there is where something happened. */
function countryBefore(
  from: number,
  chart: PhraseParts,
  isNameAt: (token: number) => boolean,
): string | undefined {
  for (let token = from - 1; token >= Math.max(0, from - REACH); token--) {
    if (chart.tokens.sentenceStarts[token + 1] === 1 || isNameAt(token)) return undefined;
    for (const { kind, to } of chart.startingAt(token)) {
      if (kind !== 'origin') continue;
      const country = countryAt(to, chart, 'demonym');
      if (country) return country;
    }
  }
  return undefined;
}

function countryAt(token: number, chart: PhraseParts, only?: 'demonym'): string | undefined {
  const determiner = chart.startingAt(token).find(({ kind }) => kind === 'determiner');
  const at = determiner?.to ?? token;
  for (const { kind, noun } of chart.startingAt(at)) {
    if ((kind === 'demonym' || (kind === 'place' && !only)) && noun?.country) return noun.country;
  }
  return undefined;
}
