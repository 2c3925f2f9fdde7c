/**
 * How a language says that somebody takes, has or leaves an office with words between the two; each tested against a
 * whole word in small letters.
 */
export interface OfficePredicates {
  /** Words for an office, before it: "пост", "должность". */
  posts: RegExp;
  /** Verbs and participles whose subject is the holder and whose predicate the office: "стал", "избран". */
  becoming: RegExp;
  /** Verbs between which and the office the holder stands: "назначил"; their subject is somebody else. */
  naming: RegExp;
  /** Nouns for the same: "избрание". */
  appointments: RegExp;
  /** Verbs between a post and who takes or has it: "займёт", "сменит". */
  taking: RegExp;
  /** "Он", "она": somebody named before. */
  pronouns: RegExp;
  /** Words near an office that is only sought, offered or made. */
  running: RegExp;
  /** How a noun or an adjective ends in the predicate: "президентом". */
  ending: RegExp;
  /** Words before a name that is no subject: "с", "для". */
  prepositions: RegExp;
  /** Words that take up, behind a comma, the name before it: "который", "занимавший". */
  relatives: RegExp;
  /** Adverbs and conjunctions that a clause may begin with whose subject was named before: "затем", "ранее", "а". */
  adverbs: RegExp;
}
