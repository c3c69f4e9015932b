/** The change report for a terminal. */
import type { Change, ChangeReport } from '../framework/change/change.ts';
import { compareWords } from '../framework/compare/words.ts';
import { governanceSentences, headline, isTold, reached, sections, versionSentences } from './change-summary.ts';
import { visible } from './excerpt.ts';
import { NO_PAINT, type Paint } from './pretty.ts';

/** The report as text. Without colour, words that went stand in [-…-] and words that came in {+…+}. */
export function changePretty(report: ChangeReport, paint: Paint = NO_PAINT): string {
  const blocks = [paint.strong(visible(headline(report)))];
  for (const section of sections(report)) {
    blocks.push([paint.strong(section.title), ...section.changes.map((change) => item(change, paint))].join('\n'));
  }
  const versions = versionSentences(report).map(({ text, enough }) =>
    (enough ? paint.good : paint.error)(visible(text)),
  );
  if (versions.length > 0) blocks.push(versions.join('\n'));
  const governance = governanceSentences(report);
  if (governance.length > 0) blocks.push(governance.map((text) => paint.faint(visible(text))).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function item(change: Change, paint: Paint): string {
  const lines = [`  ${visible(change.summary)}`];
  const who = reached(change);
  if (who !== '') lines.push(`    ${paint.faint(`reaches ${visible(who)}`)}`);
  const words = wording(change, paint);
  if (words !== '') lines.push(`    ${words}`);
  if (change.likeness !== undefined) {
    lines.push(
      `    ${paint.faint(`taken for one text reworded: ${Math.round(change.likeness * 100)}% of the words are shared`)}`,
    );
  }
  return lines.join('\n');
}

function wording(change: Change, paint: Paint): string {
  const { before, after, kind } = change;
  if (kind === 'rewords' && before !== undefined && after !== undefined) {
    const plain = paint === NO_PAINT;
    return compareWords(oneLine(before), oneLine(after))
      .map(({ kind: run, text }) => {
        if (run === 'same' || text.trim() === '') return visible(text);
        if (run === 'removed') return plain ? `[-${visible(text)}-]` : paint.error(visible(text));
        return plain ? `{+${visible(text)}+}` : paint.good(visible(text));
      })
      .join('');
  }
  if (isTold(change)) return '';
  return visible([before, after].flatMap((text) => (text === undefined ? [] : [oneLine(text)])).join(' → '));
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' · ');
}
