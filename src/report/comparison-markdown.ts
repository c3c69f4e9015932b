/** A comparison of two roles as a file: for a one-to-one, a ticket, a note. */
import type { ComparedCompetency, Comparison, Standing } from '../framework/compare/compare.ts';
import { standing } from '../framework/compare/compare.ts';
import { lineKind } from '../framework/compare/lines.ts';
import type { Line } from '../framework/compare/lines.ts';
import type { Asked, RoleProfile } from '../framework/compare/profile.ts';
import { changeWords, comparisonWords, placeOfRole, standingTitle, termsWords } from './comparison-words.ts';
import { escapeMarkdown } from './markdown-text.ts';

const told = ['raised', 'added', 'beside', 'lowered'] as const satisfies readonly Standing[];
const named = ['same', 'dropped'] as const satisfies readonly Standing[];

/** The comparison in Markdown. Nothing that authors wrote can act in it. Ends with a line break. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { from, to } = comparison;
  const blocks = [
    `# From ${escapeMarkdown(from.title)} to ${escapeMarkdown(to.title)}`,
    [roleLine('From', from), roleLine('To', to)].join('\n'),
    `**${escapeMarkdown(sentence(comparisonWords(comparison)))}**`,
  ];
  for (const which of told) {
    const rows = standing(comparison, which);
    if (rows.length > 0) blocks.push(`## ${standingTitle[which]}`, ...rows.flatMap(rowBlocks));
  }
  for (const which of named) {
    const rows = standing(comparison, which);
    if (rows.length > 0) blocks.push(`## ${standingTitle[which]}`, rows.map(rowLine).join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

/**
 * The comparison as rows for a spreadsheet, a head first: a line for each sentence that is asked on top, at least one for each
 * competency.
 */
export function comparisonRows(comparison: Comparison): readonly (readonly string[])[] {
  const { from, to, competencies } = comparison;
  const head = ['Competency', 'Framework', 'Change', from.title, to.title, 'Importance', 'Weight', 'Asked in addition'];
  const rows = competencies.flatMap((row) => {
    const { competency } = row;
    const framework = (to.frameworks[competency.framework] ?? from.frameworks[competency.framework])?.title ?? '';
    const added = row.lines.filter(isAsked).map((line) => line.after?.text ?? '');
    return (added.length === 0 ? [''] : added).map((text) => [
      competency.title,
      framework,
      changeCell(row),
      levelOf(row.from),
      levelOf(row.to),
      competency.importance,
      String(competency.weight),
      text,
    ]);
  });
  return [head, ...rows];
}

/** A name for the file, without its ending: letters, digits and hyphens. */
export function comparisonFileName({ from, to }: Comparison): string {
  return `${from.key.split('/')[1]}-to-${to.key.split('/')[1]}`;
}

function roleLine(what: string, role: RoleProfile): string {
  const framework = role.frameworks[role.framework]?.title;
  const place = [placeOfRole(role), framework, role.retired && 'retired'].filter((part) => part).join(' · ');
  return `- ${what}: ${escapeMarkdown(role.title)}${place === '' ? '' : ` (${escapeMarkdown(place)})`}`;
}

function rowBlocks(row: ComparedCompetency): readonly string[] {
  const { competency, to } = row;
  const change = changeWords(row);
  const asked = to ?? competency;
  const terms = termsWords(row);
  const facts = [
    change ? `${change.from} → ${asked.level.title} (${change.change})` : asked.level.title,
    ...(terms.some((words) => words.startsWith(asked.importance)) ? [] : [asked.importance]),
    ...(asked.desired && !terms.some((words) => words.startsWith('hoped'))
      ? [`hoped for: ${asked.desired.title}`]
      : []),
    ...(asked.weight === 1 || terms.some((words) => words.startsWith('weight')) ? [] : [`weight ${asked.weight}`]),
    ...terms,
  ];
  const lines = row.lines.filter(isAsked);
  return [
    `### ${escapeMarkdown(competency.title)}`,
    facts.map(escapeMarkdown).join(' · '),
    ...(lines.length === 0 ? [] : [lines.map(lineItem).join('\n')]),
  ];
}

function isAsked(line: Line): boolean {
  return line.after !== undefined && lineKind(line) !== 'kept';
}

function lineItem({ before, after }: Line): string {
  const earlier = before === undefined ? '' : ` _(before: ${escapeMarkdown(before.text)})_`;
  return `- ${escapeMarkdown(after?.text ?? '')}${earlier}`;
}

function rowLine(row: ComparedCompetency): string {
  const words = [levelOf(row.to ?? row.from), ...(row.otherTerms ? termsWords(row) : [])].join(', ');
  return `- ${escapeMarkdown(row.competency.title)}: ${escapeMarkdown(words)}`;
}

function changeCell(row: ComparedCompetency): string {
  if (row.standing === 'added') return 'new';
  if (row.standing === 'dropped') return 'no longer asked';
  const change = changeWords(row)?.change ?? 'the same';
  return row.otherTerms ? [change, ...termsWords(row)].join(', ') : change;
}

function levelOf(asked: Asked | undefined): string {
  return asked?.level.title ?? '';
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
