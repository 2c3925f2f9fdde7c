const LONGEST = 5;

/**
 * Outline of a word: X capital, x small, a letter without case, 0 digit, other signs as they are; runs of one
 * kind count once, so "Mirziyoyev" is Xx, "McGill" XxXx, "EU27" X0, "Ankara'da" Xx'x. One letter alone is "X1".
 */
export function shapeOf(normal: string, lower: string): string {
  const upper = normal.toUpperCase();
  let shape = '';
  let last = '';
  for (let at = 0; at < normal.length && shape.length < LONGEST; at++) {
    const sign = signOf(normal.charAt(at), lower.charAt(at), upper.charAt(at));
    if (sign !== last) shape += sign;
    last = sign;
  }
  return normal.length === 1 ? `${shape}1` : shape;
}

function signOf(character: string, lower: string, upper: string): string {
  if (character === '0') return '0';
  if (character !== lower) return 'X';
  if (character !== upper) return 'x';
  return character.charCodeAt(0) < 0x80 ? character : 'a';
}
