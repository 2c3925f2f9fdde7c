import { createHash } from 'node:crypto';

const WIDTH = 960;
const HEIGHT = 480;
const RIDGES = 4;

/** A drawn landscape that depends on its name only: the outlets need pictures, and nobody's rights. */
export function landscape(name: string): string {
  const bytes = createHash('sha256').update(name).digest();
  const byte = (index: number): number => bytes[index % bytes.length] ?? 0;
  const hue = (byte(0) / 255) * 360;
  const ridges = Array.from({ length: RIDGES }, (_, ridge) => {
    const base = HEIGHT * (0.4 + ridge * 0.15);
    const points = Array.from({ length: 9 }, (_, step) => {
      const height = (byte(ridge * 9 + step) / 255 - 0.5) * 110;
      return `${(step * WIDTH) / 8},${(base + height).toFixed(0)}`;
    });
    const lightness = 62 - ridge * 13;
    return `<polygon fill="hsl(${hue + ridge * 9} 30% ${lightness}%)" points="0,${HEIGHT} ${points.join(' ')} ${WIDTH},${HEIGHT}"/>`;
  });
  const sunX = 120 + (byte(1) / 255) * 720;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="hsl(${hue + 30} 45% 84%)"/>
<circle cx="${sunX.toFixed(0)}" cy="110" r="46" fill="hsl(${hue + 40} 80% 95%)"/>
${ridges.join('\n')}
</svg>`;
}
