import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { appointments } from '../../../src/plan/documents/appointments.ts';
import { planCalendar } from '../../../src/plan/documents/calendar.ts';
import { planMarkdown } from '../../../src/plan/documents/markdown.ts';
import { summary } from '../../../src/plan/documents/outline.ts';
import { planSheet } from '../../../src/plan/documents/sheet.ts';
import { planWord } from '../../../src/plan/documents/word.ts';
import { newAction, newEvidence, type Plan, toggleArea, withAction } from '../../../src/plan/plan.ts';
import { emptyPlan, lead, today } from './plan-fixture.ts';

const long = `Debrief; with, both\nleads \\ ${'ä'.repeat(90)}`;
const action = { ...newAction('a1', long, 'experience'), by: '2026-12-10', sign: '=HYPERLINK("x")' };
const plan: Plan = {
  ...withAction(
    toggleArea(emptyPlan, 'people/feedback', 'Giving | feedback', 'people/feedback'),
    'people/feedback',
    action,
  ),
  review: '2027-01-15',
};
const now = new Date('2026-11-25T12:00:00Z');

function events(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    sequence: event.getFirstPropertyValue('sequence'),
    start: String(event.getFirstPropertyValue('dtstart')),
    status: event.getFirstPropertyValue('status'),
    summary: event.getFirstPropertyValue('summary'),
  }));
}

describe('the calendar file', () => {
  test('is read by another library as it was meant, folded and escaped', () => {
    const text = planCalendar('mine', plan, { sequence: 0, cancelled: [], now });
    expect(events(text)).toEqual([
      { uid: 'mine-action-a1@espalier', sequence: 0, start: '2026-12-10', status: 'CONFIRMED', summary: long },
      {
        uid: 'mine-review@espalier',
        sequence: 0,
        start: '2027-01-15',
        status: 'CONFIRMED',
        summary: 'Look at my plan',
      },
    ]);
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('keeps its ids when a date moves, and cancels what is no more', () => {
    const moved = {
      ...plan,
      areas: plan.areas.map((area) => ({ ...area, actions: [{ ...action, by: '2026-12-20' }] })),
    };
    const [first] = events(planCalendar('mine', moved, { sequence: 1, cancelled: [], now }));
    expect(first).toMatchObject({ uid: 'mine-action-a1@espalier', sequence: 1, start: '2026-12-20' });
    const done = { ...plan, areas: [] };
    const cancelled = appointments(plan).filter(({ id }) => !appointments(done).some((one) => one.id === id));
    expect(events(planCalendar('mine', done, { sequence: 2, cancelled, now }))).toMatchObject([
      { uid: 'mine-review@espalier', status: 'CONFIRMED' },
      { uid: 'mine-action-a1@espalier', status: 'CANCELLED', sequence: 2 },
    ]);
  });
});

test('Markdown holds the plan, and what was typed stays words', () => {
  const text = planMarkdown({ ...plan, notes: '# no heading\n[no](link) *no*' }, lead);
  expect(text).toMatch(/^# Towards Team lead\n/);
  expect(text).toContain('## Giving \\| feedback');
  expect(text).toContain('10 Dec 2026');
  expect(text).toContain('\\# no heading \\[no\\](link) \\*no\\*');
  expect(today < '2026-12-10').toBe(true);
});

test('the summary has what to talk about, and nothing that is for oneself', () => {
  const note = { ...newEvidence('e', today, 'people/feedback'), behaviour: 'kanarienvogel' };
  const checkin = { id: 'c', on: '2026-12-01', goal: 'kanarienvogel', reality: '', options: '', will: '', done: false };
  const area = withAction(plan, 'people/feedback', { ...newAction('a2', 'Over and done', 'exposure'), done: true });
  const text = JSON.stringify(
    summary({ ...area, evidence: [note], checkins: [checkin], notes: 'kanarienvogel' }, lead, today),
  );
  expect(text).toContain('1 of 2 actions done; next check-in on 1 Dec 2026.');
  expect(text).toContain('Giving | feedback');
  expect(text).not.toContain('kanarienvogel');
  expect(text).not.toContain('Over and done');
});

test('Word and spreadsheet are files of their kind', async () => {
  for (const file of [await planWord(plan, lead), await planSheet(plan, lead)]) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
    expect(bytes.length).toBeGreaterThan(2000);
  }
});
