import { FEEDBACK, feedback } from './example-workspace.ts';
import { isUnwritten, type LevelText, type Neighbours, neighbouringLevels } from './neighbouring-levels.ts';
import { opening } from './own-words.ts';
import type { EditorialRule, RuleFinding } from './rule.ts';
import { Bits } from './bits.ts';
import { isPlaceholder, meaningWords, sharedMeaning } from './same-words.ts';
import type { Statement } from './statements.ts';

/** From this share of common words on, two levels say nearly the same; a short text may differ in no word. */
const NEARLY = 0.85;

export const rule: EditorialRule = {
  id: 'same-text-at-levels',
  severity: 'warning',
  title: 'Let each level say something that the one below does not',
  looksFor:
    'Neighbouring levels of a competency with the same text or nearly the same, and a statement that stands at two neighbouring levels in the same words. Each pair of levels is reported once, also where both only say that they are still to be described.',
  why: 'People read the levels to see what would be different one step up. Where two read alike, nobody can be told why they are at the lower one.',
  bad: { [FEEDBACK]: feedback({ practitioner: ['Describes a single event that both people can recall.'] }) },
  good: { [FEEDBACK]: feedback({ practitioner: ['Tells a more senior colleague what their decision led to.'] }) },
  judges: 'file',
  *check(context) {
    for (const pair of neighbouringLevels(context)) {
      const finding = unwritten(pair) ?? whole(pair) ?? repeated(pair);
      if (finding !== undefined) yield finding;
    }
  },
};

/** Two levels that both wait for their text: the words by which they say so are no wording that is repeated. */
function unwritten({ competency, lower, upper }: Neighbours): RuleFinding | undefined {
  if (!isUnwritten(lower) || !isUnwritten(upper)) return undefined;
  return {
    file: competency.file,
    path: ['levels', upper.key],
    part: 'key',
    message: `${lower.level.title} and ${upper.level.title} have no description yet.`,
    hint: 'Write what each of them asks, or remove those that nobody needs.',
  };
}

/** The levels compared as a whole. */
function whole({ competency, lower, upper }: Neighbours): RuleFinding | undefined {
  if (mostShared(lower, upper) < NEARLY) return undefined;
  const share = sharedMeaning(meaningOfLevel(lower), meaningOfLevel(upper));
  if (share < NEARLY) return undefined;
  const above = upper.statements.map(({ text }) => text).join('\n');
  const alike = share === 1 ? 'the same' : 'nearly the same';
  return {
    file: competency.file,
    path: ['levels', upper.key],
    part: 'key',
    message: `${upper.level.title} says ${alike} as ${lower.level.title}: "${opening(above, 8)}"`,
    hint: `Write what somebody at ${upper.level.title} does that nobody at ${lower.level.title} has to, or delete one of the two levels.`,
  };
}

/** The first statement of the upper level that is already asked at the lower one. */
function repeated({ competency, lower, upper }: Neighbours): RuleFinding | undefined {
  // A statement whose words are not all at the lower level cannot stand there, and that is soon seen.
  const { bits } = outlineOf(lower);
  const doubtful = upper.statements.filter(({ meaning }) => meaning.distinct.every(({ number }) => bits.has(number)));
  if (doubtful.length === 0) return undefined;
  const below = meaningOfLevel(lower);
  const candidates = doubtful.filter(({ meaning }) => meaning.distinct.every((word) => below.has(word.text)));
  if (candidates.length === 0) return undefined;
  const asked = new Set(lower.statements.map(wordsInOrder));
  const again = candidates.filter(
    (statement) =>
      asked.has(wordsInOrder(statement)) && meaningWords(statement.text).length > 1 && !isPlaceholder(statement.text),
  );
  const [first] = again;
  if (first === undefined) return undefined;
  const others = again.length - 1;
  const told = `"${opening(first.text)}"${others === 0 ? '' : others === 1 ? ' and one more statement' : ` and ${others} more statements`}`;
  return {
    file: competency.file,
    path: first.path,
    part: 'value',
    message:
      others === 0
        ? `${told} already stands at ${lower.level.title}, so it does not tell ${upper.level.title} from it.`
        : `${told} already stand at ${lower.level.title}, so they do not tell ${upper.level.title} from it.`,
    hint: `Keep it at the level at which it is first expected, and write here what changes: how far it reaches, or what depends on it.`,
  };
}

/** All words that carry the meaning of a level. */
function meaningOfLevel({ statements }: LevelText): ReadonlySet<string> {
  return new Set(statements.flatMap(({ meaning }) => meaning.distinct.map(({ text }) => text)));
}

/** What the words of a level can be compared by at a glance. */
interface Outline {
  readonly bits: Bits;
  /** There are no more different words than this. */
  readonly most: number;
}

const outlines = new WeakMap<LevelText, Outline>();

/** The outline of a level. Most levels have two neighbours. */
function outlineOf(level: LevelText): Outline {
  let outline = outlines.get(level);
  if (outline === undefined) {
    const bits = new Bits(512);
    let most = 0;
    for (const { meaning } of level.statements) {
      const { distinct } = meaning;
      for (let at = 0; at < distinct.length; at++) bits.add(distinct[at]?.number ?? 0);
      most += distinct.length;
    }
    outline = { bits, most };
    outlines.set(level, outline);
  }
  return outline;
}

/** No more than this share of their words can two levels have in common; nearly all pairs are far from saying the same. */
function mostShared(lower: LevelText, upper: LevelText): number {
  const [below, above] = [outlineOf(lower), outlineOf(upper)];
  const onlyBelow = below.bits.leastWithout(above.bits);
  const onlyAbove = above.bits.leastWithout(below.bits);
  return below.most === 0 ? 1 : (below.most - onlyBelow) / (below.most + onlyAbove);
}

/** A text that is the same for statements of the same words. */
function wordsInOrder(statement: Statement): string {
  return meaningWords(statement.text).sort().join(' ');
}
