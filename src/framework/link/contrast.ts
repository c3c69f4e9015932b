/** Whether a colour can be read on the site's paper, by the contrast ratio of WCAG 2.2 (success criterion 1.4.3). */

/** The paper of the light and the dark scheme; the site's tokens have the same values, and a test compares them. */
export const PAPER = { light: '#FBFAF6', dark: '#121613' } as const;

/** The least contrast for text: 4.5 to 1. */
export const LEAST_CONTRAST = 4.5;

type Rgb = readonly [number, number, number];

/** Contrast of two `#RRGGBB` colours, from 1 (the same) to 21 (black on white). */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => y - x);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/**
 * The colour nearest to `colour` that can be read on `paper`: the same one mixed with as little black (on light paper) or white (on
 * dark paper) as will do. Returns `colour` itself where it passes.
 */
export function readable(colour: string, paper: string): string {
  const from = rgb(colour);
  const towards: Rgb = luminance(rgb(paper)) > 0.5 ? [0, 0, 0] : [255, 255, 255];
  for (let step = 0; step <= 100; step++) {
    const mixed = from.map((channel, i) => Math.round(channel + ((towards[i] ?? 0) - channel) * (step / 100)));
    const candidate = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
    if (contrast(candidate, paper) >= LEAST_CONTRAST) return step === 0 ? colour : candidate;
  }
  return towards[0] === 0 ? '#000000' : '#FFFFFF';
}

function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Relative luminance as WCAG 2.2 defines it, from 0 to 1. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
