import type { Path } from '../diagnostic.ts';
import { inWords, isDate } from '../calendar.ts';
import { field, listField } from '../read/fields.ts';
import { FRAMEWORK } from './example-workspace.ts';
import type { EditorialRule } from './rule.ts';

const framework = `title: People
summary: What we expect of those who advise managers.
version: 1.0.0
status: adopted
language: en-GB
owners: [people-ops@example.org]
`;

const READ = 'Write the day on which it was read.';
const FOUND = 'Write the day on which that work was finished.';
const AGREED = 'Write the day on which it was agreed, or leave the entry out until then.';

export const rule: EditorialRule = {
  id: 'future-date',
  severity: 'warning',
  title: 'Date what has happened by the day on which it did',
  looksFor:
    'A day that is still to come where something is said to have happened: `reviewed`, `on` of `basis` and of `approvals`, in `framework.yaml` and `history.yaml`. From when a version holds may lie ahead.',
  why: 'Somebody may ask who agreed and when, and a day that has not been yet is no answer. A review dated ahead also keeps the yearly reminder silent for longer than a year.',
  bad: { [FRAMEWORK]: `${framework}reviewed: 2027-06-30\n` },
  good: { [FRAMEWORK]: `${framework}reviewed: 2026-06-30\n` },
  // Not by the file alone: what is to come today has been tomorrow.
  judges: 'texts',
  *check({ sources, today }) {
    for (const { file, data } of sources.values()) {
      if (!/^frameworks\/[^/]+\/(?:framework|history)\.yaml$/.test(file)) continue;
      for (const { path, day, hint } of daysIn(data)) {
        if (typeof day !== 'string' || !isDate(day) || day <= dayAfter(today)) continue;
        yield { file, path, part: 'value', message: `This day is still to come: ${inWords(day)}.`, hint };
      }
    }
  },
};

interface Day {
  readonly path: Path;
  readonly day: unknown;
  readonly hint: string;
}

/** The days on which something has happened, of a framework or of a history. */
function* daysIn(data: unknown): Generator<Day> {
  yield { path: ['reviewed'], day: field(data, 'reviewed'), hint: READ };
  yield { path: ['basis', 'on'], day: field(field(data, 'basis'), 'on'), hint: FOUND };
  yield* approvals(data, []);
  for (const [index, version] of listField(data, 'versions').entries()) yield* approvals(version, ['versions', index]);
}

function* approvals(data: unknown, path: Path): Generator<Day> {
  for (const [index, approval] of listField(data, 'approvals').entries())
    yield { path: [...path, 'approvals', index, 'on'], day: field(approval, 'on'), hint: AGREED };
}

/** What is tomorrow here has begun in the east. */
function dayAfter(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
