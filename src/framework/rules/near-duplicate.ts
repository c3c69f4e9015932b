import { alikeTo } from './alike.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import { opening } from './own-words.ts';
import type { EditorialRule } from './rule.ts';
import { isPlaceholder, meaningOf } from './same-words.ts';
import type { Statement } from './statements.ts';

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
  judges: 'texts',
  *check({ statements }) {
    const comparable = statements.filter(
      ({ kind }) => kind === 'definition' || kind === 'summary' || kind === 'indicator',
    );
    const groups = Map.groupBy(
      comparable,
      ({ kind, competency }) => `${kind === 'definition' ? 'about' : 'does'} ${competency.framework.language}`,
    );
    for (const group of groups.values()) {
      for (const { statement, earlier, same } of alikeTo(group, isTelling)) {
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

function isTelling(statement: Statement): boolean {
  return new Set(meaningOf(statement)).size >= FEWEST_WORDS && !isPlaceholder(statement.text);
}
