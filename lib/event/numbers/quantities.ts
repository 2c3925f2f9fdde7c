import table from './quantities.json';

/** The number words of one language, ready for look-up by folded phrase. */
export interface Quantities {
  decimal: string;
  words: Map<string, number>;
  scales: Map<string, number>;
  units: Map<string, Unit>;
}

/** `factor` to the base unit of its class; `currencies` are the ISO 4217 codes that a word for money may mean. */
export interface Unit {
  unit: string;
  factor: number;
  currencies?: string[];
}

interface RawQuantities {
  decimal: string;
  words: Record<string, number>;
  scales: Record<string, number>;
  units: Record<string, Record<string, string[]>>;
}

const RAW = table as unknown as Record<string, RawQuantities>;
const loaded = new Map<string, Quantities>();

/** Tables of a language; English ones, whose signs are the commonest, where there are none. */
export function quantitiesOf(language: string): Quantities {
  const known = loaded.get(language);
  if (known) return known;
  const raw = RAW[language] ?? RAW.en;
  const quantities: Quantities = {
    decimal: raw?.decimal ?? '.',
    words: new Map(Object.entries(raw?.words ?? {})),
    scales: new Map(Object.entries(raw?.scales ?? {})),
    units: new Map(),
  };
  for (const [unit, factors] of Object.entries(raw?.units ?? {})) {
    for (const [factor, words] of Object.entries(factors)) {
      const meaning: Unit =
        unit === 'money'
          ? { unit, factor: 1, currencies: factor.split(' ') }
          : { unit, factor: Number(factor) };
      for (const word of words) quantities.units.set(word, meaning);
    }
  }
  loaded.set(language, quantities);
  return quantities;
}
