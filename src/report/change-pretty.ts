/** The change report for a terminal. */
import type { ChangeReport } from '../framework/change/change.ts';
import { governanceSentences } from './change-governance.ts';
import { reached, remarks, type Told, wordingOf } from './change-item.ts';
import { headline, sections, versionSentences } from './change-summary.ts';
import { visible } from './excerpt.ts';
import { inWords } from './list-words.ts';
import { NO_PAINT, type Paint } from './pretty.ts';

/** The report as text. Without colour, words that went stand in [-…-] and words that came in {+…+}. */
export function changePretty(report: ChangeReport, paint: Paint = NO_PAINT): string {
  const { text, all } = headline(report);
  const blocks = [paint.strong(visible(text))];
  if (all.length > 0) blocks.push(paint.faint(visible(`All of them: ${inWords(all)}.`)));
  for (const section of sections(report)) {
    const items = section.changes.map((change) => item(change, report, paint));
    blocks.push([paint.strong(section.title), ...items].join('\n'));
  }
  const versions = versionSentences(report).map(({ text, enough }) =>
    (enough ? paint.good : paint.error)(visible(text)),
  );
  if (versions.length > 0) blocks.push(versions.join('\n'));
  const governance = governanceSentences(report);
  if (governance.length > 0) blocks.push(governance.map((text) => paint.faint(visible(text))).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function item(change: Told, report: ChangeReport, paint: Paint): string {
  const who = reached(change);
  const names = who === undefined || who.all.length === 0 ? '' : `: ${inWords(who.all)}`;
  const isShared = change.entity === 'framework' && change.level !== undefined;
  const frameworks = change.frameworks.map((id) => report.governance.get(id)?.title ?? id);
  return [
    `  ${visible(change.summary)}`,
    ...(isShared ? [`    ${paint.faint(`in ${visible(inWords(frameworks))}`)}`] : []),
    ...(who === undefined ? [] : [`    ${paint.faint(`reaches ${visible(who.words + names)}`)}`]),
    ...wording(change, paint).map((line) => `    ${line}`),
    ...remarks(change).map((text) => `    ${paint.faint(visible(text))}`),
  ].join('\n');
}

function wording(change: Told, paint: Paint): string[] {
  const found = wordingOf(change);
  if (found === undefined) return [];
  if (found.as === 'line') return [visible(found.text)];
  if (found.as === 'both') {
    return [`was: ${paint.error(visible(found.before))}`, `now: ${paint.good(visible(found.after))}`];
  }
  const plain = paint === NO_PAINT;
  const went = (text: string): string => (plain ? `[-${visible(text)}-]` : paint.error(visible(text)));
  const came = (text: string): string => (plain ? `{+${visible(text)}+}` : paint.good(visible(text)));
  const runs = found.passages.flatMap((passage) =>
    passage.kind === 'same'
      ? [visible(passage.text)]
      : [
          ...(passage.before === '' ? [] : [went(passage.before)]),
          ...(passage.after === '' ? [] : [came(passage.after)]),
        ],
  );
  return [runs.join(' ')];
}
