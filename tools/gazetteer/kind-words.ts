/**
 * Words for the kind of area that CLDR writes with the name of a subdivision ("Oblast de Tomsk", "Tomsk vilayəti")
 * and texts often leave out, by language, as one pattern for what to cut.
 */
const KIND_WORDS: Record<string, RegExp> = {
  en: / (Province|District|County|Region|Oblast|Governorate|Prefecture|Department|State|Municipality|Territory|Parish|Krai|Canton)$|^(Province|State|Department|Municipality|Community) of /,
  de: /^(Oblast|Provinz|Region|Distrikt|Bezirk|Kanton|Rajon|Gouvernement|Departamento|Département|Präfektur|Woiwodschaft) /,
  fr: /^(?:oblast|province|région|comté|district|gouvernorat|département|canton|kraï|raïon|municipalité|préfecture|paroisse|État)(?: de la | de l['’]| des | du | de | d['’]| )/i,
  es: /^(?:óblast|provincia|región|condado|distrito|gobernación|departamento|cantón|krai|municipio|prefectura|parroquia|estado)(?: de la | de los | del | de | )/i,
  it: /^(?:oblast['’]?|provincia|regione|contea|distretto|governatorato|dipartimento|cantone|territorio|comune|prefettura|parrocchia|stato|municipalità)(?: della | delle | dello | dell['’]| dei | del | di | d['’]| )/i,
  pt: /^(?:oblast|província|região|condado|distrito|departamento|cantão|município|prefeitura|paróquia|estado)(?: da | do | dos | das | de | )/i,
  nl: /^(?:oblast|provincie|regio|district|gouvernement|departement|kanton|gemeente|prefectuur)(?: van )?/i,
  pl: /^(Prowincja|Rejon|Region|Departament|Dystrykt|Gmina|Stan|Hrabstwo|Gubernatorstwo|Parafia|Kanton|Dystrykt|Wilajet|Muhafaza) /,
  ru: /^(штат|провинция|департамент|регион|район|округ|кантон|мухафаза|вилайет|область|губернаторство) /i,
  uk: /^(штат|провінція|департамент|регіон|район|округ|кантон|мухафаза|вілаєт|область) /i,
  tr: / (İli|ili|Eyaleti|Oblastı|Rayonu|Bölgesi|İlçesi|Vilayeti|Valiliği|Kantonu|Belediyesi|Bölümü|Departmanı)$/,
  az: / (vilayəti|rayonu|rayon|əyaləti|bölgəsi|departamenti|quberniyası|ştatı|mahalı|regionu|qraflığı|dairəsi|kantonu)$/i,
  uz: / (viloyati|tumani|shtati|provinsiyasi|okrugi|muhofazasi|departamenti)$/i,
  ar: /^(محافظة|ولاية|مقاطعة|منطقة|إقليم|أوبلاست|مديرية|بلدية|كانتون|إمارة) /,
  fa: /^(استان|ایالت|شهرستان|ولایت|بخش|منطقه|شهرداری|ناحیه|کانتون) /,
  zh: /(?<=\p{Script=Han}{2})(自治区|自治州|市|县|縣|区|區|省|州|郡)$/u,
  ja: /(?<=.{2})(自治区|市|県|州|省|府|都|郡|区)$/u,
  ko: /(?<=.{2})(특별시|광역시|시|군|구|주|도|현|성)$/u,
};

/** The name without the word for its kind, if it has one; the language may be unknown for Chinese, Japanese and Korean. */
export function withoutKind(text: string, language: string | undefined): string | undefined {
  const pattern = KIND_WORDS[language ?? scriptLanguage(text)];
  const short = pattern ? text.replace(pattern, '') : text;
  const isName = short !== text && short.length > 1 && short[0] === short[0]?.toUpperCase();
  return isName ? short : undefined;
}

function scriptLanguage(text: string): string {
  if (/^\p{Script=Hangul}+$/u.test(text)) return 'ko';
  if (/^[\p{Script=Katakana}\p{Script=Hiragana}ー]+\p{Script=Han}+$/u.test(text)) return 'ja';
  return /^\p{Script=Han}+$/u.test(text) ? 'zh' : '';
}
