/** An answer to a knowledge check as the places of what was chosen, which is all that a platform is told of it. */
import type { Answer, Question } from '../question.ts';
import { judge } from '../question.ts';
import type { AnswerGiven } from './platform.ts';

/**
 * The places of what was chosen, in the order of the text and from 0. For `matching` those of what each option was put to, among the
 * possible ones from A to Z. For `numeric` that of the option that was hit: the number itself is nobody else's. Undefined where a
 * number hits none.
 */
export function placesOf(question: Question<unknown>, answer: Answer): readonly number[] | undefined {
  if ('put' in answer) {
    const puts = [...new Set(question.options.map((option) => option.with))].sort();
    return answer.put.map((one) => puts.indexOf(one));
  }
  if ('chosen' in answer) return answer.chosen;
  const [hit] = judge(question, answer).said;
  // The option for every other number has no number that could be shown again.
  return hit === undefined || question.options[hit.option]?.value === undefined ? undefined : [hit.option];
}

/** What a platform is told of an answer. A number that hits nothing is told as the choice of nothing. */
export function answerGiven(question: Question<unknown>, answer: Answer): AnswerGiven {
  const { kind } = question;
  return {
    question: question.id,
    right: judge(question, answer).right,
    kind: kind === 'matching' ? 'matching' : kind === 'ordering' ? 'sequencing' : 'choice',
    chosen: placesOf(question, answer) ?? [],
  };
}
