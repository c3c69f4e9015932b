/** How far somebody has come, what a facilitator plans by, what is projected, and the certificate. */
import { expect, test } from 'vitest';
import { agendaOf, clock, materialsOf, peopleIn } from '../../../src/workshop/agenda.ts';
import { certificateSvg } from '../../../src/workshop/certificate.ts';
import type { Conversation } from '../../../src/workshop/conversation.ts';
import {
  begun,
  isDone,
  isWorkshopRecord,
  standing,
  withChoice,
  withoutChoices,
  type WorkshopRecord,
} from '../../../src/workshop/progress.ts';
import { slidesOf } from '../../../src/workshop/slides.ts';
import { activitiesOf } from '../../../src/workshop/workshop.ts';
import { workshopOf } from './texts.ts';

const workshop = workshopOf();
const outline = {
  completion: workshop.completion,
  sections: workshop.sections.map((section) => ({ ...section, activities: activitiesOf({ sections: [section] }) })),
};
const fresh = begun(workshop, '2026-11-26T09:00:00.000Z');
const talk = activitiesOf(workshop).find((one): one is Conversation => one.as === 'conversation');
if (talk === undefined) throw new Error('There is no conversation.');

test('it is complete on what it says, not on pages turned', () => {
  expect(standing(outline, fresh, new Set())).toEqual({
    complete: false,
    open: ['event-or-verdict', 'late-report', 'ticks'],
    right: 0,
    questions: 4,
    minutesLeft: 60,
  });
  const turned: WorkshopRecord = { ...fresh, sections: ['event', 'talk'] };
  expect(standing(outline, turned, new Set())).toMatchObject({ complete: false, minutesLeft: 0 });
  const answered: WorkshopRecord = {
    ...withChoice(withChoice(fresh, talk, 0), talk, 0),
    answers: { 'event-or-verdict': { chosen: [1] }, days: { number: 5 } },
    ticks: { ticks: [0, 2] },
  };
  // One of the two right answers that are asked for.
  expect(standing(outline, answered, new Set())).toMatchObject({ complete: false, open: [], right: 1 });
  const right = { ...answered, answers: { ...answered.answers, 'event-or-verdict': { chosen: [0] } } };
  expect(standing(outline, right, new Set()).complete).toBe(true);
});

test('a talk that was done once stays done when it is had again', () => {
  const done = withChoice(withChoice(fresh, talk, 0), talk, 0);
  const again = withoutChoices(done, talk);
  expect(again.talks[talk.id]).toEqual({ said: [], done: true });
  expect(isDone(talk, again, new Set())).toBe(true);
  // An ending without the one behaviour that it asks for.
  const polite = withChoice(withChoice(fresh, talk, 1), talk, 1);
  expect(isDone(talk, polite, new Set())).toBe(false);
  expect(withoutChoices(polite, talk).talks[talk.id]).toEqual({ said: [], done: false });
});

test('stored data that is no record is refused', () => {
  expect(isWorkshopRecord(fresh)).toBe(true);
  expect(isWorkshopRecord(JSON.parse(JSON.stringify({ ...fresh, completed: '2026-11-26T09:00:00.000Z' })))).toBe(true);
  const foreign = [null, {}, { ...fresh, talks: { a: { said: [-1], done: true } } }, { ...fresh, texts: { a: 3 } }];
  for (const data of [...foreign, { ...fresh, ticks: { a: ['0'] } }, { ...fresh, name: undefined }])
    expect(isWorkshopRecord(data)).toBe(false);
});

test('the agenda adds up, and says what to bring', () => {
  expect(agendaOf(workshop).map(({ from, to }) => `${clock(from)}–${clock(to)}`)).toEqual(['0:00–0:20', '0:20–1:00']);
  expect(materialsOf(workshop)).toEqual(['A timer']);
});

test.each([
  ['6 to 12', '6 to 12 people'],
  ['6 to 15, in threes', '6 to 15 people, in threes'],
  ['8', '8 people'],
  ['12 people at most', '12 people at most'],
  ['As many as there are chairs', 'As many as there are chairs'],
])('a room for %s', (people, words) => {
  expect(peopleIn({ people, setup: 'Chairs' })).toBe(words);
});

test('slides show what a room does and keeps, a question before its answers, and no notes', () => {
  const slides = slidesOf(workshop);
  expect(slides.slice(0, 5).map(({ as }) => as)).toEqual(['title', 'agenda', 'section', 'question', 'answer']);
  expect(slides.at(-1)).toEqual({ as: 'monday', text: 'Name one event.' });
  expect(slides.filter(({ as }) => as === 'conversation')).toHaveLength(1);
  expect(JSON.stringify(slides)).not.toContain('Nobody speaks');
});

test('a certificate is one picture in which a name is text', () => {
  const svg = certificateSvg({
    ...{ title: 'Feedback & more', version: '1.0.0', minutes: 60, on: '26 November 2026', site: 'Alderby' },
    criterion: 'An observer ticked two of three behaviours.',
    name: '<script>alert(1)</script>',
  });
  expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; completed');
  expect(svg).not.toMatch(/<script|style=|href=/);
  expect(svg.match(/<svg/g)).toHaveLength(1);
});
