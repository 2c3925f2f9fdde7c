import type { OfficeLevel } from '@/lib/entities/entity';
import type { BODIES } from './bodies';
import type { OfficePredicates } from './office-predicates';
import type { Portfolio, Role } from './roles';

/**
 * How one language words offices. A value is a list of phrases divided by "|". In a phrase "~" stands for the
 * endings of the language ("министр~"). In front, "?" marks words that are an office only beside a name, a place, a
 * body or a portfolio ("?head"), and "!" words that are one only beside a name ("!general"). Words are written
 * small, but for acronyms, which are only found in capitals.
 */
export interface OfficeLanguage {
  /** BCP 47 primary subtag. */
  language: string;
  /** Endings that "~" stands for, anchored at both ends. */
  endings: RegExp;
  roles: Record<Role, string>;
  /** Phrases that say more than a role; key "role/level/portfolio/body/country", parts left empty where unsaid. */
  offices: Record<string, string>;
  levels: Record<OfficeLevel, string>;
  portfolios: Record<Portfolio, string>;
  /** "ministry", "department": beside a portfolio, or alone. */
  ministry: string;
  bodies: Record<(typeof BODIES)[number], string>;
  /** Words between a role and what it is about: "of", "für", "de la". */
  links: string;
  /** Words between a role and the country it is sent to. */
  destinations: string;
  /** Words inside a phrase that say nothing about the office: "first", "new", "Republic". */
  fillers: string;
  /** Words before the country that somebody comes from or speaks for: "from", "aus". */
  origins: string;
  /** Words that may stand between a name and its office: "the", "der", "sein". */
  determiners: string;
  /** Words before somebody who was not spoken of: "a", "every", "another". */
  indefinites: string;
  /** How role words of several people end, where words show it. */
  plural?: RegExp;
  /** "is", "was", "ist", "wurde": between a name and its office. */
  copulas: string;
  /** "and", "und". */
  conjunctions: string;
  /** Words before an office that nobody is said to hold: "run for", "as", "post of". */
  vacantBefore: string;
  /** And behind it: "candidate", "election". */
  vacantAfter: string;
  /** "colleague", "counterpart": has the office of the official named before. */
  counterparts: string;
  /** Titles of courtesy before a name. */
  honorifics: string;
  /** Role words that are given names, too, as such a name is written, without an article: a person whose name begins so. */
  givenNames?: string;
  /** Where a country or body stands that has no link word: "US President", "президент США". */
  bareNouns: 'before' | 'after' | 'none';
  /** A place that an office belongs to is inflected: "президент Сирии". */
  marksGenitive?: true;
  /** Words that may own an office in the genitive behind it, by their endings; verbs are none: "глава компании". */
  genitiveNoun?: RegExp;
  /** Adjectives of places in the forms that own an office: "Полтавської". */
  ownerAdjective?: RegExp;
  /** How it says that somebody takes, has or leaves an office. */
  predicates?: OfficePredicates;
  /** Where adjectives stand: "Russian president", "président russe". */
  adjectives: 'before' | 'after';
  /** The role ends the phrase; links stand before it ("xarici işlər üzrə müavin"). */
  isHeadLast?: true;
  /** Words that end so own what follows and stay outside the phrase: "Azərbaycanın xarici işlər naziri". */
  genitive?: RegExp;
  /** "Former" belongs to the phrase (前总统), instead of standing beside it. */
  isFormerInside?: true;
  /** First parts of compounds; a role word of at least four letters is the last part. */
  compounds?: OfficeCompounds;
  /** Who serves somebody stands right behind that name, not behind its own: "特朗普顾问". */
  servesNameBefore?: true;
  /** The word behind whom a verb acts upon; such an office is not the subject's before it. */
  objectMark?: string;
  /** Letters written together in front of any word. */
  clitics?: RegExp;
}

/** Parts of compounds, each a list divided by "|", with the linking letters: "außen|auswärtigen". */
export interface OfficeCompounds {
  levels: Partial<Record<OfficeLevel, string>>;
  portfolios: Partial<Record<Portfolio, string>>;
  bodies: Partial<Record<(typeof BODIES)[number] | 'ministry', string>>;
  /** Parts that add nothing: "bundes", "chef". */
  fillers: string;
}
