import { type Candidate, endsSentence } from './candidates';

/** A line beside the text is shorter than this many characters. */
export const LINE_LENGTH = 160;
const DATE_LINE_LENGTH = 70;
/** Letters that a date line may hold: month, weekday, 'updated'. */
const DATE_LINE_LETTERS = 25;

const CLOCK_OR_DATE =
  /\d{1,2}[:.]\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\b(19|20)\d{2}\b|\d{4}年|\d{1,2}月/;
/** Words that begin a line about a picture, in the languages that most outlets write. */
const PICTURE_CREDIT =
  /^[([]?\s*(foto(s|graf[oí]a)?|photos?|pictures?|images?|bild(er|quelle)?|billede|kuva|credits?|crédito|symbolbild|archivbild|imagen|zdjęcie|fot|kép|kredi|fotoğraf|şəkil|surat|фото|снимка|изображение|صورة|الصورة|عکس|写真|图片|圖片|사진|ảnh|φωτογραφία)\s*(credit|source|by|de|von|av|af|:|：|\/|\()/i;

/** Lines that only lead elsewhere: "Read also: …", lists of related stories. */
export function isLinkLine({ linkShare, text }: Candidate): boolean {
  return linkShare >= 0.5 && !(endsSentence(text) && text.length >= LINE_LENGTH);
}

/** The headline, repeated in or above the text. */
export function isTitleLine(candidate: Candidate, title: string): boolean {
  const line = folded(candidate.text);
  const headline = folded(title);
  if (line === '') return false;
  return (
    line === headline || (candidate.heading && headline.length > 15 && line.includes(headline))
  );
}

/** When it was published or changed, for how long it takes to read. */
export function isDateLine({ text, element }: Candidate): boolean {
  if (text.length > DATE_LINE_LENGTH || endsSentence(text)) return false;
  if (element.localName === 'time' || element.querySelector('time')) return true;
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return CLOCK_OR_DATE.test(text) && letters <= DATE_LINE_LETTERS;
}

/** Who made the picture. */
export function isPictureLine(text: string): boolean {
  return text.length < LINE_LENGTH && (PICTURE_CREDIT.test(text) || /©/.test(text));
}

/** Letters and digits only: what remains equal when punctuation and case differ. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
