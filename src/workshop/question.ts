/** A knowledge check: what is asked, and whether an answer is right. */
import type { Block } from '../mdx/document.ts';

export const QUESTION_KINDS = ['single', 'multiple', 'matching', 'ordering', 'numeric'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** `Text` is what texts are made of: blocks here, HTML where a page has handed them to its script. */
export interface Question<Text = readonly Block[]> {
  readonly as: 'question';
  readonly id: string;
  readonly kind: QuestionKind;
  /** Ids of objectives. */
  readonly assesses: readonly string[];
  readonly blocks: Text;
  /** In the order of the text: for `ordering`, the right one. */
  readonly options: readonly Option<Text>[];
  /** Of a number. */
  readonly unit?: string | undefined;
}

export interface Option<Text = readonly Block[]> {
  readonly blocks: Text;
  readonly feedback: string;
  readonly right: boolean;
  /** For `matching`: what it belongs to. */
  readonly with?: string | undefined;
  /** For `numeric`; undefined for the option that stands for every other number. */
  readonly value?: number | undefined;
  readonly tolerance?: number | undefined;
}

/**
 * An answer as it is kept: places of options from 0 for `single` (one), `multiple` (those chosen) and `ordering` (in their order);
 * what each option was put to for `matching`; a number for `numeric`.
 */
export type Answer =
  { readonly chosen: readonly number[] } | { readonly put: readonly string[] } | { readonly number: number };

/** Whether stored data is an answer to this question. */
export function isAnswer({ kind, options }: Question<unknown>, data: unknown): data is Answer {
  if (typeof data !== 'object' || data === null) return false;
  if ('number' in data) return kind === 'numeric' && typeof data.number === 'number' && Number.isFinite(data.number);
  if ('put' in data) {
    const places = new Set(options.map((option) => option.with));
    return (
      kind === 'matching' &&
      Array.isArray(data.put) &&
      data.put.length === options.length &&
      data.put.every((one) => places.has(one))
    );
  }
  if (!('chosen' in data) || !Array.isArray(data.chosen)) return false;
  const chosen: readonly unknown[] = data.chosen;
  const places = chosen.every((one) => Number.isInteger(one) && Number(one) >= 0 && Number(one) < options.length);
  if (!places || new Set(chosen).size !== chosen.length) return false;
  if (kind === 'single') return chosen.length === 1;
  return kind === 'multiple' ? chosen.length > 0 : kind === 'ordering' && chosen.length === options.length;
}

/** What came of an answer: whether all of it is right, and for each option concerned, whether it is and what is said of it. */
export interface Verdict {
  readonly right: boolean;
  readonly said: readonly { readonly option: number; readonly right: boolean; readonly feedback: string }[];
}

/** Judges an answer. `multiple` speaks of what was chosen and of right options that were left out. */
export function judge(question: Question<unknown>, answer: Answer): Verdict {
  const { kind, options } = question;
  const say = (option: number, right: boolean) => ({ option, right, feedback: options[option]?.feedback ?? '' });
  const all = (said: Verdict['said']): Verdict => ({ right: said.length > 0 && said.every((one) => one.right), said });
  if ('number' in answer) return judgeNumber(question, answer.number);
  if ('put' in answer) return all(options.map((option, place) => say(place, option.with === answer.put[place])));
  if (kind === 'ordering') return all(answer.chosen.map((option, place) => say(option, option === place)));
  const chosen = new Set(answer.chosen);
  if (kind === 'single') return all(answer.chosen.map((place) => say(place, options[place]?.right === true)));
  return all(
    options.flatMap((option, place) =>
      chosen.has(place) || option.right ? [say(place, option.right === chosen.has(place))] : [],
    ),
  );
}

function judgeNumber({ options }: Question<unknown>, number: number): Verdict {
  const hit = options.findIndex(({ value, tolerance = 0 }) => {
    // A tolerance of 0.1 around 0.3 includes 0.4, whatever binary fractions make of it.
    return value !== undefined && Math.abs(number - value) <= tolerance + 1e-9;
  });
  const place = hit === -1 ? options.findIndex(({ value }) => value === undefined) : hit;
  const right = hit !== -1 && options[hit]?.right === true;
  return { right, said: place === -1 ? [] : [{ option: place, right, feedback: options[place]?.feedback ?? '' }] };
}
