/**
 * Words for firms, clubs, associations, unions, foundations and the like, by BCP 47 primary subtag; anchored, for single
 * words in small letters, and in Chinese and Japanese for what stands before the office. Words that parliaments, parties
 * or agencies are called by, too, are left out.
 */
export const PRIVATE_BODIES: Readonly<Record<string, RegExp | undefined>> = {
  en: /^(?:(?:con)?federations?|associations?|clubs?|compan(?:y|ies)|corporations?|corp|inc|ltd|llc|plc|firms?|holdings?|foundations?|charit(?:y|ies)|unions?|universit(?:y|ies)|colleges?|hospitals?|museums?|newspapers?|airlines?|leagues?|teams?|society|manufacturers?|retailers?|startups?|ngos?|fc|cf)$/u,
  de: /(?:verb[aä]nd(?:e?s|en?)?|verein(?:e?s|en?)?|vereinigung|gewerkschaft(?:en|s)?|konzern(?:e?s|en?)?|unternehmens?|^firma|gesellschaft|klubs?|clubs?|stiftung|universität|hochschule|krankenhaus(?:es)?|klinikums?|^liga|bundesliga|(?:handels|handwerks|ärzte|anwalts|apotheker|wirtschafts|arbeiter)kammer|hersteller[ns]?|holding|^gmbh|^ag|airline|sparkasse|genossenschaft)$/u,
  fr: /^(?:(?:con)?fédérations?|associations?|clubs?|sociétés?|entreprises?|compagnies?|fondations?|syndicats?|universités?|hôpita(?:l|ux)|musées?|ligues?|patronat|ongs?|firmes?|constructeur|coopératives?|filiale)$/u,
  es: /^(?:(?:con)?federaci(?:ón|ones)|asociaci(?:ón|ones)|clubs?|clubes|empresas?|compañías?|fundaci(?:ón|ones)|sindicatos?|universidad(?:es)?|hospital(?:es)?|museos?|ligas?|patronal|ongs?|corporaci(?:ón|ones)|cooperativas?)$/u,
  it: /^(?:(?:con)?federazion[ei]|associazion[ei]|club|società|aziend[ae]|impres[ae]|compagni[ae]|fondazion[ei]|sindacat[oi]|università|ospedal[ei]|muse[oi]|cooperativ[ae]|confindustria|ong|consorzi[oi]?)$/u,
  pt: /^(?:(?:con)?federaç(?:ão|ões)|associaç(?:ão|ões)|clubes?|empresas?|companhias?|fundaç(?:ão|ões)|sindicatos?|universidades?|hospita(?:l|is)|museus?|ligas?|ongs?|cooperativas?)$/u,
  nl: /(?:bond(?:en)?|vereniging(?:en)?|bedrijf|bedrijven|onderneming(?:en)?|maatschappij(?:en)?|clubs?|stichting(?:en)?|universiteit(?:en)?|ziekenhuis|ziekenhuizen|museum|concerns?|federatie|holding|coöperatie)$/u,
  pl: /^(?:federacj|stowarzyszeni|spół[ek]|spółk|firm|przedsiębiorstw|fundacj|uniwersyte[tc]|uczelni|szpital|muze|koncern|holding|spółdzielni)\p{L}{0,4}$/u,
  ru: /^(?:(?:кон)?федераци|ассоциаци|клуб|компани|корпораци|концерн|холдинг|фирм|банк|профсоюз|университет|больниц|музе|лиг|предприяти|завод|издательств|телеканал|авиакомпани)\p{L}{0,3}$/u,
  uk: /^(?:(?:кон)?федераці|асоціаці|клуб|компані|корпораці|концерн|холдинг|фірм|банк|профспіл|університет|лікар|музе|ліг|підприємств|завод|видавництв|телеканал|спіл[кц])\p{L}{0,3}$/u,
  tr: /^(?:(?:kon)?federasyon|derne[kğ]|vak[ıf]+|kulü[bp]|şirket|holding|birli[kğ]|sendika|oda|baro|üniversite|banka|hastane|kooperatif)(?:s?[ıiuü]|l[ae]r[ıi]?)?(?:n[ıiuü]n?)?$/u,
  az: /^(?:(?:kon)?federasiya|assosiasiya|klub|şirkət|holdinq|cəmiyyət|birli[ky]|universitet|bank|xəstəxana|korporasiya)(?:s?[ıiuü]|l[aə]r[ıi]?)?(?:n[ıiuü]n?)?$/u,
  uz: /^(?:(?:kon)?federatsiya|assotsiatsiya|klub|kompaniya|xolding|jamiyat|uyushma|universitet|bank|shifoxona|korporatsiya)(?:s?i|lari)?(?:ning)?$/u,
  ar: /^(?:ال)?(?:اتحاد|جمعية|شركة|نادي|نقابة|مستشفى|رابطة|جامعة|بنك|مصرف)$/u,
  fa: /^(?:فدراسیون|انجمن|شرکت|باشگاه|سندیکا|دانشگاه|بانک|بیمارستان|کانون|هلدینگ|اتحادیه)$/u,
  zh: /(?:协会|協會|公司|集团|集團|俱乐部|俱樂部|基金会|基金會|商会|商會|大学|大學|医院|醫院|足协|足協)$/u,
  ja: /(?:協会|会社|連盟|クラブ|労組|財団|大学|商工会議所|組合|病院|グループ|ホールディングス)$/u,
};
