/** Reads a knowledge check: can it be answered, and is it clear which answer is right? */
import type { Component } from '../../mdx/document.ts';
import { type Option, QUESTION_KINDS, type Question, type QuestionKind } from '../question.ts';
import { idsProp, numberProp, parted, type Reading, someText, textProp } from './reading.ts';

/** What an option of each kind may have besides its text and its feedback. */
const USES: Readonly<Record<QuestionKind, readonly string[]>> = {
  single: ['right'],
  multiple: ['right'],
  matching: ['with'],
  ordering: [],
  numeric: ['right', 'value', 'tolerance'],
};

/** The question that a component is, undefined where it cannot be told what it asks. */
export function readQuestion(component: Component, reading: Reading): Question | undefined {
  const kind = QUESTION_KINDS.find((one) => one === textProp(component, 'kind'));
  const { blocks, own } = parted(component.children, 'Option');
  if (kind === undefined) return undefined;
  if (reading.isSound(component)) for (const option of own) checkOption(option, kind, reading);
  const options = own.map(optionOf);
  // An option that is wrong in itself says why there is no right answer.
  if (reading.isSound(component)) checkAnswer(component, kind, options, own, reading);
  return {
    as: 'question',
    id: textProp(component, 'id'),
    kind,
    assesses: idsProp(component, 'assesses'),
    blocks,
    options,
    unit: someText(component, 'unit'),
  };
}

function optionOf(component: Component): Option {
  return {
    blocks: component.children,
    feedback: textProp(component, 'feedback'),
    right: component.props.right === true,
    with: someText(component, 'with'),
    value: numberProp(component, 'value'),
    tolerance: numberProp(component, 'tolerance'),
  };
}

function checkOption(option: Component, kind: QuestionKind, reading: Reading): void {
  const foreign = Object.keys(option.props).find((name) => name !== 'feedback' && !USES[kind].includes(name));
  if (foreign !== undefined) {
    const means = kind === 'ordering' ? 'The order in which the options stand is the right one.' : `Delete it.`;
    const message = `An option of a ${kind} question has no "${foreign}".`;
    reading.say(option, { rule: 'component-property', message, hint: means }, foreign);
    return;
  }
  if (kind === 'matching' && someText(option, 'with') === undefined) {
    reading.say(option, {
      rule: 'no-right-answer',
      message: 'This option does not say what it belongs to.',
      hint: 'Write <Option with="…" feedback="…">.',
    });
    return;
  }
  if (kind !== 'numeric' && option.children.length === 0) {
    const message = 'This option has no text.';
    reading.say(option, { rule: 'component-content', message, hint: 'Write it between <Option …> and </Option>.' });
  }
}

function checkAnswer(
  question: Component,
  kind: QuestionKind,
  options: readonly Option[],
  own: readonly Component[],
  reading: Reading,
): void {
  const say = (message: string, hint: string, at = question): void =>
    reading.say(at, { rule: 'no-right-answer', message, hint });
  const right = options.filter((option) => option.right);
  if (kind === 'numeric') {
    const values = right.filter(({ value }) => value !== undefined);
    if (values.length === 0)
      say('This question has no right answer.', 'Write <Option right value="10" feedback="…" />.');
    else if (values.length < right.length)
      say('A right answer of a numeric question is a number.', 'Add its value="…".');
    return;
  }
  if (options.length < 2) {
    say('A question has two options at the least.', 'Add <Option feedback="…">…</Option>.');
    return;
  }
  if (kind === 'matching') {
    if (new Set(options.map((option) => option.with)).size < 2)
      say('All options belong to the same, so there is nothing to match.', 'Give some of them another "with".');
    return;
  }
  if (kind === 'ordering') return;
  if (right.length === 0) {
    say('This question has no right answer.', 'Mark the right option: <Option right feedback="…">.');
  } else if (kind === 'single' && right.length > 1) {
    const second = own.filter((option) => option.props.right === true)[1] ?? question;
    say('A single question has one right answer, and this is a second one.', 'Or write kind="multiple".', second);
  } else if (right.length === options.length) {
    say('Every option is right, so there is nothing to decide.', 'Add one that is wrong, as people would be wrong.');
  }
}
