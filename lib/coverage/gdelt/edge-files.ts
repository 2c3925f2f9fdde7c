/** Minutes of the hour at which GDELT's similarity files are stamped. */
const MINUTES = [1, 2, 16, 17, 31, 32, 46, 47];
/** An article is seen within minutes of its publication, or within an hour or so. */
const BEFORE_MS = 15 * 60_000;
const AFTER_MS = 90 * 60_000;
/** Files appear about half an hour after their stamp. */
const LAG_MS = 30 * 60_000;

/** Stamps (YYYYMMDDHHMMSS) of the similarity files in which an article of a moment may stand, oldest first. */
export function stampsAround(publishedMs: number, nowMs: number): string[] {
  const first = publishedMs - BEFORE_MS;
  const last = Math.min(publishedMs + AFTER_MS, nowMs - LAG_MS);
  const stamps: string[] = [];
  const hour = new Date(first);
  hour.setUTCMinutes(0, 0, 0);
  for (let start = hour.getTime(); start <= last; start += 3_600_000) {
    for (const minute of MINUTES) {
      const time = start + minute * 60_000;
      if (time >= first && time <= last) stamps.push(stampOf(time));
    }
  }
  return stamps;
}

function stampOf(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace(/\D/g, '');
}
