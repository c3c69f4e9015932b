/**
 * What of somebody's progress goes to a learning platform and comes back on another device: sections and parts that are done, and what
 * was chosen. What was written, rated or ticked stays where it was; of a bias exercise there is that it is done.
 */
import { isMap } from '../../framework/read/fields.ts';
import { type Conversation, isTalkDone, replay } from '../conversation.ts';
import { answerOf, isDone, type WorkshopRecord } from '../progress.ts';
import { type Answer, isAnswer, type Question } from '../question.ts';
import type { Activity, Workshop } from '../workshop.ts';
import { placesOf } from './answer-given.ts';
import { MOST_STATE } from './platform.ts';

/** As much of a workshop as is needed here. */
export interface Outline extends Pick<Workshop, 'id' | 'title' | 'version'> {
  readonly sections: readonly { readonly id: string; readonly activities: readonly Activity<unknown>[] }[];
}

/** The state that a platform keeps. Choices are places from 0 in the order of the text, a digit or letter each. */
interface Carried {
  /** Of this form. */
  readonly v: 1;
  /** When it was last changed, in seconds since 1970. */
  readonly t: number;
  /** Ids of sections that are done, and of the one to go on with. */
  readonly s: readonly string[];
  readonly at?: string;
  /** When it was complete, ISO 8601. */
  readonly c?: string;
  /** Answers to questions by id. */
  readonly a: Readonly<Record<string, string>>;
  /** Choices in conversations by id; those that were once had to a good end begin with `!`. */
  readonly k: Readonly<Record<string, string>>;
  /** Ids of other parts that are done. */
  readonly d: readonly string[];
}

/** Progress as text for a platform, at most `MOST_STATE` characters of plain ASCII. `now` is in milliseconds since 1970. */
export function carriedText(
  workshop: Outline,
  record: WorkshopRecord,
  practised: ReadonlySet<string>,
  now: number,
): string {
  const activities = activitiesIn(workshop);
  const answers = new Map<string, string>();
  const talks = new Map<string, string>();
  const done: string[] = [];
  for (const one of activities) {
    if (one.as === 'question') {
      const answer = answerOf(one, record);
      const chosen = answer && placesOf(one, answer);
      if (chosen) answers.set(one.id, digits(chosen));
      if (answer && !chosen) done.push(one.id);
    } else if (one.as === 'conversation') {
      const talk = record.talks[one.id];
      if (talk && (talk.said.length > 0 || talk.done)) talks.set(one.id, (talk.done ? '!' : '') + digits(talk.said));
    }
    const told = answers.has(one.id) || (one.as === 'conversation' && talks.get(one.id)?.startsWith('!'));
    if (!told && !done.includes(one.id) && isDone(one, record, practised)) done.push(one.id);
  }
  const text = (k: ReadonlyMap<string, string>): string => {
    const carried: Carried = {
      v: 1,
      t: Math.round(now / 1000),
      s: record.sections.filter((id) => workshop.sections.some((section) => section.id === id)),
      ...(record.at !== undefined && { at: record.at }),
      ...(record.completed !== undefined && { c: record.completed }),
      a: Object.fromEntries(answers),
      k: Object.fromEntries(k),
      d: done,
    };
    return JSON.stringify(carried);
  };
  const whole = text(talks);
  if (whole.length <= MOST_STATE) return whole;
  // A talk can go in circles: then that it was had is enough.
  return text(new Map([...talks].flatMap(([id, said]) => (said.startsWith('!') ? [[id, '!'] as const] : []))));
}

/**
 * The record to go on with. What one of the two knows is kept; where both know something, the newer one is right. `kept` is what this
 * device has, changed at `changed` (milliseconds since 1970); `text` is what the platform kept, which is passed over where it is no such
 * state.
 */
export function withCarried(
  workshop: Outline,
  text: string | undefined,
  kept: WorkshopRecord,
  changed: number | undefined,
): WorkshopRecord {
  const carried = text === undefined ? undefined : readCarried(text);
  if (carried === undefined) return kept;
  // Both are written within a second of a change.
  const keptIsNewer = changed !== undefined && changed / 1000 > carried.t + 5;
  const activities = activitiesIn(workshop);
  const answers: Record<string, unknown> = {};
  const talks: Record<string, WorkshopRecord['talks'][string]> = {};
  for (const one of activities) {
    if (one.as === 'question') {
      const answer = answerFrom(one, carried.a[one.id]);
      if (answer) answers[one.id] = answer;
    } else if (one.as === 'conversation') {
      const talk = talkFrom(one, carried.k[one.id]);
      if (talk) talks[one.id] = talk;
    }
  }
  const known = new Set(activities.map(({ id }) => id));
  const elsewhere = [...new Set([...(kept.elsewhere ?? []), ...carried.d])].filter((id) => known.has(id));
  const both = Object.entries(talks).map(([id, talk]) => {
    const own = kept.talks[id];
    const said = keptIsNewer && own ? own.said : talk.said;
    return [id, { said, done: talk.done || own?.done === true }] as const;
  });
  const at = keptIsNewer ? (kept.at ?? carried.at) : (carried.at ?? kept.at);
  const completed = kept.completed ?? carried.c;
  return {
    ...kept,
    ...(at !== undefined && { at }),
    ...(completed !== undefined && { completed }),
    ...(elsewhere.length > 0 && { elsewhere }),
    sections: [...new Set([...kept.sections, ...carried.s])],
    answers: keptIsNewer ? { ...answers, ...kept.answers } : { ...kept.answers, ...answers },
    talks: { ...kept.talks, ...Object.fromEntries(both) },
  };
}

function activitiesIn({ sections }: Outline): readonly Activity<unknown>[] {
  return sections.flatMap(({ activities }) => activities);
}

function digits(places: readonly number[]): string {
  return places.map((place) => place.toString(36)).join('');
}

function places(text: string): readonly number[] {
  return [...text].map((digit) => Number.parseInt(digit, 36));
}

/** An answer from the places that were kept of it; undefined where they are none of this version of the question. */
function answerFrom(question: Question<unknown>, text: string | undefined): Answer | undefined {
  if (text === undefined || text === '') return undefined;
  const chosen = places(text);
  const [first = -1] = chosen;
  const number = question.options[first]?.value;
  const puts = [...new Set(question.options.map((option) => option.with))].sort();
  const answer =
    question.kind === 'numeric'
      ? { number }
      : question.kind === 'matching'
        ? { put: chosen.map((place) => puts[place]) }
        : { chosen };
  return isAnswer(question, answer) ? answer : undefined;
}

function talkFrom(talk: Conversation<unknown>, text: string | undefined): WorkshopRecord['talks'][string] | undefined {
  if (text === undefined) return undefined;
  const { said } = replay(talk, places(text.replace('!', '')));
  return { said, done: text.startsWith('!') || isTalkDone(talk, replay(talk, said)) };
}

function readCarried(text: string): Carried | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isMap(data)) return undefined;
  const { v, t, s, at, c, a, k, d } = data;
  const isText = (one: unknown): one is string => typeof one === 'string';
  const isTexts = (one: unknown): one is readonly string[] => Array.isArray(one) && one.every(isText);
  const isChoices = (one: unknown): one is Readonly<Record<string, string>> =>
    isMap(one) && Object.values(one).every((choice) => isText(choice) && /^!?[0-9a-z]*$/.test(choice));
  if (v !== 1 || typeof t !== 'number' || !isTexts(s) || !isTexts(d) || !isChoices(a) || !isChoices(k))
    return undefined;
  if ((at !== undefined && !isText(at)) || (c !== undefined && !isText(c))) return undefined;
  return { v, t, s, a, k, d, ...(at !== undefined && { at }), ...(c !== undefined && { c }) };
}
