/** The change report as a comment on a pull request, for somebody who reads neither YAML nor code. */
import type { Change, ChangeReport } from '../framework/change/change.ts';
import { compareWords } from '../framework/compare/words.ts';
import { governanceSentences, headline, isTold, reached, sections, versionSentences } from './change-summary.ts';
import { escapeMarkdown } from './markdown-text.ts';

/** More changes than this in a section are folded: the first screen is for what matters. */
const SHOWN = 12;

/** The report in GitHub-flavoured Markdown. Nothing that authors wrote can act in it: no mention, link, image or HTML. */
export function changeMarkdown(report: ChangeReport): string {
  const blocks = ['## What this change means for people', `**${escapeMarkdown(headline(report))}**`];
  const versions = versionSentences(report).map(
    ({ text, enough }) => `- ${enough ? '' : '**Version too small.** '}${escapeMarkdown(text)}`,
  );
  if (versions.length > 0) blocks.push(versions.join('\n'));
  for (const section of sections(report)) {
    blocks.push(`### ${section.title}`);
    const items = section.changes.map(item);
    blocks.push(items.slice(0, SHOWN).join('\n'));
    if (items.length > SHOWN) {
      blocks.push(
        `<details><summary>${items.length - SHOWN} more</summary>\n\n${items.slice(SHOWN).join('\n')}\n\n</details>`,
      );
    }
  }
  const governance = governanceSentences(report);
  if (governance.length > 0)
    blocks.push('### Who decided, and from when', governance.map((text) => `- ${escapeMarkdown(text)}`).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function item(change: Change): string {
  const lines = [`- ${escapeMarkdown(change.summary)}`];
  const who = reached(change);
  if (who !== '') lines.push(`  Reaches ${escapeMarkdown(who)}.`);
  const words = wording(change);
  if (words !== '') lines.push(`  > ${words}`);
  if (change.likeness !== undefined) {
    lines.push(
      `  _Taken for one text reworded, because the two share ${Math.round(change.likeness * 100)}% of their words. If they are two things, say so in the review._`,
    );
  }
  return lines.join('\n');
}

/** Before and after, word by word where both are texts; nothing where the summary has said it all. */
function wording(change: Change): string {
  const { before, after, kind } = change;
  if (kind === 'rewords' && before !== undefined && after !== undefined) {
    return compareWords(before, after)
      .map(({ kind: run, text }) =>
        run === 'same' ? escapeMarkdown(text) : marked(text, run === 'removed' ? '~~' : '**'),
      )
      .join('');
  }
  if (isTold(change)) return '';
  return escapeMarkdown([before, after].filter((text) => text !== undefined).join(' → '));
}

/** Text between marks; the blanks at its ends stay outside, or the marks would not count as such. */
function marked(text: string, mark: string): string {
  const inner = text.trim();
  if (inner === '') return escapeMarkdown(text);
  const [lead = '', tail = ''] = text.split(inner, 2);
  return `${lead}${mark}${escapeMarkdown(inner)}${mark}${tail}`;
}
