/** What a person's self-placement consists of, as it is kept on the device, and the ways in which it changes. */
import type { Answer, Answers } from './standing.ts';

export interface PlacementRecord {
  /** Keys of the roles that questions were taken from, the present one last; empty before the first. */
  readonly roles: readonly string[];
  /** Titles of the groups to ask about; all of the role's where it is absent. */
  readonly groups?: readonly string[];
  /** Keys of competencies that were passed over. */
  readonly left: readonly string[];
  /** By key of the competency, then by id of the statement. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
}

export const emptyPlacement: PlacementRecord = { roles: [], left: [], answers: {} };

const answers: ReadonlySet<unknown> = new Set<Answer>(['met', 'partly', 'not-yet', 'no-opportunity', 'skipped']);

/** Whether `value`, read from a file or from storage, is a self-placement. */
export function isPlacementRecord(value: unknown): value is PlacementRecord {
  return (
    isFields(value) &&
    isTexts(value.roles) &&
    (value.groups === undefined || isTexts(value.groups)) &&
    isTexts(value.left) &&
    isFields(value.answers) &&
    Object.values(value.answers).every((own) => isFields(own) && Object.values(own).every((one) => answers.has(one)))
  );
}

/** The answers in the form that the rules of this room read. */
export function answersIn(record: PlacementRecord): Answers {
  return new Map(Object.entries(record.answers).map(([key, own]) => [key, new Map(Object.entries(own))]));
}

/** How many statements have an answer, skipped ones aside. */
export function answerCount(record: PlacementRecord): number {
  return Object.values(record.answers).reduce(
    (sum, own) => sum + Object.values(own).filter((answer) => answer !== 'skipped').length,
    0,
  );
}

/** The record with one answer given; without an `answer`, with that answer taken back. */
export function withAnswer(record: PlacementRecord, key: string, statement: string, answer?: Answer): PlacementRecord {
  const { [statement]: _before, ...own } = record.answers[key] ?? {};
  const { [key]: _own, ...others } = record.answers;
  const now = answer === undefined ? own : { ...own, [statement]: answer };
  return { ...record, answers: Object.keys(now).length === 0 ? others : { ...others, [key]: now } };
}

/** The record with a competency passed over from now on, or asked again. What was answered stays. */
export function passedOver(record: PlacementRecord, key: string, over: boolean): PlacementRecord {
  const left = record.left.filter((one) => one !== key);
  return { ...record, left: over ? [...left, key] : left };
}

/** The record with all answers about a competency taken back, so that it is asked again. */
export function askedAgain(record: PlacementRecord, key: string): PlacementRecord {
  const { [key]: _own, ...others } = record.answers;
  return { ...passedOver(record, key, false), answers: others };
}

/** The record with its questions from another role, or about other groups. */
export function aimedAt(record: PlacementRecord, role: string, groups?: readonly string[]): PlacementRecord {
  const { groups: _before, ...rest } = record;
  return {
    ...rest,
    roles: [...record.roles.filter((one) => one !== role), role],
    ...(groups !== undefined && { groups }),
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 1000 && value.every((one) => typeof one === 'string');
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
