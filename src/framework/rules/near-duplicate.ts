import { FEEDBACK, feedback } from './example-workspace.ts';
import { opening, ownWords } from './own-words.ts';
import type { EditorialRule } from './rule.ts';
import { isPlaceholder, meaningWords, sharedMeaning } from './same-words.ts';
import type { Statement } from './statements.ts';

/** From this share of common words on, two statements say nearly the same: seven words of eight. */
const NEARLY = 0.87;
/** With fewer words that carry meaning, chance alone makes statements alike. */
const FEWEST_WORDS = 3;

export const rule: EditorialRule = {
  id: 'near-duplicate',
  severity: 'warning',
  title: 'Ask for one behaviour in one competency',
  looksFor:
    'Definitions, level summaries and indicators that say the same, or nearly the same, in two competencies. It is reported at the later of the two and names the earlier.',
  why: 'Somebody who is expected to show both is rated twice for one thing. Once the wording changes in one place only, the two begin to contradict each other.',
  bad: { [FEEDBACK]: feedback({ working: ['Asks an open question before a solution is offered.'] }) },
  good: { [FEEDBACK]: feedback({ working: ["Asks for the other person's account before requesting a change."] }) },
  judges: 'text',
  *check({ statements }) {
    const comparable = statements.filter(
      ({ kind }) => kind === 'definition' || kind === 'summary' || kind === 'indicator',
    );
    const groups = Map.groupBy(
      comparable,
      ({ kind, competency }) => `${kind === 'definition' ? 'about' : 'does'} ${competency.framework.language}`,
    );
    for (const group of groups.values()) {
      for (const { statement, earlier, same } of duplicates(group)) {
        const { file, path, text } = statement;
        const { competency, level } = earlier;
        const where = `"${opening(competency.title, 8)}"${level === undefined ? '' : `, ${level.title}`}`;
        yield {
          file,
          path,
          part: 'value',
          message:
            text === earlier.text
              ? `"${opening(text)}" stands word for word in ${where}, too.`
              : `"${opening(text)}" says ${same ? 'the same' : 'nearly the same'} as ${where}: "${opening(earlier.text)}"`,
          hint: `Keep it in one of the two competencies, or say what is different here. The other is in ${earlier.file}.`,
        };
      }
    }
  },
};

interface Duplicate {
  readonly statement: Statement;
  readonly earlier: Statement;
  readonly same: boolean;
}

interface Entry {
  readonly index: number;
  readonly statement: Statement;
  readonly words: ReadonlySet<string>;
  /** The same for statements of the same words. */
  readonly key: string;
}

/**
 * Every statement that says what an earlier one in another competency says, with the most alike of these. Of statements with the same
 * words only the first is kept to compare with; two others can only be that alike if they share one of the few rarest words of either.
 */
function* duplicates(statements: readonly Statement[]): Generator<Duplicate> {
  const entries = statements.flatMap((statement, index): Entry[] => {
    const words = new Set(meaningWords(ownWords(statement.text)));
    const judged = words.size >= FEWEST_WORDS && !isPlaceholder(statement.text);
    return judged ? [{ index, statement, words, key: [...words].sort().join(' ') }] : [];
  });
  const frequency = new Map<string, number>();
  for (const { words } of entries) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarestFirst = (a: string, b: string): number =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1);
  const byWord = new Map<string, Entry[]>();
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const first = byKey.get(entry.key);
    if (first !== undefined) {
      if (first.statement.competency !== entry.statement.competency) {
        yield { statement: entry.statement, earlier: first.statement, same: true };
      }
      continue;
    }
    byKey.set(entry.key, entry);
    const rarest = [...entry.words].sort(rarestFirst);
    const prefix = rarest.slice(0, rarest.length - Math.ceil(NEARLY * rarest.length) + 1);
    const best = mostAlike(entry, new Set(prefix.flatMap((word) => byWord.get(word) ?? [])));
    if (best !== undefined) yield best;
    for (const word of prefix) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [entry]);
      else list.push(entry);
    }
  }
}

/** The most alike of the candidates, the earliest of those that are alike equally. */
function mostAlike({ statement, words }: Entry, candidates: Iterable<Entry>): Duplicate | undefined {
  let best: Entry | undefined;
  let most = NEARLY;
  for (const candidate of candidates) {
    if (candidate.statement.competency === statement.competency) continue;
    const share = sharedMeaning(words, candidate.words);
    if (share < most || (share === most && best !== undefined && best.index < candidate.index)) continue;
    most = share;
    best = candidate;
  }
  return best && { statement, earlier: best.statement, same: most === 1 };
}
