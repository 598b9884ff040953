/** What colours a page prints in, as browsers name computed colours. */

/** `red`: what pages draw losses in, or gains where red is the colour of luck. `other`: any other colour. `grey`: none. */
export type Tint = 'red' | 'other' | 'grey';

const NUMBERS = /-?\d*\.?\d+(?:e-?\d+)?/g;

/** Differences between the channels of a colour, out of 255, from which on it is no grey. */
const COLOURED = 60;
/** Chroma of the same in OKLCH and in CIELAB. */
const COLOURED_OKLCH = 0.08;
const COLOURED_LAB = 25;

/** The tint of a computed colour: `rgb(224, 45, 60)`, `oklch(0.577 0.245 27.3)`, `color(srgb 0.9 0.2 0.2)`; null for other notations. */
export function tintOf(colour: string): Tint | null {
  const [name = ''] = /^[a-z]+/.exec(colour) ?? [];
  const [a = 0, b = 0, c = 0] = (colour.match(NUMBERS) ?? []).map(Number);
  switch (name) {
    case 'rgb':
    case 'rgba':
      return ofChannels(a, b, c);
    case 'color':
      return /^color\(srgb /.test(colour) ? ofChannels(a * 255, b * 255, c * 255) : null;
    case 'oklch':
      return b < COLOURED_OKLCH ? 'grey' : c < 50 || c > 350 ? 'red' : 'other';
    case 'lab':
      return Math.hypot(b, c) < COLOURED_LAB ? 'grey' : b > Math.abs(c) * 0.8 ? 'red' : 'other';
    default:
      return null;
  }
}

function ofChannels(red: number, green: number, blue: number): Tint {
  const least = Math.min(red, green, blue);
  if (Math.max(red, green, blue) - least < COLOURED) return 'grey';
  // the two other channels are close to each other, and far from red
  return red - Math.max(green, blue) >= COLOURED && Math.abs(green - blue) < COLOURED ? 'red' : 'other';
}
