/** How far a source carries, in words. */
import type { Strength } from './evidence.ts';

export const strengthWords: Readonly<Record<Strength, { readonly short: string; readonly about: string }>> = {
  'meta-analysis': { short: 'Meta-analysis', about: 'The findings of many studies taken together.' },
  'several-experiments': { short: 'Several experiments', about: 'More than one experiment, with alike results.' },
  'one-experiment': { short: 'One experiment', about: 'Seen once, under the conditions of one study.' },
  'field-data': {
    short: 'Field data',
    about: 'From several organisations, with nothing varied on purpose: causes stay open.',
  },
  'one-firm': { short: 'One organisation', about: 'From one organisation: elsewhere it may be otherwise.' },
  'self-collected': { short: 'Self-collected', about: 'Gathered by its author and not reviewed by other researchers.' },
  method: { short: 'A method', about: 'A formula or a standard; it finds nothing by itself.' },
  'own-construct': { short: 'Ours, untested', about: 'Something that we made and nobody has tested.' },
};
