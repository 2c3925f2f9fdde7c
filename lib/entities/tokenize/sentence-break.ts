/** Words whose full stop ends no sentence; most are caught by the small letter or digit that follows. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms messrs dr drs prof profs st gen gens sens reps govs sec amb brig cpl pvt insp dep asst col sen rep gov lt sgt capt cmdr maj adm rev hon pres atty supt det jr ' +
    'vs no nos fig jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'hr fr nr bzw ca dipl ing str abs art evtl ggf inkl zzgl mio mrd bd jh jhd geb gest ' +
    'mme mlle mgr me pr av bd etc env ' +
    'sr sra srta dra dña excmo ilmo gral lic arq pte vda ' +
    'sig sigg dott avv on ing arch geom rag mons cav comm ' +
    'dhr mevr drs ir mr ds jhr ' +
    'ul św inż hab doc ks tzw np tj im gen płk mjr kpt por mec red ' +
    'г гг ул им др пр проф акад ген полк тов см тыс млн млрд руб коп обл р-н пос дер св гр ' +
    'вул ім проф акад тис ред обл ст ' +
    'sn doç yrd av alb yzb org kor tümg prof öğr gör bkz vb vs mah cad sok apt ' +
    'cən cənab akad'
  ).split(' '),
);

const LONGEST = 6;
const FULL_STOP = 0x2e;

/** `.`, `!`, `?`, ellipsis and their Arabic, Urdu, Indic, Armenian, Chinese and full-width kin. */
export function endsSentence(code: number): boolean {
  if (code < 0x80) return code === FULL_STOP || code === 0x21 || code === 0x3f;
  return (
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0xff61 ||
    code === 0x61f ||
    code === 0x6d4 ||
    code === 0x964 ||
    code === 0x589
  );
}

/** Whether such a sign ends the sentence without a space behind it, as in Chinese and Japanese. */
export function needsNoSpace(code: number): boolean {
  return code >= 0x3002;
}

/** Closing quotes and brackets, which belong to the sentence before them. */
export function closesQuote(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === 0x29 || code === 0x5d;
  return (
    code === 0xbb ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0x203a ||
    (code >= 0x3009 && code <= 0x3011) ||
    code === 0xff09
  );
}

/** Whether the word in [start, end) before a full stop is an abbreviation or an initial. */
export function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start === 1) return true;
  return end - start <= LONGEST && ABBREVIATIONS.has(text.slice(start, end).toLowerCase());
}

/** Whether the character is a small letter: no sentence starts with one. */
export function isLowerCase(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

/** In the language that ends sentences with verbs: "4. Ağır Ceza Mahkemesi", "II. Mehmet". */
const ORDINAL = /^(?:\d{1,2}|[IVX]{1,5})$/;
const LONGEST_ORDINAL = 5;

/** Whether the word in [start, end) before a full stop is an ordinal; in most languages it is not told from a sentence's end. */
export function isOrdinal(
  text: string,
  start: number,
  end: number,
  language: string | undefined,
): boolean {
  if (language !== 'tr' || end - start > LONGEST_ORDINAL) return false;
  return ORDINAL.test(text.slice(start, end));
}
