/** What the tags and rewrites come to, in words. No program reads what somebody wrote, so what is said of it is their own reading. */
import { type Change, changeOf } from '../../change.ts';
import { isNotComputable } from '../../../measure/measured.ts';
import type { Chart, Figure, Finding } from '../../finding.ts';
import { between, betweenSides, bothTimes, figure, listed, percent } from '../../say.ts';
import { type FeedbackRewrite, PARTS, TAGS, type Tag } from './model.ts';
import { type RewriteAnswers, type RewriteRound, scoreRewrites } from './score.ts';

/** Each part by its name, and what to look for. */
export const TAG_WORDS: Readonly<Record<Tag, { readonly name: string; readonly note: string }>> = {
  situation: { name: 'Situation', note: 'One event that both can recall, by day, place or piece of work.' },
  behaviour: { name: 'Behaviour', note: 'What was said or done, as somebody in the room would have seen it.' },
  impact: { name: 'Impact', note: 'What it led to, for the work or for somebody.' },
  'next-step': { name: 'Next step', note: 'What to do now or next time. “Keep it up” is none.' },
  personality: { name: 'Personality', note: 'How somebody is, or why they must have done it. Praise counts, too.' },
};

/** What is said after one round, or after both. */
export function rewriteFinding(
  exercise: FeedbackRewrite,
  seed: number,
  rounds: readonly [RewriteAnswers] | readonly [RewriteAnswers, RewriteAnswers],
): Finding {
  const first = scoreRewrites(exercise, rounds[0], seed, 0);
  if (rounds.length === 1) return afterOne(first);
  const second = scoreRewrites(exercise, rounds[1], seed, 1);
  if (second.read.length === 0) return afterOne(first);
  const last = afterOne(second);
  if (first.read.length === 0) return last;
  const change = changeOf(first.distances, second.distances);
  return {
    ...last,
    sentence: bothSentence(first, second) ?? last.sentence,
    more: [changeSentence(change, first, second), ...last.more.slice(1)],
    figures: [...last.figures, changeFigure(change)],
  };
}

function afterOne(round: RewriteRound): Finding {
  if (round.read.length === 0)
    return { sentence: 'Nothing was answered yet, so there is nothing to compare.', more: [], figures: [], charts: [] };
  return {
    sentence: wholeSentence(round),
    more: [readSentence(round), ...personalitySentence(round), ...missingSentence(round), ...keptSentences(round)],
    figures: [...wholeFigure(round), readFigure(round)],
    charts: chartsOf(round),
  };
}

function wholeSentence({ rewritten, whole, having: { personality } }: RewriteRound): string {
  if (rewritten === 0) return 'You left every sentence as it is, so there is no wording of yours to look at.';
  if (rewritten === 1)
    return `By your own reading, your one rewrite ${whole === 1 ? 'has all four parts and nothing about personality' : `${personality === 1 ? 'speaks of personality' : 'lacks a part'}`}.`;
  const parts =
    whole === rewritten
      ? `all ${rewritten} of your rewrites have all four parts`
      : `${whole === 0 ? 'none' : whole} of your ${rewritten} rewrites ${whole < 2 ? 'has' : 'have'} all four parts`;
  const personal =
    personality === 0 ? 'and none speaks' : `and ${personality} ${personality === 1 ? 'speaks' : 'speak'}`;
  return `By your own reading, ${parts}, ${personal} of personality.`;
}

function bothSentence(first: RewriteRound, second: RewriteRound): string | undefined {
  if (first.rewritten === 0 || second.rewritten === 0) return undefined;
  const counts = bothTimes(`${first.whole} of ${first.rewritten}`, `${second.whole} of ${second.rewritten}`);
  return `Your rewrites with all four parts, by your own reading: ${counts}. From so few that is too little to say that anything changed.`;
}

function readSentence({ decisions, same, read }: RewriteRound): string {
  if (same === decisions) return `You saw the parts of all ${read.length} sentences as the reference does.`;
  const apart = TAGS.map((tag) => ({ tag, times: read.filter((one) => one.apart.includes(tag)).length }));
  const most = Math.max(...apart.map(({ times }) => times));
  const names = apart.filter(({ times }) => times === most).map(({ tag }) => TAG_WORDS[tag].name.toLowerCase());
  // All of them named would be none of them named.
  const where = most > 1 && names.length <= 2 ? `; most often otherwise: ${listed(names)}` : '';
  return `You saw ${same} of ${decisions} parts as the reference does${where}.`;
}

function personalitySentence({ read }: RewriteRound): string[] {
  const there = read.filter(({ sentence }) => sentence.tags.includes('personality'));
  if (there.length === 0) return [];
  const found = there.filter(({ tags }) => tags.includes('personality')).length;
  const besides = read.filter(({ tags }) => tags.includes('personality')).length - found;
  const lead = `Personality is in ${there.length} of these sentences, and you saw it in ${found === there.length ? 'each of them' : found === 0 ? 'none' : found}`;
  if (besides === 0) return [`${lead}.`];
  return [
    `${lead}. You also saw it in ${besides} where it is not: a word that others use about persons can be about something that was done.`,
  ];
}

/** What the rewrites leave out most; only where it is more than one. */
function missingSentence({ rewritten, having }: RewriteRound): string[] {
  const out = PARTS.map((part) => ({ part, times: rewritten - having[part] }));
  const most = Math.max(...out.map(({ times }) => times));
  if (most < 2) return [];
  const names = out.filter(({ times }) => times === most).map(({ part }) => TAG_WORDS[part].name.toLowerCase());
  return [`What your rewrites leave out most: ${listed(names)}, in ${most} of ${rewritten}.`];
}

function keptSentences({ good, goodKept, othersKept, rewritten }: RewriteRound): string[] {
  if (rewritten + goodKept + othersKept === 0) return [];
  const left =
    goodKept === good
      ? `You left alone what is good as it is, ${goodKept} of ${good}.`
      : `Of ${good} with all their parts you left ${goodKept} alone. Look at the others once more: what was to get better?`;
  if (othersKept === 0) return [left];
  return [
    left,
    othersKept === 1
      ? 'You left alone one other, which lacks a part or judges the person.'
      : `You left alone ${othersKept} others, which lack a part or judge the person.`,
  ];
}

function wholeFigure({ rewritten, whole }: RewriteRound): Figure[] {
  if (rewritten === 0) return [];
  return [
    {
      name: 'Rewrites with all four parts',
      value: `${whole} of ${rewritten}, by your own reading`,
      means: 'In how many you see situation, behaviour, impact and next step, and nothing about personality.',
      doesNotMean:
        'Nobody else read them. A wording can have all its parts and still not reach somebody; the person it is for is the one who knows.',
      sources: ['feedback-interventions'],
    },
  ];
}

function readFigure({ decisions, same, sameInterval }: RewriteRound): Figure {
  const interval = between(sameInterval, percent);
  return {
    name: 'Parts seen as the reference',
    value: `${same} of ${decisions}`,
    ...(interval && { interval: `the share in more sentences like these: ${interval}` }),
    means: 'How often you and the reference agree that a part is in a sentence, or is not.',
    doesNotMean:
      'Some lines are thin: whether a wish is a next step can be argued. The reasons matter more than the count. And the parts of one sentence hang together, so the interval counts sentences, of which there are few.',
    sources: [],
  };
}

function changeSentence({ verdict }: Change, first: RewriteRound, second: RewriteRound): string {
  const whole = first.same === first.decisions && second.same === second.decisions;
  if (whole) return `You saw all parts as the reference does, both times.`;
  const counts = `Parts that you saw as the reference does: ${bothTimes(`${first.same} of ${first.decisions}`, `${second.same} of ${second.decisions}`)}.`;
  if (verdict === 'nearer') return `${counts} That is nearer, by more than chance would do.`;
  if (verdict === 'further')
    return `${counts} The second sentences were harder for you: look at the reasons to see where.`;
  return `${counts} That is too little to say whether anything changed.`;
}

function changeFigure({ difference, interval }: Change): Figure {
  const points = (share: number): string => figure(share * 100, 0);
  const size = points(Math.abs(difference));
  return {
    name: 'Change in seeing the parts',
    value: size === '0' ? 'As many as before' : `${size} of 100 parts ${difference < 0 ? 'more' : 'fewer'}`,
    interval:
      betweenSides(interval, ['more', 'fewer'], points) ??
      `no interval can be given: ${isNotComputable(interval) && interval.reason === 'too-few' ? 'there are too few sentences' : 'every sentence differs by the same'}`,
    means:
      'Of 100 parts, how many more or fewer you saw as the reference does in the second sentences than in the first.',
    doesNotMean:
      'An interval that reaches from more to fewer means that there may be no change. The second sentences are others, about as hard, so part of any change is theirs.',
    sources: [],
  };
}

function chartsOf({ rewritten, having }: RewriteRound): Chart[] {
  if (rewritten < 2) return [];
  return [
    {
      title: 'What is in your rewrites, by your own reading',
      series: ['You', 'Wanted'],
      low: 0,
      high: rewritten,
      ticks: [
        { at: 0, text: 'in none' },
        { at: rewritten, text: `in all ${rewritten}` },
      ],
      rows: TAGS.map((tag) => {
        const wanted = tag === 'personality' ? 0 : rewritten;
        return {
          label: TAG_WORDS[tag].name,
          marks: [
            { at: having[tag], text: `${having[tag]} of ${rewritten}` },
            { at: wanted, text: `${wanted} of ${rewritten}` },
          ],
        };
      }),
    },
  ];
}

/** Parts by name, as they stand in a sentence: `situation and impact`; `nothing`. */
export function tagsWords(tags: readonly Tag[]): string {
  return tags.length === 0 ? 'nothing' : listed(tags.map((tag) => TAG_WORDS[tag].name.toLowerCase()));
}

/** Why the exercise is as it is. */
export const REWRITE_WHY: readonly string[] = [
  'Feedback raises performance on average, and in many cases it lowers it. It does worse the more it turns from the work to the person, and praise of the person is no exception. So you looked for that first.',
  'Vague feedback gives nobody anything to do. Event, behaviour, effect and next step make it usable, for everybody in the same way.',
  'Some of the sentences were good as they are. Rewriting everything would be a habit, too, and would take the friendly out of a friendly letter.',
  'No program judges your wording: counting words cannot tell whether an event was one. You read it by the same parts as the others, and that is the habit to carry over. Read your next three messages so before you send them.',
];

/** What to do with it at work. */
export const REWRITE_MONDAY =
  'Read the next three messages that you send about somebody’s work by the same four parts: event, behaviour, effect, next step.';
