import { OTHER_SUBJECTS } from './other-subjects';

/** A text that is easily taken for a report of the seeds' meeting, and what is different. */
export interface NearMiss {
  what: 'month' | 'countries' | 'ministers' | 'subject';
  language: 'de' | 'en';
  text: string;
}

const MONTHS = {
  de: 'Januar Februar März April Mai Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May July August September October November December'.split(' '),
};

/** German and English names of two countries, and what their people are called in English. */
const COUNTRIES = [
  { de: ['Armenien', 'Georgien'], en: ['Armenia', 'Georgia'] },
  { de: ['Kasachstan', 'Turkmenistan'], en: ['Kazakhstan', 'Turkmenistan'] },
  { de: ['Polen', 'Rumänien'], en: ['Poland', 'Romania'] },
  { de: ['Peru', 'Chile'], en: ['Peru', 'Chile'] },
  { de: ['Japan', 'Vietnam'], en: ['Japan', 'Vietnam'] },
  { de: ['Marokko', 'Portugal'], en: ['Morocco', 'Portugal'] },
  { de: ['Ägypten', 'Jordanien'], en: ['Egypt', 'Jordan'] },
  { de: ['Kenia', 'Äthiopien'], en: ['Kenya', 'Ethiopia'] },
  { de: ['Finnland', 'Estland'], en: ['Finland', 'Estonia'] },
  { de: ['Indonesien', 'Malaysia'], en: ['Indonesia', 'Malaysia'] },
  { de: ['Griechenland', 'Bulgarien'], en: ['Greece', 'Bulgaria'] },
  { de: ['Kolumbien', 'Mexiko'], en: ['Colombia', 'Mexico'] },
  { de: ['Pakistan', 'Nepal'], en: ['Pakistan', 'Nepal'] },
  { de: ['Serbien', 'Montenegro'], en: ['Serbia', 'Montenegro'] },
] as const;

const MINISTERS = [
  ['Marat Sadikow', 'Jonas Lehmann'],
  ['Elena Brandt', 'Pedro Ferreira'],
  ['Andrzej Kowalik', 'Kenji Morita'],
  ['Farid Haddad', 'Olena Marchenko'],
  ['Giulia Ferrante', 'Tomas Novak'],
  ['Ahmet Yalçın', 'Nino Beridze'],
  ['Luis Ortega', 'Amina Diallo'],
  ['Henrik Solberg', 'Timur Rakhimov'],
  ['Claire Dubois', 'Reza Karimi'],
  ['Viktor Petrenko', 'Sofia Lindqvist'],
  ['Daniel Okafor', 'Mei Tanaka'],
  ['Stefan Ionescu', 'Rafael Moreira'],
] as const;

/** A hundred near misses of the two seeds. */
export function seedNearMisses(seeds: Record<'de' | 'en', string>): NearMiss[] {
  return (['de', 'en'] as const).flatMap((language): NearMiss[] => {
    const seed = seeds[language];
    const miss = (what: NearMiss['what'], text: string): NearMiss => ({ what, language, text });
    const date = { de: '14. Juni', en: 'June 15' }[language];
    return [
      ...MONTHS[language].map((month) =>
        miss('month', seed.replace(date, language === 'de' ? `14. ${month}` : `${month} 15`)),
      ),
      ...COUNTRIES.map((names) => miss('countries', elsewhere(seed, language, names[language]))),
      ...MINISTERS.map(([one, two]) => miss('ministers', byOthers(seed, one, two))),
      ...OTHER_SUBJECTS.map((subject) => miss('subject', subject[language])),
    ];
  });
}

function elsewhere(seed: string, language: 'de' | 'en', [one, two]: readonly [string, string]) {
  const text =
    language === 'de'
      ? seed.replaceAll('Aserbaidschan', one).replaceAll('Usbekistan', two)
      : seed
          .replaceAll('Azerbaijani', `${one}'s`)
          .replaceAll('Azerbaijan', one)
          .replaceAll('Uzbek side', `side of ${two}`)
          .replaceAll('Uzbekistan', two);
  // The capital and the district go with the country.
  return text.replaceAll('BAKU', one.toUpperCase()).replaceAll('Fuzuli', 'Valdora');
}

function byOthers(seed: string, one: string, two: string): string {
  const surname = (name: string): string => name.split(' ').at(-1) ?? name;
  return seed
    .replaceAll('Khalaf Khalafov', one)
    .replaceAll('X. Khalafov', surname(one))
    .replaceAll('Khalafov', surname(one))
    .replaceAll('Bobur Usmanov', two)
    .replaceAll('B. Usmanov', surname(two))
    .replaceAll('Usmanov', surname(two));
}
