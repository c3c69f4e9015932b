/** The words that pages share: counts, dates, lists, and what the kinds of things are called. */
import type {
  Competency,
  DevelopmentSuggestion,
  Expectation,
  Framework,
  Mapping,
  MoveType,
  Observer,
} from '../framework/model.ts';

/** `1 role`, `2 roles`, `1,204 competencies`: a number always says what it is of. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** `45 minutes`, `2 hours`, `6 hours 45 minutes`: from two hours on, nobody reckons in minutes. */
export function duration(minutes: number): string {
  const rest = minutes % 60;
  if (minutes < 120) return count(minutes, 'minute');
  const hours = count((minutes - rest) / 60, 'hour');
  return rest === 0 ? hours : `${hours} ${count(rest, 'minute')}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** `2026-10-01` as `1 October 2026`. Text that is no date comes back as it is. */
export function day(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  return at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** The first letter in upper case; the rest stays. */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('en-GB') + text.slice(1);
}

export const kindWord: Record<NonNullable<Competency['kind']>, string> = {
  competency: 'Competency',
  skill: 'Skill',
  knowledge: 'Knowledge',
  behaviour: 'Behaviour',
  value: 'Value',
  task: 'Task',
};

export const kindsWord: Record<NonNullable<Competency['kind']>, string> = {
  competency: 'Competencies',
  skill: 'Skills',
  knowledge: 'Knowledge',
  behaviour: 'Behaviours',
  value: 'Values',
  task: 'Tasks',
};

export const scopeWord: Record<NonNullable<Competency['scope']>, string> = {
  core: 'For everyone',
  leadership: 'For those who lead',
  functional: 'For one function',
  technical: 'Technical',
};

export const statusWord: Record<Framework['status'], string> = {
  draft: 'Draft',
  adopted: 'Adopted',
  retired: 'Retired',
};

export const moveWord: Record<MoveType, string> = {
  promotion: 'Promotion',
  lateral: 'Lateral move',
  specialise: 'Specialisation',
  'track-change': 'Change of track',
};

/** How a list of moves begins each of them. */
export const movePhrase: Record<MoveType, string> = {
  promotion: 'promotion to',
  lateral: 'across to',
  specialise: 'specialise as',
  'track-change': 'change track to',
};

/** What each kind of line on a career map means. */
export const moveLegend: Record<MoveType, string> = {
  promotion: 'Promotion',
  lateral: 'Lateral move: other work, same height',
  specialise: 'Specialisation',
  'track-change': 'Change of track',
};

export const growthWord: Record<NonNullable<DevelopmentSuggestion['kind']>, { title: string; summary: string }> = {
  experience: { title: 'By doing', summary: 'Practice in the work itself.' },
  exposure: { title: 'With others', summary: 'Watching, asking, being coached.' },
  education: { title: 'By learning', summary: 'Courses, reading, workshops.' },
};

export const matchWord: Record<Mapping['match'], string> = {
  exact: 'the same as',
  close: 'close to',
  broad: 'part of the broader',
  narrow: 'includes the narrower',
};

export const observerWord: Record<Observer, string> = {
  self: 'yourself',
  manager: 'manager',
  peer: 'peers',
  report: 'reports',
};

/** What a weight means, in words; nothing for the ordinary weight of 1. */
export function weightWords(weight: number): string | undefined {
  if (weight === 1) return undefined;
  if (weight === 2) return 'Counts double';
  if (weight === 3) return 'Counts three times';
  return `Weight ${weight.toLocaleString('en-GB')}`;
}

/** Whether some expectations are essential and some desirable: only then is it worth saying which. */
export function importanceDiffers(expectations: readonly Expectation[]): boolean {
  return new Set(expectations.map((expectation) => expectation.importance)).size > 1;
}

/** `needs` of a move are short keys: `line-management` reads `line management`. */
export function needWords(needs: readonly string[]): string {
  return list(needs.map((need) => need.replace(/-/g, ' ')));
}
