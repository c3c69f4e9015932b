/** A workshop, taken by somebody who answers everything rightly. */
import { expect, type Frame, type Page } from '@playwright/test';
import { fileText } from '../../src/device/file.ts';
import { workshopKind } from '../../src/islands/workshop/kind.ts';
import type { WorkshopData } from '../../src/site/workshop-data.ts';
import { begin, choose, type Conversation, isTalkDone, type TalkState } from '../../src/workshop/conversation.ts';
import { placesShown } from '../../src/workshop/order.ts';
import { begun, type WorkshopRecord } from '../../src/workshop/progress.ts';
import type { Answer, Question } from '../../src/workshop/question.ts';
import type { Activity } from '../../src/workshop/workshop.ts';
import { doExercise } from './exercising.ts';

/** Somewhere in a browser where a workshop is open. */
export type Place = Page | Frame;

/** The workshop that is open, with everything on the screen. */
export async function opened(place: Place): Promise<WorkshopData> {
  await expect(place.locator('.workshop')).toHaveAttribute('data-state', 'ready');
  return JSON.parse((await place.locator('.workshop-data').textContent()) ?? '');
}

/** What to do in one activity, so that a page can do it at once. */
type Step =
  | { readonly do: 'tick'; readonly places: readonly number[] }
  | { readonly do: 'select'; readonly values: readonly string[] }
  | { readonly do: 'order' }
  | { readonly do: 'number'; readonly value: number }
  | { readonly do: 'say'; readonly places: readonly number[] }
  | { readonly do: 'write'; readonly words: string };

/** Does an activity rightly and completely, but for an exercise. `words` are what is written where somebody writes. */
export async function doActivity(place: Place, activity: Activity<string>, words: string): Promise<void> {
  const step = stepFor(activity, words);
  if (step !== undefined) await place.evaluate(act, { id: activity.id, step });
}

/** Does an exercise where it stands in the workshop. */
export async function doExerciseHere(place: Place, id: string): Promise<void> {
  await place.locator(`[data-activity="${id}"]`).getByRole('button', { name: 'Begin the exercise' }).click();
  await doExercise(place, 'end');
}

/** Completes a workshop by opening a file in which all of it is done rightly: somebody brings what they did elsewhere. */
export async function bringDone(place: Place, data: WorkshopData, words: string): Promise<void> {
  const activities = data.sections.flatMap((section) => section.activities);
  const of = <As extends Activity<string>['as']>(as: As) =>
    activities.filter((one): one is Extract<Activity<string>, { as: As }> => one.as === as);
  const record: WorkshopRecord = {
    ...begun(data, new Date().toISOString()),
    sections: data.sections.map(({ id }) => id),
    answers: Object.fromEntries(of('question').map((one) => [one.id, rightAnswer(one)])),
    texts: Object.fromEntries(of('reflection').map(({ id }) => [id, words])),
    feedback: Object.fromEntries(
      of('feedback-builder').map(({ id }) => [id, { situation: words, behaviour: words, impact: words, next: words }]),
    ),
    talks: Object.fromEntries(of('conversation').map((one) => [one.id, { said: goodTalk(one), done: true }])),
    ticks: Object.fromEntries(of('checklist').map(({ id, items }) => [id, [...items.keys()]])),
    elsewhere: of('exercise').map(({ id }) => id),
  };
  const text = fileText(workshopKind, 'brought', record);
  await place
    .locator('.workshop-progress input[type=file]')
    .setInputFiles({ name: 'done.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

function rightAnswer({ kind, options }: Question<string>): Answer {
  if (kind === 'matching') return { put: options.map((option) => option.with ?? '') };
  if (kind === 'numeric') return { number: options.find(({ right }) => right)?.value ?? Number.NaN };
  return {
    chosen: [...options.entries()].flatMap(([place, { right }]) => (kind === 'ordering' || right ? [place] : [])),
  };
}

/** Says of a section that it is done. */
export async function endSection(place: Place, id: string): Promise<void> {
  await place.locator(`[data-section-end="${id}"] .button`).click();
}

function stepFor(activity: Activity<string>, words: string): Step | undefined {
  switch (activity.as) {
    case 'question':
      return answerFor(activity);
    case 'conversation':
      return { do: 'say', places: choicesShown(activity) };
    case 'reflection':
    case 'feedback-builder':
      return { do: 'write', words };
    case 'checklist':
      return { do: 'tick', places: activity.items.map((_, index) => index) };
    case 'exercise':
      return undefined;
  }
}

function answerFor(question: Question<string>): Step {
  const { kind, options, id } = question;
  switch (kind) {
    case 'single':
    case 'multiple': {
      const shown = placesShown(options.length, id);
      return { do: 'tick', places: shown.flatMap((of, index) => (options[of]?.right ? [index] : [])) };
    }
    case 'matching':
      return { do: 'select', values: options.map((option) => option.with ?? '') };
    case 'ordering':
      return { do: 'order' };
    case 'numeric':
      return { do: 'number', value: options.find(({ right }) => right)?.value ?? Number.NaN };
  }
}

/** The choices that lead a talk to a good end, by their places on the screen. */
function choicesShown(talk: Conversation<string>): readonly number[] {
  const good = goodTalk(talk);
  let state = begin(talk);
  return good.map((choice) => {
    const turn = talk.turns.find(({ id }) => id === state.at);
    state = choose(talk, state, choice);
    return placesShown(turn?.choices.length ?? 0, `${talk.id} ${turn?.id}`).indexOf(choice);
  });
}

/** The shortest way through a talk that makes it done. */
function goodTalk(talk: Conversation<string>): readonly number[] {
  const waiting: TalkState[] = [begin(talk)];
  const seen = new Set<string>();
  for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) {
    if (isTalkDone(talk, state)) return state.said;
    const { at, openness, shown, said } = state;
    const mark = JSON.stringify([at, openness, [...shown].sort()]);
    if (seen.has(mark)) continue;
    seen.add(mark);
    const choices = talk.turns.find(({ id }) => id === at)?.choices ?? [];
    for (const index of choices.keys()) waiting.push(choose(talk, { at, openness, shown, said }, index));
  }
  throw new Error(`No way through "${talk.title}" makes it done.`);
}

/** In the page: does one step at once, as it would take long with a pointer. */
async function act({ id, step }: { readonly id: string; readonly step: Step }): Promise<void> {
  const part = document.querySelector<HTMLElement>(`[data-activity="${id}"]`);
  if (part === null) throw new Error(`There is no part ${id}.`);
  const drawn = (): Promise<void> => new Promise((done) => setTimeout(done));
  const write = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void => {
    // React listens to the setter of the prototype, not to that of the element.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  };
  switch (step.do) {
    case 'tick': {
      const boxes = [...part.querySelectorAll<HTMLInputElement>('input')];
      for (const place of step.places) if (!boxes[place]?.checked) boxes[place]?.click();
      break;
    }
    case 'select':
      for (const [index, field] of [...part.querySelectorAll('select')].entries()) {
        write(field, step.values[index] ?? '');
        await drawn();
      }
      break;
    case 'number':
      for (const field of part.querySelectorAll('input')) write(field, String(step.value));
      break;
    case 'write':
      for (const field of part.querySelectorAll('textarea')) {
        write(field, step.words);
        await drawn();
      }
      break;
    case 'say':
      for (const place of step.places) {
        part.querySelectorAll<HTMLElement>('.talk-choice')[place]?.click();
        await drawn();
      }
      break;
    case 'order': {
      const items = (): HTMLElement[] => [...part.querySelectorAll<HTMLElement>('.ordering > li')];
      const placeOf = (item: HTMLElement): number => Number(/\d+$/.exec(item.firstElementChild?.id ?? '')?.[0]);
      for (const target of items().keys())
        for (let moves = 0; moves < 50; moves += 1) {
          const at = items().findIndex((item) => placeOf(item) === target);
          if (at <= target) break;
          items()[at]?.querySelector<HTMLElement>('.moves button')?.click();
          await drawn();
        }
      break;
    }
  }
  await drawn();
  const check = [...part.querySelectorAll<HTMLElement>('.question-do .activity-acts .button')].at(-1);
  check?.click();
  await drawn();
}
