/** An organisation's own colour in place of leaf: links and actions take it as it is, the level ramp takes its hue. */
import { contrast, LEAST_CONTRAST, PAPER } from '../framework/link/contrast.ts';
import type { Site } from '../framework/model.ts';
import { fromOklch, toOklch } from './colour.ts';

interface Scheme {
  readonly paper: string;
  readonly ink: string;
  readonly lightness: readonly number[];
  readonly chroma: readonly number[];
}

/** Paper and ink of styles/tokens.css, against which every step of the ramp has to be read. */
const light: Scheme = {
  paper: PAPER.light,
  ink: '#1C221E',
  lightness: [0.94, 0.86, 0.73, 0.52, 0.41],
  chroma: [0.018, 0.05, 0.085, 0.1, 0.085],
};
const dark: Scheme = {
  paper: PAPER.dark,
  ink: '#E8ECE6',
  lightness: [0.27, 0.38, 0.5, 0.72, 0.83],
  chroma: [0.025, 0.05, 0.085, 0.1, 0.08],
};

/** One step of the ramp, and the colour of text on it. */
export interface RampStep {
  readonly fill: string;
  readonly text: string;
}

/** The style sheet of a site with its own colour; nothing for a site without. */
export function brandStyles(brand: Site['brand']): string | undefined {
  if (brand === undefined) return undefined;
  const ramps = [rampOf(brand.light, light), rampOf(brand.dark, dark)] as const;
  const steps = ramps[0].flatMap((step, index) => {
    const other = ramps[1][index] ?? step;
    return [
      `--l${index + 1}: light-dark(${step.fill}, ${other.fill});`,
      `--on-l${index + 1}: light-dark(${step.text}, ${other.text});`,
    ];
  });
  return `:root { --leaf: light-dark(${brand.light}, ${brand.dark}); ${steps.join(' ')} }\n`;
}

/** The five steps of one scheme. Each has text of a contrast of at least 4.5. */
export function rampOf(colour: string, scheme: Scheme): readonly RampStep[] {
  const { hue, chroma } = toOklch(colour);
  // Leaf has a chroma of about 0.1: a greyer brand gives a greyer ramp, a brighter one is held back so that the page stays quiet.
  const strength = Math.min(1.3, chroma / 0.1);
  return scheme.lightness.map((lightness, index) =>
    legible(lightness, (scheme.chroma[index] ?? 0) * strength, hue, scheme),
  );
}

function legible(lightness: number, chroma: number, hue: number, scheme: Scheme): RampStep {
  const { paper, ink } = scheme;
  const fill = fromOklch({ lightness, chroma, hue });
  const text = contrast(fill, paper) > contrast(fill, ink) ? paper : ink;
  if (contrast(fill, text) >= LEAST_CONTRAST) return { fill, text };
  const away = toOklch(text).lightness > lightness ? -0.02 : 0.02;
  return legible(lightness + away, chroma, hue, scheme);
}

export const schemes = { light, dark } as const;
