/**
 * Value of a number written in digits, undefined for clock times, dates and scores. `decimal` is the language's own sign;
 * the other one separates thousands, and wins where the grouping shows it: '1,200' is 1200 in every language that could write it so.
 */
export function parseNumber(written: string, decimal: string): number | undefined {
  if (/[:/-]/.test(written)) return undefined;
  const text = written.replace(/[ \u00a0\u202f'’٬]/g, '').replace('٫', '.');
  const marks = text.match(/[.,]/g) ?? [];
  if (marks.length === 0) return finite(text);
  const [last = ''] = marks.slice(-1);
  const repeated = marks.length > 1 && new Set(marks).size === 1;
  if (repeated) {
    return /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? finite(text.replace(/[.,]/g, '')) : undefined;
  }
  const digitsAfter = text.length - 1 - text.lastIndexOf(last);
  const grouped = marks.length === 1 && digitsAfter === 3 && last !== decimal && !/^0/.test(text);
  if (grouped) return finite(text.replace(last, ''));
  const other = last === '.' ? ',' : '.';
  return finite(text.replaceAll(other, '').replace(last, '.'));
}

/** How many decimals a number is written with: 1 in '2.5' and '2,5', none in '1,250'. `value` is what it was read as. */
export function decimalsOf(written: string, value: number): number {
  const last = written.match(/[.,٫](\d+)$/)?.[1] ?? '';
  const isDecimal = Math.abs(Number(written.replace(/\D/g, '')) - value) > 1e-9;
  return isDecimal ? last.length : 0;
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
