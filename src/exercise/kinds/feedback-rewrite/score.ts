/** From tags and rewrites to what can be said about them. What somebody wrote is read by nobody but them. */
import { isMap } from '../../../framework/read/fields.ts';
import { type Interval, type Measured, TOO_FEW } from '../../../measure/measured.ts';
import { wilson } from '../../../measure/wilson.ts';
import { type Round, setOf } from '../../seed.ts';
import { type FeedbackRewrite, PARTS, type Sentence, TAGS, type Tag } from './model.ts';

/** What somebody gave in one round, by sentence. */
export interface RewriteAnswers {
  /** What they see in it. */
  readonly tags: Readonly<Record<string, readonly Tag[]>>;
  /** Whether they would leave it as it is. Absent while that is open. */
  readonly kept: Readonly<Record<string, boolean>>;
  /** Their own wording. */
  readonly wording: Readonly<Record<string, string>>;
  /** What they see in their own wording. Absent while they have not read it; empty where they say that none of the parts is in it. */
  readonly own: Readonly<Record<string, readonly Tag[]>>;
}

export const BLANK: RewriteAnswers = { tags: {}, kept: {}, wording: {}, own: {} };

/** The own wording of a sentence read so; with nothing marked any more it is unread again, which is not the same as "none of these". */
export function readAs(answers: RewriteAnswers, id: string, tags: readonly Tag[]): RewriteAnswers {
  const { [id]: _, ...others } = answers.own;
  return { ...answers, own: tags.length === 0 ? others : { ...others, [id]: tags } };
}

/** The own wording read as having none of the parts; once more, and it is unread again. */
export function noneIn(answers: RewriteAnswers, id: string): RewriteAnswers {
  return answers.own[id]?.length === 0 ? readAs(answers, id, []) : { ...answers, own: { ...answers.own, [id]: [] } };
}

/** Whether stored data are such answers. */
export function isRewriteAnswers(data: unknown): data is RewriteAnswers {
  if (!isMap(data)) return false;
  const { tags, kept, wording, own } = data;
  const all = (part: unknown, is: (one: unknown) => boolean): boolean => isMap(part) && Object.values(part).every(is);
  const areTags = (one: unknown): boolean =>
    Array.isArray(one) && one.every((tag) => TAGS.some((known) => known === tag));
  return (
    all(tags, areTags) &&
    all(own, areTags) &&
    all(kept, (one) => typeof one === 'boolean') &&
    all(wording, (one) => typeof one === 'string')
  );
}

/** How one sentence was taken. */
export interface SentenceRead {
  readonly sentence: Sentence;
  readonly tags: readonly Tag[];
  /** Parts that are seen otherwise than by the reference, in either direction. */
  readonly apart: readonly Tag[];
}

export interface RewriteRound {
  /** Only those whose parts were marked. */
  readonly read: readonly SentenceRead[];
  /** How many decisions on parts there were, five for each sentence, and how many are the same as the reference. */
  readonly decisions: number;
  readonly same: number;
  /** An interval for the share that is the same. Decisions on one sentence lean on one another, so a sentence counts as one. */
  readonly sameInterval: Measured<Interval>;
  /** The share of parts seen otherwise, sentence by sentence. */
  readonly distances: readonly number[];
  /** Own wordings, and of these: how many have all four parts and nothing about personality, and how many have each part. */
  readonly rewritten: number;
  readonly whole: number;
  readonly having: Readonly<Record<Tag, number>>;
  /** Sentences that are good as they are, and how many of them were left alone. */
  readonly good: number;
  readonly goodKept: number;
  /** Others that were left as they are. */
  readonly othersKept: number;
}

/** 95 of 100, two-sided. */
const Z95 = 1.959963984540054;

/** What can be said of one round. Answers to sentences that are no more in the file count for nothing. */
export function scoreRewrites(
  { sets }: FeedbackRewrite,
  answers: RewriteAnswers,
  seed: number,
  round: Round,
): RewriteRound {
  const sentences = sets[setOf(seed, round)];
  const read = sentences.flatMap((sentence): SentenceRead[] => {
    const tags = answers.tags[sentence.id] ?? [];
    if (tags.length === 0) return [];
    return [{ sentence, tags, apart: TAGS.filter((tag) => tags.includes(tag) !== sentence.tags.includes(tag)) }];
  });
  const decisions = read.length * TAGS.length;
  const same = decisions - read.reduce((count, { apart }) => count + apart.length, 0);
  const own = sentences.flatMap(({ id }) => (answers.kept[id] === false ? [answers.own[id] ?? []] : []));
  const having = (tag: Tag): number => own.filter((tags) => tags.includes(tag)).length;
  const kept = sentences.filter(({ id }) => answers.kept[id] === true);
  const goodKept = kept.filter(({ foil }) => foil).length;
  return {
    read,
    decisions,
    same,
    sameInterval:
      read.length === 0 ? TOO_FEW : wilson({ selected: (same / decisions) * read.length, total: read.length }, Z95),
    distances: read.map(({ apart }) => apart.length / TAGS.length),
    rewritten: own.length,
    whole: own.filter(isWhole).length,
    having: {
      situation: having('situation'),
      behaviour: having('behaviour'),
      impact: having('impact'),
      'next-step': having('next-step'),
      personality: having('personality'),
    },
    good: sentences.filter(({ foil }) => foil).length,
    goodKept,
    othersKept: kept.length - goodKept,
  };
}

/** Whether all four parts are there, and nothing about personality. */
function isWhole(tags: readonly Tag[]): boolean {
  return PARTS.every((part) => tags.includes(part)) && !tags.includes('personality');
}
