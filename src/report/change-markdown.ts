/** The change report as a comment on a pull request, for somebody who reads neither YAML nor code. */
import type { ChangeReport } from '../framework/change/change.ts';
import { governanceSentences } from './change-governance.ts';
import { NAMED, reached, remarks, type Told, wordingOf } from './change-item.ts';
import { headline, sections, versionSentences } from './change-summary.ts';
import { counted } from './findings.ts';
import { inWords } from './list-words.ts';
import { escapeHtml, escapeMarkdown } from './markdown-text.ts';

/** More changes than this in a section are folded: the first screen is for what matters. */
const SHOWN = 12;

/** Characters for the names of roles: a comment has a length, and the words come first. */
const ROOM = 24_000;

/** What has been said of roles above the next item. */
interface Names {
  last: string;
  room: number;
}

/** The report in GitHub-flavoured Markdown. Nothing that authors wrote can act in it: no mention, link, image or HTML. */
export function changeMarkdown(report: ChangeReport): string {
  const { text, all } = headline(report);
  const blocks = ['## What this change means for people', `**${escapeMarkdown(text)}**`];
  if (all.length > 0) blocks.push(allNames(all));
  const versions = versionSentences(report).map(
    ({ text, fault }) => `- ${fault === undefined ? '' : `**${fault}.** `}${escapeMarkdown(text)}`,
  );
  if (versions.length > 0) blocks.push(versions.join('\n'));
  const names: Names = { last: '', room: ROOM };
  for (const section of sections(report)) {
    blocks.push(`### ${section.title}`);
    const items = section.changes.map((change) => item(change, report, names));
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

function item(change: Told, report: ChangeReport, names: Names): string {
  const who = whom(change, names);
  // What follows a quotation line by line would be taken into it, so it comes last, with what is no running text.
  return [
    `- ${escapeMarkdown(change.summary)}`,
    ...sharing(change, report).map((text) => `  ${escapeMarkdown(text)}`),
    ...(who === undefined ? [] : [`  Reaches ${escapeMarkdown(who.words)}.`]),
    ...remarks(change).map((text) => `  _${escapeMarkdown(text)}_`),
    ...quotation(change).map((line) => `  > ${line}`),
    ...(who === undefined || who.all.length === 0 ? [] : [`  ${allNames(who.all)}`]),
  ].join('\n');
}

/** Whom it reaches; the names of many are listed once where the next change reaches the same, and cut short where they would fill the comment. */
function whom(change: Told, names: Names): ReturnType<typeof reached> {
  const who = reached(change);
  const list = inWords(who?.all ?? []);
  const isSame = list !== '' && list === names.last;
  names.last = list;
  if (who === undefined || list === '') return who;
  if (isSame) return { words: `the same ${who.words}`, all: [] };
  names.room -= list.length;
  if (names.room >= 0) return who;
  const rest = `${who.all.length - NAMED} more`;
  return { words: `${who.words}: ${inWords([...who.all.slice(0, NAMED), rest])}`, all: [] };
}

/** In which frameworks something shared has changed. */
function sharing({ entity, level, frameworks }: Told, report: ChangeReport): string[] {
  if (entity !== 'framework' || level === undefined) return [];
  return [`In ${inWords(frameworks.map((id) => report.governance.get(id)?.title ?? id))}.`];
}

/** On one line: a blank one would end it in the middle of a list. */
function allNames(names: readonly string[]): string {
  return `<details><summary>All ${counted(names.length, 'role')} by name</summary>${escapeHtml(inWords(names))}</details>`;
}

/** What changed in words. Marks stand around whole words with their punctuation, or they would not be read as marks. */
function quotation(change: Told): string[] {
  const wording = wordingOf(change);
  if (wording === undefined) return [];
  if (wording.as === 'line') return [asText(escapeMarkdown(wording.text))];
  // A backslash at the end keeps the two lines apart.
  if (wording.as === 'both')
    return [`Was: ${escapeMarkdown(wording.before)}\\`, `Now: ${escapeMarkdown(wording.after)}`];
  const runs = wording.passages.flatMap((passage) =>
    passage.kind === 'same'
      ? [escapeMarkdown(passage.text)]
      : [
          ...(passage.before === '' ? [] : [`~~${escapeMarkdown(passage.before)}~~`]),
          ...(passage.after === '' ? [] : [`**${escapeMarkdown(passage.after)}**`]),
        ],
  );
  return [asText(runs.join(' '))];
}

/** A line that would begin a heading or a list is text nevertheless. */
function asText(line: string): string {
  return line.replace(/^([#+-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
