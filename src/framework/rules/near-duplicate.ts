import type { Competency } from '../model.ts';
import { type Alike, alikeTo, type Unread } from './alike.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import { isCompared, partOf } from './gist.ts';
import { opening } from './own-words.ts';
import type { EditorialRule, RuleContext, RuleFinding } from './rule.ts';
import { isPlaceholder, meaningWords } from './same-words.ts';
import type { Statement } from './statements.ts';

/** With fewer words that carry meaning, chance alone makes statements alike. */
const FEWEST_WORDS = 3;

export const rule: EditorialRule = {
  id: 'near-duplicate',
  severity: 'warning',
  title: 'Ask for one behaviour in one competency',
  looksFor:
    'Definitions, level summaries and indicators that say the same, or nearly the same, in two competencies. They are reported once for the two competencies, at the first place in the later one, with their number.',
  why: 'Somebody who is expected to show both is rated twice for one thing. Once the wording changes in one place only, the two begin to contradict each other.',
  bad: { [FEEDBACK]: feedback({ working: ['Asks an open question before a solution is offered.'] }) },
  good: { [FEEDBACK]: feedback({ working: ["Asks for the other person's account before requesting a change."] }) },
  judges: 'texts',
  *check(context) {
    const own = (competency: Competency): readonly Statement[] => context.statementsOf(competency).filter(isCompared);
    const read = ({ competency, part, place }: Compared): Statement | undefined => {
      const statement = own(competency).filter((one) => partOf(one) === part)[place];
      return statement !== undefined && isTelling(statement) ? statement : undefined;
    };
    const alike = comparedWithEachOther(context).flatMap((group) => [...alikeTo(group, read)]);
    const copies = Map.groupBy(alike.filter(isExact), ({ earlier }) => earlier);
    for (const [competency, found] of Map.groupBy(alike, ({ statement }) => statement.competency)) {
      const pairs = Map.groupBy(found, ({ earlier }) => earlier.competency);
      const twin = [...pairs.keys()].find((other) => saySame(own(competency), own(other)));
      if (twin !== undefined) yield wholly(competency, twin);
      else
        for (const [other, shared] of pairs)
          if (!isVariant(competency, other, shared)) yield* together(inOrder(shared, own(competency)), copies);
    }
  },
};

/** The definition of a competency, or one of its other statements by its place among them. */
interface Compared extends Unread {
  readonly competency: Competency;
  readonly part: 'definition' | 'behaviour';
  readonly place: number;
}

/** Definitions among themselves and what people do among itself, each language apart. */
function comparedWithEachOther(context: RuleContext): Compared[][] {
  const groups = new Map<string, { about: Compared[]; does: Compared[] }>();
  for (const competency of context.model.competencies.values()) {
    const { definition, behaviours } = context.gistOf(competency);
    const { language } = competency.framework;
    let group = groups.get(language);
    if (group === undefined) {
      group = { about: [], does: [] };
      groups.set(language, group);
    }
    if (definition !== undefined) group.about.push({ competency, part: 'definition', place: 0, numbers: definition });
    for (const [place, numbers] of behaviours.entries())
      group.does.push({ competency, part: 'behaviour', place, numbers });
  }
  return [...groups.values()].flatMap(({ about, does }) => [about, does]);
}

const ADVICE =
  'If both ladders need it, keep it and say what is different in this work, or let the roles of both expect one shared competency. Otherwise keep it in one.';

/** "Strategic thinking (content design)" may share one line with "Strategic thinking": it is that, for one kind of work. */
function isVariant(one: Competency, other: Competency, shared: readonly Alike[]): boolean {
  const name = ({ title }: Competency): string => title.replace(/\s*(?:\(| [-–—] ).*$/, '').toLowerCase();
  return shared.length === 1 && shared[0]?.statement.kind !== 'definition' && name(one) === name(other);
}

/** Whether two competencies say the same from beginning to end. */
function saySame(some: readonly Statement[], others: readonly Statement[]): boolean {
  if (some.length !== others.length || some.length < 2) return false;
  const words = (statement: Statement): string =>
    `${statement.kind} ${statement.level?.id ?? ''} ${meaningWords(statement.text).join(' ')}`;
  const known = new Set(others.map(words));
  return some.every((statement) => known.has(words(statement)));
}

function wholly({ file, title }: Competency, twin: Competency): RuleFinding {
  return {
    file,
    path: ['title'],
    part: 'value',
    message: `"${title}" and "${twin.title}" say the same from beginning to end.`,
    hint: 'Merge them, or write in this one only what is different.',
  };
}

/** Findings about one competency in the order of its file: definitions are compared by themselves. */
function inOrder(shared: readonly Alike[], own: readonly Statement[]): readonly Alike[] {
  const places = new Map(own.map((statement, index) => [statement, index]));
  return [...shared].sort((a, b) => (places.get(a.statement) ?? 0) - (places.get(b.statement) ?? 0));
}

/** Later places of each statement, word for word. */
type Copies = ReadonlyMap<Statement, readonly Alike[]>;

/** One finding about all that a competency shares with an earlier one, at the first of these statements. */
function* together(shared: readonly Alike[], copies: Copies): Generator<RuleFinding> {
  const [first] = shared;
  if (first === undefined) return;
  const { file, path } = first.statement;
  yield {
    file,
    path,
    part: 'value',
    message: shared.length === 1 ? single(first, copies) : several(first, shared),
    hint: shared.every(({ statement }) => statement.kind === 'definition')
      ? 'Say in each definition what is different in this work. If one was copied by mistake, write its own; if nothing differs, one shared competency will do.'
      : ADVICE,
  };
}

function isExact({ statement, earlier }: Alike): boolean {
  return statement.text === earlier.text;
}

/** How many more competencies say a statement word for word, as words to go on with; nothing where none does. */
function andElsewhere({ statement, earlier }: Alike, copies: Copies): string {
  const others = new Set(copies.get(earlier)?.map((one) => one.statement.competency));
  others.delete(statement.competency);
  if (others.size === 0) return '';
  const many = others.size === 1 ? 'one other competency' : `${others.size} other competencies`;
  return `${earlier.level === undefined ? '' : ','} and in ${many}`;
}

function single(alike: Alike, copies: Copies): string {
  const { statement, earlier, same } = alike;
  const { competency, level } = earlier;
  const where = `"${opening(competency.title, 8)}"${level === undefined ? '' : `, ${level.title}`}`;
  if (isExact(alike))
    return `"${opening(statement.text)}" stands word for word in ${where}${andElsewhere(alike, copies)}, too.`;
  const [here, there] = whereTheyPart(statement.text, earlier.text);
  if (here === there) return `"${here}" stands almost word for word in ${where}, too.`;
  return `"${here}" says ${same ? 'the same' : 'nearly the same'} as ${where}: "${there}"`;
}

function several({ statement, earlier }: Alike, shared: readonly Alike[]): string {
  const exact = shared.filter(isExact).length;
  const how =
    exact === shared.length
      ? 'word for word'
      : exact === 0
        ? 'in nearly the same words'
        : 'some in slightly other words';
  const [here, there] = [statement, earlier].map(({ competency }) => `"${opening(competency.title, 8)}"`);
  return `${shared.length} statements of ${here} also stand in ${there}, ${how}; the first is "${opening(statement.text)}".`;
}

/** How many words are quoted before the first that differs. */
const BEFORE = 2;
const QUOTED = 6;

/** The words of two texts around the place where they first differ, each with an ellipsis where something is left out. */
function whereTheyPart(one: string, other: string): readonly [string, string] {
  const [a, b] = [one.trim().split(/\s+/), other.trim().split(/\s+/)];
  const plain = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  let at = 0;
  while (at < a.length && at < b.length && plain(a[at]) === plain(b[at])) at++;
  const seen = at < QUOTED - 1 || (at === a.length && at === b.length);
  const from = seen ? 0 : at - BEFORE;
  const quote = (words: readonly string[]): string =>
    `${from === 0 ? '' : '… '}${opening(words.slice(from).join(' '), QUOTED)}`;
  return [quote(a), quote(b)];
}

function isTelling(statement: Statement): boolean {
  return statement.meaning.distinct.length >= FEWEST_WORDS && !isPlaceholder(statement.text);
}
