/** A workspace of any size, the same one each time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { competency } from './competency.ts';
import { entry } from './hand.ts';
import { Random } from './random.ts';
import { anecdote, slug, statement, TITLES, title } from './words.ts';

/** How much to write. */
export interface Size {
  readonly frameworks: number;
  /** In each framework. */
  readonly competencies: number;
  /** In each framework. */
  readonly roles: number;
}

/** What was written. */
export interface Written {
  readonly files: number;
  readonly competencies: number;
  readonly roles: number;
  /** Size of the average competency file. */
  readonly bytesPerCompetency: number;
}

const LEVELS = ['foundation', 'working', 'practitioner', 'expert'];
const GRADES = ['p1', 'p2', 'p3', 'p4', 'p5'];
const GROUPS = ['deciding', 'making', 'running', 'sharing', 'judging', 'growing', 'serving', 'leading'];
const FAMILIES = ['people', 'technology', 'customers', 'finance', 'operations'];

/** Writes a workspace without a mistake into an empty folder. */
export function writeWorkspace(folder: string, { frameworks, competencies, roles }: Size): Written {
  const random = new Random(20261123);
  let bytes = 0;
  write(folder, 'frameworks/job-architecture.yaml', architecture());
  for (let number = 1; number <= frameworks; number++) {
    const id = `framework-${number}`;
    write(folder, `frameworks/${id}/framework.yaml`, frameworkFile(number));
    const titles = Array.from({ length: competencies }, (_, place) => uniqueTitle(place));
    const ids = titles.map(slug);
    for (const [place, name] of titles.entries()) {
      const related = [...ids.slice(Math.max(0, place - 3), place), ...ids.slice(place + 1, place + 4)];
      const text = competency(random, name, `C${String(place).padStart(4, '0')}`, {
        groups: GROUPS,
        levels: LEVELS,
        related,
      });
      bytes += write(folder, `frameworks/${id}/competencies/${ids[place]}.yaml`, text);
    }
    for (let place = 0; place < roles; place++) {
      write(folder, `frameworks/${id}/roles/role-${place}.yaml`, role(random, place, roles, ids));
    }
  }
  return {
    files: 1 + frameworks * (1 + competencies + roles),
    competencies: frameworks * competencies,
    roles: frameworks * roles,
    bytesPerCompetency: bytes / (frameworks * competencies),
  };
}

function uniqueTitle(place: number): string {
  const round = Math.floor(place / TITLES);
  return round === 0 ? title(place) : `${title(place)} ${round + 1}`;
}

function write(folder: string, path: string, text: string): number {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return Buffer.byteLength(text);
}

function named(id: string): string {
  return `id: ${id}, title: ${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

function architecture(): string {
  return `# Shared by all generated frameworks.
tracks: [{ id: professional, title: Professional }]
grades:
${GRADES.map((id, place) => `  - { id: ${id}, title: ${id.toUpperCase()}, track: professional, rank: ${(place + 1) * 10} }`).join('\n')}
families:
${FAMILIES.map((id) => `  - { ${named(id)} }`).join('\n')}
scales:
  - id: four-step
    title: Proficiency
    use: proficiency
    cumulative: true
    levels:
${LEVELS.map((id) => `      - { ${named(id)} }`).join('\n')}
  - id: review
    title: Review rating
    use: performance
    levels: [{ id: not-met, title: Not met }, { id: partly-met, title: Partly met }, { id: met, title: Met }, { id: exceeded, title: Exceeded }]
`;
}

function frameworkFile(number: number): string {
  return `title: Framework ${number}
summary: "A generated framework: it is there to be measured, not to be read."
version: 1.0.0
status: adopted
language: en-GB
groups:
${GROUPS.map((id) => `  - { ${named(id)} }`).join('\n')}
owners: [bench@example.org]
`;
}

function role(random: Random, place: number, roles: number, competencies: readonly string[]): string {
  const grade = place % GRADES.length;
  const lines = [`title: Role ${place}`, ...entry(random, 0, 'summary:', statement(random))];
  lines.push(
    `family: ${FAMILIES[Math.floor(place / GRADES.length) % FAMILIES.length]}`,
    `grade: ${GRADES[grade]}`,
    'expectations:',
  );
  // Its turn of the competencies, so that none is expected of nobody.
  const first = Math.floor((place * competencies.length) / roles);
  for (let count = 0; count < Math.min(20, competencies.length); count++) {
    const id = competencies[(first + count) % competencies.length] ?? '';
    const level = random.pick(LEVELS);
    if (count % 3 === 0) lines.push(`  ${id}: { level: ${level}, weight: 2, importance: desirable }`);
    else lines.push(`  ${id}: ${level}`);
  }
  lines.push('responsibilities:');
  for (let count = 0; count < 5; count++) lines.push(...entry(random, 2, '-', statement(random)));
  lines.push('requirements:', '  - need: essential', ...entry(random, 4, 'text:', anecdote(random)));
  if (place > 0) lines.push(`worksWith: [role-${place - 1}]`);
  // The next role of the same family, one grade up.
  if (grade < GRADES.length - 1 && place + 1 < roles) {
    lines.push('moves:', `  - { to: role-${place + 1}, type: promotion, needs: [readiness, vacancy] }`);
  }
  return `${lines.join('\n')}\n`;
}
