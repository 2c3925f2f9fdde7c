const TITLE_SHARE = 0.4;
const POSITION_SHARE = 0.4;
const COUNT_SHARE = 0.2;
/** UTF-16 units after which an early mention has lost two thirds of its bonus: about two paragraphs. */
const OPENING = 600;
/** Mentions from which on more of them say nothing. */
const ENOUGH_MENTIONS = 7;

/** How much an article is about something, 0..1, from where it is mentioned: news puts the event into headline and opening. */
export function salience(starts: number[], inTitle: boolean): number {
  const first = inTitle ? 0 : Math.min(...starts);
  if (!Number.isFinite(first)) return 0;
  const count = starts.length + (inTitle ? 1 : 0);
  return (
    (inTitle ? TITLE_SHARE : 0) +
    POSITION_SHARE * Math.exp(-first / OPENING) +
    COUNT_SHARE * Math.min(1, Math.log2(count) / Math.log2(ENOUGH_MENTIONS))
  );
}
