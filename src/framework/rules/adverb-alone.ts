import { FEEDBACK, feedback } from './example-workspace.ts';
import { neighbouringLevels } from './neighbouring-levels.ts';
import { quotedList } from './own-words.ts';
import { type EditorialRule, isEnglish } from './rule.ts';
import { meaningWords } from './same-words.ts';
import type { Statement } from './statements.ts';

/** Words that say how much, how often or how well, and change nothing in what is done. "Alone" and "across teams" do change it. */
const DEGREE = new Set(
  `a an the very really truly highly fully deeply thoroughly strongly greatly significantly particularly especially extremely increasingly generally mostly largely
  consistently regularly frequently often usually always sometimes occasionally rarely routinely continually continuously constantly repeatedly
  proactively actively effectively efficiently confidently successfully skilfully skillfully clearly quickly promptly carefully reliably readily expertly
  competently comfortably accurately appropriately correctly properly adequately closely critically constructively creatively seamlessly smoothly well
  better best basic good strong excellent outstanding exceptional deep deeper thorough solid sound extensive advanced in-depth great greater
  full comprehensive robust clear effective proactive consistent regular proven significant`.split(/\s+/),
);
const ARTICLES = new Set(['a', 'an', 'the']);

export const rule: EditorialRule = {
  id: 'adverb-alone',
  severity: 'warning',
  title: 'Tell levels apart by what is done, not by an adverb',
  looksFor:
    'A statement that is also at the neighbouring level, but for words of degree: “consistently”, “clearly”, “a strong” in place of “a good”. How far something reaches, or what depends on it, is a difference; how well it is said to be done is none.',
  why: 'Nobody can say from which day on somebody does a thing consistently. The step then depends on who rates, and the person cannot tell what to do to take it.',
  bad: {
    [FEEDBACK]: feedback({
      practitioner: ['Consistently and clearly describes a single event that both people can recall.'],
    }),
  },
  good: { [FEEDBACK]: feedback({ practitioner: ['Tells a more senior colleague what their decision led to.'] }) },
  judges: 'file',
  *check(context) {
    const reported = new Set<Statement>();
    const cores = new Map<Statement, string>();
    const coreOf = (statement: Statement): string => {
      const known = cores.get(statement) ?? core(statement.own);
      cores.set(statement, known);
      return known;
    };
    for (const { competency, lower, upper } of neighbouringLevels(context)) {
      if (!isEnglish(competency.framework)) continue;
      // Without a word of degree in one of the two, two statements cannot differ by it alone.
      const graded = lower.statements.some(mayBeGraded) ? upper.statements : upper.statements.filter(mayBeGraded);
      if (graded.length === 0) continue;
      const below = new Map(
        [...lower.statements].reverse().map((statement) => [coreOf(statement), statement] as const),
      );
      for (const statement of graded) {
        const same = below.get(coreOf(statement));
        if (same === undefined || coreOf(statement) === '' || reported.has(statement)) continue;
        const [more, fewer] = difference(same.own, statement.own);
        const words = more.length > 0 ? more : fewer;
        // The same words at both levels are the business of `same-text-at-levels`.
        if (words.length === 0) continue;
        reported.add(statement);
        const lowerTitle = lower.level.title;
        yield {
          file: statement.file,
          path: statement.path,
          part: 'value',
          message:
            more.length > 0
              ? `Only ${quotedList(words)} ${words.length === 1 ? 'tells' : 'tell'} this from what ${lowerTitle} already asks.`
              : `${lowerTitle} already asks this, and there with ${quotedList(words)}: this level asks no more.`,
          hint: 'Write what changes from one level to the next: how far it reaches, how much somebody decides alone, what depends on it.',
        };
      }
    }
  },
};

const GRADING: ReadonlySet<string> = new Set([...DEGREE].filter(isDegree).flatMap(meaningWords));

/** Whether a statement can have a word of degree; quick, since what its words are is known for other rules. */
function mayBeGraded({ own, text, meaning }: Statement): boolean {
  // Marks may cut a word in two.
  return own !== text || meaning.distinct.some((word) => GRADING.has(word.text));
}

/** The words of a text without those of degree. A comma and an "and" between two of these go with them. */
function core(text: string): string {
  return wordsOf(text)
    .filter(
      (word, index, all) =>
        !DEGREE.has(word) && !(word === 'and' && isDegree(all[index - 1]) && isDegree(all[index + 1])),
    )
    .join(' ');
}

function isDegree(word: string | undefined): boolean {
  return word !== undefined && DEGREE.has(word) && !ARTICLES.has(word);
}

/** The words of degree that only the upper level has, and those that only the lower one has. */
function difference(below: string, above: string): readonly [more: string[], fewer: string[]] {
  const [x, y] = [new Set(wordsOf(below).filter(isDegree)), new Set(wordsOf(above).filter(isDegree))];
  return [[...y.difference(x)], [...x.difference(y)]];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
