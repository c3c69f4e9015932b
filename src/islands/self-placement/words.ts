/** Where a person stands, in words. Nothing here is a score, and nothing is a verdict. */
import type { MoveType } from '../../framework/model.ts';
import type { Profile } from '../../framework/outline.ts';
import type { Answer, Standing } from '../../framework/placement/standing.ts';
import type { Toward } from '../../framework/placement/toward.ts';
import { count } from '../../site/words.ts';
import type { OnTheWay, Yeses } from '../../framework/placement/begun.ts';

/** The answers that a person can give, in the order of the buttons. */
export const answerWords: readonly {
  readonly answer: Exclude<Answer, 'skipped'>;
  readonly title: string;
  readonly about: string;
}[] = [
  { answer: 'met', title: 'Yes', about: 'and I could name an example' },
  { answer: 'partly', title: 'Partly', about: 'sometimes, or not all of it' },
  { answer: 'not-yet', title: 'Not yet', about: 'I had the chance, and it is still to come' },
  { answer: 'no-opportunity', title: 'No opportunity', about: 'my work has not asked for it' },
];

/** An answer, as it reads beside its statement. */
export const givenWord: Readonly<Record<Answer, string>> = {
  met: 'Yes',
  partly: 'Partly',
  'not-yet': 'Not yet',
  'no-opportunity': 'No opportunity so far',
  skipped: 'Skipped',
};

/** All answers in one sentence: `You said yes to 24 of 36 statements; 2 levels are reached and 12 are begun.` */
export function summaryWords({ yes, of }: Yeses, reached: number, begun: number): string {
  const levels = [
    ...(reached > 0 ? [`${count(reached, 'level')} ${reached === 1 ? 'is' : 'are'} reached`] : []),
    ...(begun > 0 ? [`${reached > 0 ? begun : count(begun, 'level')} ${begun === 1 ? 'is' : 'are'} begun`] : []),
  ];
  return `You said yes to ${yes} of ${count(of, 'statement')}${levels.length > 0 ? `; ${levels.join(' and ')}` : ''}.`;
}

/** Where somebody stands in one competency; where a level is reached, what there is to say beside its name. */
export function standingWords({ kind, beyond, answered, withoutOpportunity }: Standing, way: OnTheWay): string {
  switch (kind) {
    case 'placed':
      return beyond === undefined ? 'the highest level that is written' : `next step: ${beyond.title}${so(way)}`;
    case 'at-least':
      return 'or above; what comes after it was not asked';
    case 'below':
      return `On the way to ${beyond?.title}${so(way)}; what comes before it was not asked`;
    case 'starting':
      return `On the way to ${beyond?.title}, the first level${so(way)}`;
    case 'open':
      return answered > 0 && answered === withoutOpportunity
        ? 'No opportunity so far: worth a word with your manager'
        : 'Too little answered to say';
  }
}

function so({ yes, of }: OnTheWay): string {
  return yes === 0 ? '' : `, yes to ${yes} of ${count(of, 'statement')}`;
}

/** How somebody stands to a role: counts that say what they are of. `begun` of its next steps are under way. */
export function towardWords({ profile, met, next, open }: Toward, begun: number): string {
  const asked = profile.asks.length;
  if (met.length + next.length === 0) return `It asks for ${count(asked, 'thing')}; none is answered yet.`;
  const answered =
    open.length === 0 ? '' : ` You answered ${met.length + next.length} of the ${asked} things that it asks.`;
  if (next.length === 0)
    return open.length === 0
      ? `By your answers you do all ${asked} things that it asks.`
      : `By your answers you do what it asks, as far as you were asked.${answered}`;
  const already = met.length === 0 ? '' : `, and ${count(met.length, 'thing')} that you do already`;
  return `${count(next.length, 'next step')}${begunWords(begun, next.length)}${already}.${answered}`;
}

function begunWords(begun: number, of: number): string {
  if (begun === 0) return '';
  if (begun < of) return `, ${begun} of them begun`;
  return of === 1 ? ', begun' : ', all of them begun';
}

/** How a role stands to one's own: `A promotion from your role`. */
export function relationWords(own: Profile | undefined, { key }: Profile): string | undefined {
  const words: Record<MoveType, string> = {
    promotion: 'A promotion from your role',
    lateral: 'A lateral move from your role',
    specialise: 'A specialisation of your role',
    'track-change': 'A change of track from your role',
  };
  const move = own?.moves.find(({ to }) => to === key);
  return move && words[move.type];
}
