import type { Competency } from '../model.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import { isCompared } from './gist.ts';
import { isUnwritten, type LevelText, levelTextsOf, neighboursAmong } from './neighbouring-levels.ts';
import { opening } from './own-words.ts';
import type { EditorialRule, RuleFinding } from './rule.ts';
import { isPlaceholder } from './same-words.ts';
import type { Statement } from './statements.ts';

export const rule: EditorialRule = {
  id: 'placeholder-text',
  severity: 'warning',
  title: 'Write the text, or leave its place empty',
  looksFor:
    'Definitions, levels and indicators that only say that something is still to be written (“not currently defined”, “TBC”), or that end in a colon with nothing after it. One finding for each competency; two neighbouring levels that both wait for their text are reported by `same-text-at-levels`.',
  why: 'On the page such a level looks like one that people can be asked for. Whoever is rated at it, or plans to reach it, finds a sentence that says nothing.',
  bad: { [FEEDBACK]: feedback({ practitioner: ['This level is currently not defined.'] }) },
  good: { [FEEDBACK]: feedback({ practitioner: ['Tells a more senior colleague what their decision led to.'] }) },
  judges: 'model',
  *check(context) {
    // Few competencies have such a text, and the others need not be looked through.
    const waits = [...context.model.competencies.values()].filter((competency) => context.gistOf(competency).waits);
    if (waits.length === 0) return;
    const theirs = waits.flatMap((competency) => context.statementsOf(competency));
    const paired = new Set<string>();
    for (const { competency, lower, upper } of neighboursAmong(theirs)) {
      if (!isUnwritten(lower) || !isUnwritten(upper)) continue;
      for (const { key } of [lower, upper]) paired.add(`${competency.file} ${key}`);
    }
    const statements = theirs.filter(isCompared);
    for (const [competency, own] of Map.groupBy(statements, (statement) => statement.competency)) {
      // A competency that says nothing at all is told so by `level-without-text`, once.
      if (competency.framework.scale.steps > 1 && own.every(({ kind }) => kind === 'definition')) continue;
      const finding = unfinished(own, (key) => paired.has(`${own[0]?.file} ${key}`));
      if (finding !== undefined) yield finding;
    }
  },
};

/** What waits for its text in one competency: its levels first, then the first other statement. */
function unfinished(own: readonly Statement[], isTold: (level: string) => boolean): RuleFinding | undefined {
  const texts = levelTextsOf(own.filter(({ level, kind }) => level !== undefined && kind !== 'definition'));
  const levels = texts.filter((text) => isUnwritten(text) && !isTold(text.key));
  return levels.length > 0 ? waiting(levels) : broken(own, texts);
}

function waiting(levels: readonly LevelText[]): RuleFinding | undefined {
  const [first] = levels;
  const [statement] = first?.statements ?? [];
  if (first === undefined || statement === undefined) return undefined;
  return {
    file: statement.file,
    path: ['levels', first.key],
    part: 'key',
    message: `${named(levels)} ${levels.length === 1 ? 'has' : 'have'} no description yet.`,
    hint: advice(levels, statement.competency),
  };
}

/** Which of the levels to write and which to do without: the roles decide. */
function advice(levels: readonly LevelText[], { expectedBy }: Competency): string {
  const [needed, idle] = [true, false].map((is) =>
    levels.filter(({ level }) => expectedBy.some((one) => one.level === level) === is),
  );
  const it = levels.length === 1 ? 'it' : 'them';
  // That no role expects the competency at all is told by another rule.
  if (expectedBy.length === 0 || needed === undefined || idle === undefined)
    return levels.length === 1
      ? 'Write one, or remove the level.'
      : 'Write what each of them asks, or remove those that nobody needs.';
  if (idle.length === 0) return `Roles expect ${it}, so write what people have to do.`;
  if (needed.length === 0) return `No role expects ${it}: remove ${it}, or write ${it} before one does.`;
  const they = idle.length === 1 ? 'it' : 'them';
  return `Roles expect ${named(needed)}: write what people have to do. No role expects ${named(idle)}: remove ${they}, or write ${they} before one does.`;
}

function named(levels: readonly LevelText[]): string {
  const titles = levels.map(({ level }) => level.title);
  return titles.length === 1 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1) ?? ''}`;
}

/** The first statement outside such levels that says nothing or stops before its end. */
function broken(own: readonly Statement[], texts: readonly LevelText[]): RuleFinding | undefined {
  const unwritten = new Set(texts.filter(isUnwritten).flatMap(({ statements }) => statements));
  const first = own.find((one) => !unwritten.has(one) && isPlaceholder(one.text) && !leadsToIndicators(one, texts));
  if (first === undefined) return undefined;
  const { file, path, kind, text } = first;
  const what = kind === 'definition' ? 'The definition' : kind === 'summary' ? 'This summary' : 'This indicator';
  const message = text.endsWith(':')
    ? `${what} ends in the middle: "${opening(text, 8)}"`
    : `${what} is still to be written: "${opening(text, 8)}"`;
  return {
    file,
    path,
    part: 'value',
    message,
    hint: text.endsWith(':')
      ? 'Write what was to follow, or a whole sentence in its place.'
      : 'Write it, or delete the line.',
  };
}

/** "People at this level:" above indicators is a heading. */
function leadsToIndicators({ kind, level, text }: Statement, texts: readonly LevelText[]): boolean {
  return (
    kind === 'summary' &&
    text.endsWith(':') &&
    texts.some((one) => one.level === level && one.statements.some((other) => other.kind === 'indicator'))
  );
}
