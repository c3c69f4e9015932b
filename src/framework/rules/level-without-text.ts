import type { Competency, Level } from '../model.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import { quotedList } from './own-words.ts';
import type { EditorialRule, RuleFinding } from './rule.ts';
import { isPlaceholder } from './same-words.ts';

export const rule: EditorialRule = {
  id: 'level-without-text',
  severity: 'warning',
  title: 'Say something about every level that a role expects',
  looksFor:
    'A competency that says nothing about any of its levels, or nothing about a level that some role expects. One finding for each competency, whatever the number of levels.',
  why: 'A level without words is a name only. Whoever is expected to reach it cannot tell what to do, and two managers who rate it will think of two different things.',
  bad: { [FEEDBACK]: feedback({ expert: [] }) },
  good: { [FEEDBACK]: feedback({}) },
  judges: 'model',
  *check({ model }) {
    for (const competency of model.competencies.values()) {
      const finding = competency.retired ? undefined : silent(competency);
      if (finding !== undefined) yield finding;
    }
  },
};

function silent(competency: Competency): RuleFinding | undefined {
  const { file, title, definition, framework, indicators, levels } = competency;
  if (indicators.length > 0) return undefined;
  const written = levels.filter((one) => one.summary !== undefined || one.indicators.length > 0);
  if (written.length === 0) {
    // Where proficiency is not graded, a competency is expected or it is not, and the definition says what that means.
    if (framework.scale.steps === 1 && definition !== undefined) return undefined;
    return {
      file,
      path: ['title'],
      part: 'value',
      message: `"${title}" says nothing about any level${unfinished(definition)}.`,
      hint: `${whereToBegin(competency)} If people either show this or do not, list the behaviours without levels.`,
    };
  }
  const missing = expectedLevels(competency).filter((level) => !written.some((one) => one.level === level));
  if (missing.length === 0) return undefined;
  const names = quotedList(missing.map((level) => level.title));
  return {
    file,
    path: ['levels'],
    part: 'key',
    message: `Roles expect ${names}, and "${title}" says nothing about ${missing.length === 1 ? 'it' : 'them'}.`,
    hint: `Write what can be seen at ${names}, or let the roles expect a level that has words: ${rolesAt(competency, missing)}.`,
  };
}

/** What else is missing, so that it is told in the same breath: `placeholder-text` leaves such competencies to this rule. */
function unfinished(definition: string | undefined): string {
  if (definition === undefined || !isPlaceholder(definition)) return '';
  return definition.trimEnd().endsWith(':')
    ? ', and its definition ends in the middle'
    : ', and its definition is still to be written';
}

/** Which level to write first: the one that most roles expect. */
function whereToBegin({ expectedBy }: Competency): string {
  const levels = Map.groupBy(expectedBy, ({ level }) => level);
  const [most] = [...levels].sort(([a, x], [b, y]) => y.length - x.length || a.rank - b.rank);
  if (most === undefined) return 'No role expects it yet: write its levels before one does, or remove it.';
  return `Begin with ${most[0].title}, which ${levels.size === 1 ? 'roles expect' : 'most roles expect'}.`;
}

/** The levels that roles expect, lowest first, each once. */
function expectedLevels({ expectedBy }: Competency): Level[] {
  return [...new Set(expectedBy.map((expectation) => expectation.level))].sort((a, b) => a.rank - b.rank);
}

/** A few of the roles that expect one of these levels, by title. */
function rolesAt({ expectedBy }: Competency, levels: readonly Level[]): string {
  const titles = [...new Set(expectedBy.filter(({ level }) => levels.includes(level)).map(({ role }) => role.title))];
  const shown = titles.length > 3 ? [...titles.slice(0, 2), `${titles.length - 2} more`] : titles;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
