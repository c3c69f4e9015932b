/** What a learner is told of what their learning platform is told. */
import type { Standard } from '../workshop/platform/platform.ts';

/** A sentence each. */
export function toldWords(standard: Standard): readonly string[] {
  const stays = 'What you write, rate and tick stays in this browser, and is part of nothing that is sent.';
  if (standard === 'web') return ['Nothing. Whatever you do here stays in this browser, and is sent nowhere.'];
  return [
    'That you have begun and completed this module, how many of its knowledge checks you answered rightly, which of the given answers you chose, and which parts are done, so that you can go on from another device.',
    `Nothing else. ${stays} Of an exercise there is only that you have done it, never your ratings or your result.`,
  ];
}
