/** What a session did to the ratings, in words. Leaving one alone that the evidence supports counts as much as changing one on evidence. */
import { type Change, changeOf } from '../../change.ts';
import { type Interval, isNotComputable, type Measured } from '../../../measure/measured.ts';
import { mean } from '../../../measure/ratings.ts';
import { wilson } from '../../../measure/wilson.ts';
import type { Chart, ChartMark, Figure, Finding } from '../../finding.ts';
import { between, betweenSides, bothTimes, counted, listed, nearerOrFurther, percent, steps } from '../../say.ts';
import type { Calibration, Planted } from './model.ts';
import { type CalibrationAnswers, type Mover, scoreSession, type SessionRound } from './score.ts';

export const MOVER_WORDS: Readonly<Record<Mover, string>> = {
  evidence: 'Evidence that somebody named',
  anchor: 'The words of the anchor, read again',
  room: 'What the others think',
};

/** What was planted, told afterwards. */
export const PLANTED_WORDS: Readonly<Record<Planted, string>> = {
  lenient: 'proposes too high and praises the person',
  'towards-the-middle': 'pulls towards the middle of the scale',
  none: 'had no such part',
};

/** What is said after one session, or after both. */
export function sessionFinding(
  exercise: Calibration,
  seed: number,
  rounds: readonly [CalibrationAnswers] | readonly [CalibrationAnswers, CalibrationAnswers],
): Finding {
  const first = scoreSession(exercise, rounds[0], seed, 0);
  if (rounds.length === 1) return afterOne(exercise, first);
  const second = scoreSession(exercise, rounds[1], seed, 1);
  if (second.decided.length === 0) return afterOne(exercise, first);
  const last = afterOne(exercise, second);
  if (first.decided.length === 0) return last;
  const change = changeOf(first.distances, second.distances);
  return {
    ...last,
    sentence: changeSentence(change, first, second),
    more: [last.sentence, ...last.more],
    figures: [changeFigure(change), ...last.figures],
  };
}

function afterOne(exercise: Calibration, round: SessionRound): Finding {
  if (round.decided.length === 0)
    return {
      sentence: 'Nothing was rated both times yet, so there is nothing to compare.',
      more: [],
      figures: [],
      charts: [],
    };
  return {
    sentence: heldSentence(round),
    more: [...informedSentences(round), changedSentence(round), ...awaySentence(round), ...distanceSentence(round)],
    figures: [...heldFigure(round), ...distanceFigure(round), ...spreadFigure(round)],
    charts: [chartOf(exercise, round)],
  };
}

function heldSentence({ supported, held }: SessionRound): string {
  const [all, left] = [supported.length, held.length];
  if (all === 0)
    return 'Where the room pressed, none of your first ratings was that of the reference, so there was nothing to leave alone.';
  if (all === 1)
    return `The room pressed on one rating of yours that the evidence supports, and you ${left === 1 ? 'left it alone' : 'moved it'}.`;
  const lead = `The room pressed on ${all} ratings of yours that the evidence supports`;
  const whole = all === 2 ? 'both' : `all ${all}`;
  if (left === all) return `${lead}, and you left ${whole} alone.`;
  if (left === 0) return `${lead}, and you moved ${whole}.`;
  return `${lead}: you left ${left} alone and moved ${all - left}.`;
}

function informedSentences({ decided }: SessionRound): string[] {
  return decided
    .filter(({ informed }) => informed)
    .map(({ case: { name }, alone, after, reference }) => {
      const lead = `About ${name} something was named that no file held`;
      if (after !== reference)
        return `${lead}, and your rating is not the one that it supports. Read it once more: such news is what a session is for.`;
      return alone === reference
        ? `${lead}, and it supports the rating that you had given before.`
        : `${lead}, and you changed your rating to what it supports. That is what a session is for.`;
    });
}

function changedSentence({ changed, decided }: SessionRound): string {
  if (changed.length === 0) return `You changed none of your ${decided.length} ratings.`;
  const reasoned = changed.filter(({ moved }) => moved === 'evidence' || moved === 'anchor').length;
  const others = changed.filter(({ moved }) => moved === 'room').length;
  const parts = [
    ...(reasoned > 0 ? [`${reasoned} on evidence or on the words of the anchor`] : []),
    ...(others > 0 ? [`${others} because of what the others think`] : []),
  ];
  const lead = `You changed ${changed.length} of ${decided.length} ratings`;
  return parts.length === 0 ? `${lead}.` : `${lead}, by your own account ${listed(parts)}.`;
}

function awaySentence({ away }: SessionRound): string[] {
  if (away.length === 0) return [];
  const names = away.map(({ case: { name }, alone, after }) => `${name} (${after > alone ? 'upwards' : 'downwards'})`);
  return [`Read these reasons first, where you moved away from the reference: ${listed(names)}.`];
}

function distanceSentence({ alone, after, decided }: SessionRound): string[] {
  const cases = decided.filter(({ informed }) => !informed).length;
  if (cases === 0) return [];
  const lead = `On the ${counted(cases, 'case')} in which nothing new was said`;
  if (alone === after) return [`${lead}, you were as far from the reference after the session as alone.`];
  const way = after < alone ? 'nearer to' : 'further from';
  return [
    `${lead}, you were ${way} the reference after the session: on average ${steps(alone)} away alone, and ${steps(after)} after it.`,
  ];
}

function changeSentence({ verdict }: Change, first: SessionRound, second: SessionRound): string {
  const away = ({ distances }: { readonly distances: readonly number[] }): string => steps(mean(distances));
  const both = `the distance was on average ${bothTimes(away(first), away(second))}`;
  if (verdict === 'nearer')
    return `After the second session you were nearer to the reference: ${both}. That is more than chance would do.`;
  if (verdict === 'further')
    return `After the second session you were further from the reference: ${both}. Look at the reasons to see where.`;
  return `Too few to say whether you came nearer to the reference: ${both}. With so few, chance can make a difference, or hide one.`;
}

function heldFigure({ supported, held }: SessionRound): Figure[] {
  if (supported.length === 0) return [];
  const interval = wilson({ selected: held.length, total: supported.length }, 1.959963984540054);
  return [
    {
      name: 'Left alone under pressure',
      value: `${held.length} of ${supported.length}`,
      interval: `the share in more cases like these: ${between(interval, percent)}`,
      means:
        'How often you kept a rating that the evidence supports while somebody pressed for another one and named nothing.',
      doesNotMean:
        'It does not mean that keeping is better than changing. Where evidence was named, changing was right; those cases are not in this count.',
      sources: ['calibration-sessions'],
    },
  ];
}

function distanceFigure({ alone, after, shift }: SessionRound): Figure[] {
  if (Number.isNaN(alone)) return [];
  return [
    {
      name: 'Distance to the reference',
      value: `${steps(alone)} alone, ${steps(after)} after`,
      interval:
        changeWords(shift) ??
        (alone === after && isNotComputable(shift) && shift.reason === 'no-spread'
          ? 'no case came nearer or moved further'
          : `no range can be given: ${isNotComputable(shift) && shift.reason === 'no-spread' ? 'every case moved by the same' : 'there are too few cases'}`),
      means: 'How far your ratings are from the reference on average, where nothing new was said in the session.',
      doesNotMean:
        'It was one session, and a written one. Whether sessions bring your ratings nearer in general, so few cases cannot say.',
      sources: ['accuracy-components', 'calibration-sessions'],
    },
  ];
}

function spreadFigure({ spread }: SessionRound): Figure[] {
  if (spread === undefined) return [];
  return [
    {
      name: 'Spread of the ratings',
      value: `${steps(spread.alone)} alone, ${steps(spread.after)} after; in the reference, ${steps(spread.reference)}`,
      means:
        'How far the ratings of the six people typically lie from their middle (the standard deviation). When it shrinks below that of the reference, ratings have moved towards the middle.',
      doesNotMean:
        'It is no goal: ratings can be spread like those of the reference and still belong to the wrong people. Six cases have no spread that others should have.',
      sources: ['calibration-sessions', 'error-training'],
    },
  ];
}

function changeFigure({ difference, interval }: Change): Figure {
  return {
    name: 'Change from session to session',
    value: nearerOrFurther(difference),
    interval:
      betweenSides(interval, ['nearer', 'further']) ?? 'no interval can be given: no case differs from the others',
    means:
      'How much nearer to the reference, or further from it, you were after the second session than after the first.',
    doesNotMean:
      'An interval that reaches from nearer to further means that there may be no change. The second cases are others, about as hard, so part of any change is theirs.',
    sources: ['frame-of-reference'],
  };
}

function chartOf({ scale }: Calibration, { decided }: SessionRound): Chart {
  const mark = (at: number): ChartMark => ({ at, text: scale.levels[at - 1]?.title ?? String(at) });
  return {
    title: 'Alone, after the session, and the reference',
    series: ['Alone', 'Reference', 'After'],
    low: 1,
    high: scale.levels.length,
    ticks: scale.levels.map(({ title }, index) => ({ at: index + 1, text: title })),
    rows: decided.map(({ case: { name }, alone, after, reference }) => ({
      label: name,
      marks: [mark(alone), mark(reference), mark(after)],
    })),
  };
}

function changeWords(shift: Measured<Interval>): string | undefined {
  const said = betweenSides(shift, ['nearer', 'further']);
  return said === undefined ? undefined : `the change: ${said}`;
}

/** Why the exercise is as it is. */
export const SESSION_WHY: readonly string[] = [
  'In the firm whose sessions were studied, calibration took leniency out of the ratings and pulled them towards the middle. That they became more accurate was not shown. So both pressures were planted here, and what counts is the distance to a reasoned reference.',
  'You rated alone first. Whoever has a rating and its reason in writing can see what a session does to it.',
  'Leaving a rating alone that the evidence supports is worth as much as changing one on evidence. That is why you were asked what moved you, and why one case held evidence that only the room had.',
  'What carries over to your own sessions: silent ratings first, evidence before opinions, the count of each rating last or not at all, and a written reason for each change. One disagreement may stand.',
];

/** What to do with it at work. */
export const SESSION_MONDAY =
  'Before your next session, agree on four things: silent ratings first, evidence before opinions, the count of each rating last or not at all, and a written reason for each change. One disagreement may stand.';
