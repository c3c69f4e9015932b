/** Tells a learning platform how somebody's progress goes on. */
import { answerOf, rightAnswers, type WorkshopRecord } from '../progress.ts';
import { answerGiven } from './answer-given.ts';
import { carriedText, type Outline } from './carried.ts';
import type { Platform } from './platform.ts';

/**
 * A function to be called at the beginning and after every change of a record. It tells the platform what is new in it: how far somebody
 * has come, answers that were checked since, and that the module is complete. Answers that are there at the beginning were told in an
 * earlier session. `now` gives milliseconds since 1970.
 */
export function follower(
  workshop: Outline,
  platform: Platform,
  now: () => number,
): (record: WorkshopRecord, practised: ReadonlySet<string>) => void {
  const activities = workshop.sections.flatMap((section) => section.activities);
  const questions = activities.filter((one) => one.as === 'question');
  let told: ReadonlyMap<string, string> | undefined;
  let kept = '';
  let best = -1;
  return (record, practised) => {
    const answers = new Map(
      questions.flatMap((question) => {
        const answer = answerOf(question, record);
        return answer === undefined ? [] : [[question.id, JSON.stringify(answer)] as const];
      }),
    );
    for (const question of questions) {
      const answer = answerOf(question, record);
      if (told !== undefined && answer !== undefined && told.get(question.id) !== answers.get(question.id))
        platform.answered(answerGiven(question, answer));
    }
    told = answers;
    // The time of a change is no change.
    const timeless = carriedText(workshop, record, practised, 0);
    if (timeless !== kept) {
      kept = timeless;
      platform.keep(carriedText(workshop, record, practised, now()), record.at ?? workshop.sections[0]?.id ?? '');
    }
    const { right, of } = rightAnswers(activities, record);
    if (record.completed !== undefined && right > best) {
      best = right;
      if (of > 0) platform.completed({ right, of });
      else platform.completed();
    }
  };
}
