/** A competency file of about 5 kB, as an author would have written it. */
import { entry, inside } from './hand.ts';
import type { Random } from './random.ts';
import { anecdote, question, slug, statement } from './words.ts';

/** What a competency refers to. */
export interface Surroundings {
  readonly groups: readonly string[];
  /** Ids on the proficiency scale, lowest first. */
  readonly levels: readonly string[];
  /** Ids of competencies to be related to, its own not among them. */
  readonly related: readonly string[];
}

const RATINGS = ['not-met', 'partly-met', 'met', 'exceeded'];
const OBSERVERS = ['self', 'manager', 'peer', 'report'];
const GROWTH = ['experience', 'exposure', 'education'];

/** The text of the file; `code` must be unique in the framework. */
export function competency(
  random: Random,
  title: string,
  code: string,
  { groups, levels, related }: Surroundings,
): string {
  const lines: string[] = [];
  if (random.chance(0.3))
    lines.push(`# Agreed with the owners of ${title.toLowerCase()}; the record is DMS-${random.between(1000, 9999)}.`);
  lines.push(...entry(random, 0, 'title:', title));
  lines.push(...entry(random, 0, 'definition:', `${statement(random)} ${statement(random)}`));
  lines.push(`kind: ${random.pick(['competency', 'skill', 'behaviour'])}`);
  lines.push(`scope: ${random.pick(['functional', 'technical', 'leadership'])} # whom it concerns`);
  lines.push(`group: ${random.pick(groups)}`, `code: ${random.chance(0.5) ? `"${code}"` : code}`, '', 'levels:');
  const ids = new Set<string>();
  for (const level of levels) lines.push(...levelLines(random, level, ids));
  lines.push('', ...anchors(random, levels), '', ...development(random, levels));
  lines.push(`related: [${random.some(related, random.between(1, 3)).join(', ')}]`);
  if (random.chance(0.4)) {
    const uri = `http://data.europa.eu/esco/skill/${random.between(1e8, 9e8).toString(16)}`;
    lines.push('mappings:', `  - { scheme: esco, uri: "${uri}", match: ${random.pick(['close', 'broad'])} }`);
  }
  lines.push(`owners: ["people-ops@example.org"${random.chance(0.3) ? ", 'learning@example.org'" : ''}]`);
  return `${lines.join('\n')}\n`;
}

function levelLines(random: Random, level: string, ids: Set<string>): string[] {
  const lines = [`  ${level}:`, ...entry(random, 4, 'summary:', statement(random)), '    indicators:'];
  for (let count = random.between(3, 4); count > 0; count--) lines.push(...indicator(random, statement(random), ids));
  if (random.chance(0.7)) lines.push('    examples:', ...entry(random, 6, '-', anecdote(random)));
  if (random.chance(0.3)) lines.push('    counterexamples:', ...entry(random, 6, '-', anecdote(random)));
  if (random.chance(0.4)) lines.push(`    evidence: [${inside(random, statement(random))}]`);
  else lines.push('    evidence:', ...entry(random, 6, '-', statement(random)));
  if (random.chance(0.8)) lines.push('    questions:', ...entry(random, 6, '-', question(random)));
  return lines;
}

function indicator(random: Random, text: string, ids: Set<string>): string[] {
  let id = slug(text).split('-').slice(0, 4).join('-');
  while (ids.has(id)) id = `${id}-too`;
  ids.add(id);
  const observers = `observers: [${random.some(OBSERVERS, random.between(1, 3)).join(', ')}]`;
  const dice = random.next();
  if (dice < 0.4)
    return [`      - { id: ${id}, text: ${inside(random, text)}${random.chance(0.4) ? `, ${observers}` : ''} }`];
  return [
    `      - id: ${id}`,
    ...entry(random, 8, 'text:', text),
    ...(random.chance(0.5) ? [`        ${observers}`] : []),
  ];
}

function anchors(random: Random, levels: readonly string[]): string[] {
  if (random.chance(0.5)) return [];
  const ratings = RATINGS.flatMap((rating) =>
    entry(random, 4, `${rating}:`, `${statement(random)} ${statement(random)}`),
  );
  return ['anchors:', '  review:', `    at: ${levels[1] ?? levels[0] ?? ''}`, ...ratings];
}

function development(random: Random, levels: readonly string[]): string[] {
  const lines = ['development:'];
  for (let count = random.between(2, 4); count > 0; count--) {
    const level = random.pick(levels);
    const kind = random.pick(GROWTH);
    const title = statement(random).slice(0, -1);
    if (random.chance(0.5)) lines.push(`  - { title: ${inside(random, title)}, kind: ${kind}, level: ${level} }`);
    else lines.push(...entry(random, 2, '- title:', title), `    kind: ${kind}`, `    level: ${level}`);
  }
  return lines;
}
