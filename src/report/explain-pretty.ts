/** Rules in words, for a terminal. */
import type { ExampleExcerpt } from '../framework/rules/example-excerpt.ts';
import type { Explanation } from '../framework/rules/explanation.ts';
import { visible } from './excerpt.ts';
import { NO_PAINT, type Paint } from './pretty.ts';

const WIDTH = 96;

/** One rule with its examples and how to set and silence it. */
export function explainPretty(rule: Explanation, paint: Paint = NO_PAINT): string {
  const { id, title, looksFor, why, bad, good, sources } = rule;
  const parts = [
    `${paint.strong(id)} ${severity(rule, paint)}\n${title}.`,
    section('What it looks for', looksFor, paint),
    ...(why === undefined ? [] : [section('Why', why, paint)]),
    example('Bad', bad, paint.error, paint),
    example('Good', good, paint.good, paint),
    ...(sources.length === 0
      ? []
      : [`${paint.strong('Sources')}\n${sources.map((one) => `  ${one.title}\n  ${one.url}`).join('\n')}`]),
    handling(rule, paint),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** All rules by name, with what each of them wants. */
export function listRules(rules: readonly Explanation[], paint: Paint = NO_PAINT): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const line = (rule: Explanation): string =>
    `  ${rule.id.padEnd(widest)}  ${severity(rule, paint)}${' '.repeat(9 - rule.severity.length)}${rule.title}`;
  const list = (kind: Explanation['kind']): string =>
    rules
      .filter((rule) => rule.kind === kind)
      .map(line)
      .join('\n');
  return [
    `${paint.strong('Editorial rules')}: advice, set in content/site.yaml and silenced in place`,
    list('editorial'),
    '',
    `${paint.strong('Rules of the format')}: they cannot be switched off`,
    list('format'),
    '',
    '"npx espalier explain RULE" says more about each.\n',
  ].join('\n');
}

function severity({ severity: word }: Explanation, paint: Paint): string {
  return word === 'off' ? paint.faint(word) : paint[word](word);
}

function section(heading: string, text: string, paint: Paint): string {
  return `${paint.strong(heading)}\n${wrapped(text)}`;
}

function example(
  heading: string,
  shown: ExampleExcerpt | string,
  mark: (text: string) => string,
  paint: Paint,
): string {
  if (typeof shown === 'string') return section(heading, shown, paint);
  const { file, runs } = shown;
  const head = `${paint.strong(`${heading}:`)} ${visible(file)}`;
  if (runs.length === 0) return `${head}\n  (there is no such file)`;
  const text = runs.map((run) =>
    run.map(({ text: line, differs }) => (differs ? mark(`> ${visible(line)}`) : `  ${visible(line)}`)).join('\n'),
  );
  return `${head}\n${text.join(`\n  ${paint.faint('…')}\n`).trimEnd()}`;
}

function handling({ id, kind, severity: usual }: Explanation, paint: Paint): string {
  if (kind === 'format')
    return paint.faint('This is a rule of the format: it can be neither switched off nor silenced.');
  return [
    `${paint.strong('To set it for the whole site')}, in content/site.yaml:`,
    '  rules:',
    `    ${id}: ${usual === 'warning' ? 'error' : 'warning'}   # off, warning or error; ${usual} where nothing is said`,
    '',
    `${paint.strong('To silence it in one place')}, on the line above, with the reason:`,
    `  # espalier-ignore ${id} -- why the advice does not fit here`,
  ].join('\n');
}

/** A text broken between words and indented. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH) lines.push(`  ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
