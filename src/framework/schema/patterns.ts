/** What the patterns of the schemas ask for, in words. A test sees to it that every pattern has its words. */
import { idFrom } from '../ids.ts';
import type { Remark } from '../read/source.ts';
import { meantBy } from '../suggest.ts';

interface PatternWords {
  readonly matches: (pattern: string) => boolean;
  readonly remark: (label: string, value: string) => { message: string; hint?: string | undefined };
}

const ID = '[a-z][a-z0-9]*(-[a-z0-9]+)*';

const WORDS: readonly PatternWords[] = [
  {
    matches: (pattern) => pattern === '\\S',
    remark: (label) => ({ message: `${label} is empty.`, hint: 'Write its text, or delete the line.' }),
  },
  {
    matches: (pattern) => pattern === `^${ID}(/${ID})?$`,
    remark: (label, value) => ({
      message: `${label} cannot be "${value}": a reference is an id, or a framework and an id with a slash between them.`,
      hint: guess(
        value,
        frameworkAndId(value)
          .map((part) => idFrom(part) ?? '')
          .join('/'),
      ),
    }),
  },
  {
    matches: (pattern) => pattern.includes('.{1,80}'),
    remark: (label, value) =>
      value.length > 80
        ? {
            message: `${label} has ${value.length} characters; an id has 80 at the most.`,
            hint: 'Choose a shorter one; titles may be longer.',
          }
        : notAnId(label, value),
  },
  { matches: (pattern) => pattern === `^${ID}$`, remark: notAnId },
  {
    matches: (pattern) => pattern === '^[a-z0-9]+(-[a-z0-9]+)*$',
    remark: (label, value) => ({
      message: `${label} cannot be "${value}": write the name in small letters and digits, with hyphens for spaces.`,
      hint: guess(
        value,
        value
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, ''),
      ),
    }),
  },
  {
    matches: (pattern) => pattern === '^[A-Za-z0-9][A-Za-z0-9._-]*$',
    remark: (label, value) => ({
      message: `${label} cannot be "${value}": an indicator's id is letters, digits, dots, hyphens and underscores, without spaces.`,
      hint: guess(value, idFrom(value)),
    }),
  },
  {
    matches: (pattern) => pattern === '^[0-9a-z]{8}( [0-9a-z]{8})*$',
    remark: (label) => ({
      message: `${label} is not as the tools write it: marks of eight letters and digits, with a space between two.`,
      hint: 'Delete the line, look through the translation, and run "npx espalier translate" with its language.',
    }),
  },
  {
    matches: (pattern) => pattern === '^\\d{4}-\\d{2}-\\d{2}$',
    remark: (label, value) => ({
      message: `${label} must be a date, and "${value}" is none.`,
      hint: `Write year-month-day, such as ${isoDate(value)}.`,
    }),
  },
  {
    matches: (pattern) => pattern.startsWith('^(0|[1-9]\\d*)\\.'),
    remark: (label, value) => ({
      message: `${label} must be a version of three numbers, and "${value}" is none.`,
      hint: `Write it as ${threeNumbers(value) ?? '1.0.0, for example'}.`,
    }),
  },
  {
    matches: (pattern) => pattern.startsWith('^[A-Za-z]{2,3}(-'),
    remark: (label, value) => ({
      message: `${label} must be a language tag, and "${value}" is none.`,
      hint: 'Such as en, en-GB, de or ar.',
    }),
  },
  {
    matches: (pattern) => pattern.startsWith('^10\\.'),
    remark: (label, value) => ({
      message: `${label} must be a DOI, and "${value}" is none.`,
      hint: guess(value, /10\.\d{4,9}\/\S+/.exec(value)?.[0]) ?? 'It begins with 10., such as 10.1037/h0040957.',
    }),
  },
  {
    matches: (pattern) => pattern.startsWith('^#'),
    remark: (label, value) => ({
      message: `${label} must be a colour, and "${value}" is none.`,
      hint: 'Write a # and six digits, in quotes: "#1F6A4A".',
    }),
  },
  {
    matches: (pattern) => pattern === '^[A-Z]{2}$',
    remark: (label, value) => ({
      message: `${label} must be a country's two capital letters, and "${value}" is not.`,
      hint: 'Such as GB, DE or US.',
    }),
  },
  {
    matches: (pattern) => pattern === '^[^\\s@]+@[^\\s@]+$',
    remark: (label, value) => ({
      message: `${label} must be a mail address, and "${value}" is none.`,
      hint: 'Such as people@example.org, without mailto:.',
    }),
  },
  {
    matches: (pattern) => pattern.startsWith('^/('),
    remark: (label, value) => ({
      message: `${label} must be a path that begins with a slash, and "${value}" is none.`,
      hint: 'Such as /growth/.',
    }),
  },
  {
    matches: (pattern) => pattern.startsWith('^[^/\\\\]+('),
    remark: (label, value) => ({
      message: `${label} must be a folder of the repository, and "${value}" is none.`,
      hint: 'Write it without a slash at its beginning, such as people/growth.',
    }),
  },
];

/** Whether the words for a pattern of the schemas exist. */
export function knowsPattern(pattern: string): boolean {
  return WORDS.some((words) => words.matches(pattern));
}

/** What to say of a value that does not fit a pattern; `label` is how the message calls the value. */
export function patternRemark(pattern: string, label: string, value: string): Remark {
  const words = WORDS.find((candidate) => candidate.matches(pattern));
  const remark = words?.remark(label, value) ?? { message: `${label} does not have the form that is asked for.` };
  return { rule: 'wrong-value', ...remark };
}

function notAnId(label: string, value: string): { message: string; hint: string | undefined } {
  return {
    message: `${label} cannot be "${value}": an id is small letters, digits and single hyphens.`,
    hint: guess(value, idFrom(value)),
  };
}

/** A path with the name of a folder in its middle is a framework and an id all the same. */
function frameworkAndId(value: string): string[] {
  const parts = value.split('/').filter((part) => part !== '');
  return parts.length > 2 ? [parts[0] ?? '', parts[parts.length - 1] ?? ''] : parts;
}

function guess(written: string, meant: string | undefined): string | undefined {
  if (meant === undefined || meant === '' || meant.startsWith('/') || meant.endsWith('/')) return undefined;
  return meantBy(written, meant);
}

/** A version with two numbers, or with a "v" in front, as it should be. */
function threeNumbers(value: string): string | undefined {
  const [, numbers] = /^v?(\d+(?:\.\d+){0,2})$/i.exec(value) ?? [];
  return numbers && [...numbers.split('.'), '0', '0'].slice(0, 3).map(Number).join('.');
}

/** A date written in another way, turned round where it is plain which part is which. */
function isoDate(written: string): string {
  const value = written.replace(/[\u2010-\u2015\u2212]/g, '-');
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(value) ?? [];
  const [, y, m, d] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:T.*)?$/.exec(value) ?? [];
  const two = (text: string): string => text.padStart(2, '0');
  if (y && m && d) return `${y}-${two(m)}-${two(d)}`;
  if (year && month && day && Number(day) > 12) return `${year}-${two(month)}-${two(day)}`;
  return '2026-09-01';
}
