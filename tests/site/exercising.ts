/** Exercises, brought into the states that are worth a look. */
import { expect, type Page } from '@playwright/test';
import type { Exercise } from '../../src/exercise/kinds/all.ts';
import { ROOMS } from '../../src/exercise/kinds/rooms.ts';
import { encode } from '../../src/exercise/room/code.ts';
import { itemsIn } from '../../src/exercise/room/room.ts';
import { seeded } from '../../src/measure/random.ts';

/** Goes on to the next screen. */
export async function next(page: Page): Promise<void> {
  await page.locator('.exercise-screen .question-acts .button').click();
}

/** The rating lab at its first case, on the first competency. */
export async function beginLab(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'First, what each rating looks like' })).toBeFocused();
  await next(page);
  await expect(page.locator('.exercise .letter')).toBeVisible();
}

/** Rates what is on the screen until the round is over; the ratings go round from the lowest to the highest. */
export async function rateRound(page: Page): Promise<void> {
  const [, length] = ((await page.locator('.question-way p').textContent()) ?? '').split(' of ').map(Number);
  const [first] = ((await page.locator('.question-way p').textContent()) ?? '').split(' of ').map(Number);
  for (let number = first ?? 1; number <= (length ?? 0); number += 1) {
    await expect(page.locator('.question-way p')).toHaveText(`${number} of ${length}`);
    await page
      .locator('.rating input')
      .nth(number % 4)
      .check();
    await next(page);
  }
}

/** The rating lab after its first round. */
export async function rateFirstCases(page: Page): Promise<void> {
  await beginLab(page);
  await rateRound(page);
  await expect(page.locator('.finding-sentence')).toBeFocused();
  // It is fetched, and comes a little later.
  await expect(page.locator('.room-codes')).toBeVisible();
}

/** The rating lab, explaining itself. */
export async function lookAtWhy(page: Page): Promise<void> {
  await rateFirstCases(page);
  await page.getByRole('button', { name: 'Why it is done this way' }).click();
  await expect(page.getByRole('heading', { name: 'Why it is done this way' })).toBeFocused();
}

/** The page of a group before it has a code: what somebody pasted by mistake. */
export async function pasteNoCode(page: Page): Promise<void> {
  await expect(page.locator('.room-view')).toHaveAttribute('data-state', 'ready');
  await page.getByLabel('The room’s codes').fill('Mira 10:42\nABCD-EFGH-JKMN-PQRS');
  await expect(page.getByRole('status').first()).toContainText('No code');
}

/** The page of a group of twelve who gave both codes, who differ at first and less afterwards. */
export async function fillRoom(page: Page): Promise<void> {
  await expect(page.locator('.room-view')).toHaveAttribute('data-state', 'ready');
  const exercise: Exercise = JSON.parse((await page.locator('.exercise-data').textContent()) ?? '');
  const room = ROOMS[exercise.kind]?.roomOf(exercise);
  if (room === undefined) throw new Error('This kind has no rooms.');
  const random = seeded(7);
  const codes = Array.from({ length: 12 }, (_, person) => person * 131_071).flatMap((seed) =>
    ([0, 1] as const).map((phase) => {
      const ratings = itemsIn(room, seed, phase).flatMap(({ index }) =>
        room.dimensions.map((_name, dimension) => {
          const off = random() < (phase === 0 ? 0.5 : 0.25) ? (random() < 0.6 ? 1 : -1) : 0;
          return Math.min(room.scale.length, Math.max(1, (room.reference?.[index]?.[dimension] ?? 2) + off));
        }),
      );
      return encode(exercise, room, { seed, phase, ratings });
    }),
  );
  await page.getByLabel('The room’s codes').fill(codes.join('\n'));
  await expect(page.getByRole('status').first()).toContainText('24 codes read');
  // What only this kind says is fetched when there are codes.
  await expect(page.locator('.chart').first()).toBeVisible();
  await page.getByRole('button', { name: 'Show the reference' }).click();
}

/** How far an exercise is done: to a screen in the middle of its first round, or to what came of its last one. */
type Far = 'middle' | 'end';

/**
 * Does an exercise of any kind, as somebody who answers whatever is asked: a choice in each group, every third mark, words in each field.
 * All in the page at once, as it would take long with a pointer.
 */
export async function doExercise(page: Pick<Page, 'getByRole' | 'locator' | 'evaluate'>, far: Far): Promise<void> {
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.locator('.exercise-screen .question-way p')).toBeVisible();
  await page.evaluate(answerScreens, far);
  if (far === 'middle') return;
  await expect(page.locator('.finding-sentence')).toBeVisible();
  await expect(page.locator('.exercise .saving')).toHaveText(/^Saved on this device/);
}

async function answerScreens(far: Far): Promise<void> {
  const write = (field: HTMLTextAreaElement, words: string): void => {
    // React listens to the setter of the prototype, not to that of the element.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const choose = (number: number): void => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('.exercise-body input[type=radio]')];
    for (const [index, name] of [...new Set(radios.map((radio) => radio.name))].entries()) {
      const group = radios.filter((radio) => radio.name === name);
      if (!group.some(({ checked }) => checked)) group[(number + index) % group.length]?.click();
    }
  };
  const answer = async (number: number): Promise<void> => {
    choose(number);
    // A choice may ask for another one.
    await drawn();
    choose(number);
    const marks = document.querySelectorAll<HTMLInputElement>('.exercise-body input[type=checkbox]');
    for (const [index, mark] of [...marks].entries()) if (index % 3 === number % 3) mark.click();
    for (const field of document.querySelectorAll<HTMLTextAreaElement>('.exercise-body textarea'))
      write(field, 'On 3 March you sent the notes to all twelve, so nobody asked twice. What do you need from me?');
  };
  const way = (): readonly [number, number] => {
    const [here = 0, of = 0] = (document.querySelector('.question-way p')?.textContent ?? '').split(' of ').map(Number);
    return [here, of];
  };
  const rounds = (document.querySelector('.exercise-line')?.textContent ?? '').includes('again') ? 2 : 1;
  for (let screen = 1, seen = 0; screen < 200; screen += 1) {
    const [here, of] = way();
    if (here > 0) await answer(screen);
    if (far === 'middle' && here > 1 && here >= of / 2) return;
    if (document.querySelector('.finding-sentence') !== null) {
      seen += 1;
      if (seen === rounds) return;
    }
    const before = document.querySelector('.exercise-screen')?.textContent;
    document.querySelector<HTMLElement>('.exercise-screen .question-acts .button')?.click();
    // The next screen has taken the focus after a frame.
    await drawn();
    if (
      document.querySelector('.exercise-screen')?.textContent === before ||
      document.querySelector('.exercise-missing')?.textContent
    )
      throw new Error(`Stuck: ${document.querySelector('.exercise-screen')?.textContent}`);
  }
  throw new Error('It has no end.');
}
