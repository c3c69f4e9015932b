/** How far somebody has come in a workshop. It is kept on their device and nowhere else, and is no part of any evaluation. */
import { isMap } from '../framework/read/fields.ts';
import { type Conversation, isTalkDone, replay } from './conversation.ts';
import { type Answer, isAnswer, judge, type Question } from './question.ts';
import { FEEDBACK_PARTS, type Activity, type FeedbackPart, type Workshop } from './workshop.ts';

export interface WorkshopRecord {
  /** Id of the workshop, its title and version at that time. */
  readonly workshop: string;
  readonly title: string;
  readonly version: string;
  /** ISO 8601 with time. */
  readonly began: string;
  readonly completed?: string;
  /** Ids of parts that were done on another device, where the words of them stayed. */
  readonly elsewhere?: readonly string[];
  /** Id of the section to go on with. */
  readonly at?: string;
  /** Ids of sections that are done. */
  readonly sections: readonly string[];
  /** The answers of questions that were checked, by id. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** What was written, by the id of the reflection. */
  readonly texts: Readonly<Record<string, string>>;
  /** Feedback in its parts, by id. */
  readonly feedback: Readonly<Record<string, Readonly<Partial<Record<FeedbackPart, string>>>>>;
  /** The choices of a talk so far, and whether one was ever done, by id. */
  readonly talks: Readonly<Record<string, { readonly said: readonly number[]; readonly done: boolean }>>;
  /** Places of ticked items from 0, by id. */
  readonly ticks: Readonly<Record<string, readonly number[]>>;
  /** For the certificate alone. */
  readonly name: string;
}

/** A record that is just begun. `now` is ISO 8601 with time. */
export function begun({ id, title, version }: Pick<Workshop, 'id' | 'title' | 'version'>, now: string): WorkshopRecord {
  const nothing = { sections: [], answers: {}, texts: {}, feedback: {}, talks: {}, ticks: {}, name: '' };
  return { workshop: id, title, version, began: now, ...nothing };
}

/** Whether stored data is such a record. */
export function isWorkshopRecord(data: unknown): data is WorkshopRecord {
  if (!isMap(data)) return false;
  const { workshop, title, version, began, completed, elsewhere = [], at, sections } = data;
  const { answers, texts, feedback, talks, ticks, name } = data;
  const isText = (one: unknown): boolean => typeof one === 'string';
  const isCounts = (one: unknown): boolean =>
    Array.isArray(one) && one.every((count) => Number.isInteger(count) && Number(count) >= 0);
  return (
    [workshop, title, version, began, name].every(isText) &&
    [completed, at].every((one) => one === undefined || isText(one)) &&
    [elsewhere, sections].every((one) => Array.isArray(one) && one.every(isText)) &&
    isMap(answers) &&
    isMap(texts) &&
    Object.values(texts).every(isText) &&
    isMap(feedback) &&
    Object.values(feedback).every((one) => isMap(one) && Object.values(one).every(isText)) &&
    isMap(talks) &&
    Object.values(talks).every((one) => isMap(one) && isCounts(one.said) && typeof one.done === 'boolean') &&
    isMap(ticks) &&
    Object.values(ticks).every(isCounts)
  );
}

/** The kept answer to a question; undefined where there is none that this version of it understands. */
export function answerOf(question: Question<unknown>, { answers }: WorkshopRecord): Answer | undefined {
  const kept = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return isAnswer(question, kept) ? kept : undefined;
}

/** Whether an activity is done. `practised` holds the ids of exercises that were finished on this device. */
export function isDone(activity: Activity<unknown>, record: WorkshopRecord, practised: ReadonlySet<string>): boolean {
  if (record.elsewhere?.includes(activity.id)) return true;
  switch (activity.as) {
    case 'question':
      return answerOf(activity, record) !== undefined;
    case 'reflection':
      return (record.texts[activity.id] ?? '').trim() !== '';
    case 'feedback-builder': {
      const written = record.feedback[activity.id];
      return FEEDBACK_PARTS.every((part) => (written?.[part] ?? '').trim() !== '');
    }
    case 'conversation': {
      const talk = record.talks[activity.id];
      return talk !== undefined && (talk.done || isTalkDone(activity, replay(activity, talk.said)));
    }
    case 'checklist':
      return (record.ticks[activity.id]?.length ?? 0) >= activity.least;
    case 'exercise':
      return practised.has(activity.id);
  }
}

/** How many questions were answered rightly in the end, and of how many. */
export function rightAnswers(
  activities: readonly Activity<unknown>[],
  record: WorkshopRecord,
): { readonly right: number; readonly of: number } {
  const questions = activities.filter((one) => one.as === 'question');
  const right = questions.filter((question) => {
    const answer = answerOf(question, record);
    return answer !== undefined && judge(question, answer).right;
  });
  return { right: right.length, of: questions.length };
}

/** What is still open before a workshop is complete. */
export interface Standing {
  readonly complete: boolean;
  /** Ids of those under `needs` that are not done yet, in the order of the text. */
  readonly open: readonly string[];
  readonly right: number;
  readonly questions: number;
  /** Of sections that are not done. */
  readonly minutesLeft: number;
}

/** Where somebody stands in a workshop. */
export function standing(
  workshop: {
    readonly completion: Workshop['completion'];
    readonly sections: readonly {
      readonly id: string;
      readonly minutes: number;
      readonly activities: readonly Activity<unknown>[];
    }[];
  },
  record: WorkshopRecord,
  practised: ReadonlySet<string>,
): Standing {
  const activities = workshop.sections.flatMap((section) => section.activities);
  const { needs, correct = 0 } = workshop.completion;
  const open = activities
    .filter((one) => needs.includes(one.id) && !isDone(one, record, practised))
    .map(({ id }) => id);
  const { right, of } = rightAnswers(activities, record);
  const left = workshop.sections.filter(({ id }) => !record.sections.includes(id));
  return {
    complete: open.length === 0 && right >= correct,
    open,
    right,
    questions: of,
    minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/** The state of a talk after another choice, with whether the talk is done now or was before. */
export function withChoice(record: WorkshopRecord, talk: Conversation<unknown>, place: number): WorkshopRecord {
  const said = [...(record.talks[talk.id]?.said ?? []), place];
  const state = replay(talk, said);
  const done = record.talks[talk.id]?.done === true || isTalkDone(talk, state);
  return { ...record, talks: { ...record.talks, [talk.id]: { said: state.said, done } } };
}

/** A talk from its beginning. That it was done once stays. */
export function withoutChoices(record: WorkshopRecord, talk: Conversation<unknown>): WorkshopRecord {
  const kept = record.talks[talk.id];
  const done = kept !== undefined && (kept.done || isTalkDone(talk, replay(talk, kept.said)));
  return { ...record, talks: { ...record.talks, [talk.id]: { said: [], done } } };
}
