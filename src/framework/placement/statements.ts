/** What a person is asked about a competency: its indicators as statements, level by level, as plain data. */
import type { Competency, CompetencyLevel, Expectation, Indicator, Level, Role } from '../model.ts';

/** One thing that somebody can say of their own work. */
export interface Statement {
  /** Unique in its competency: `<level>/<indicator>`, or made from the text where the indicator has no id. */
  readonly id: string;
  readonly text: string;
  /** Ids that it had before. */
  readonly formerly?: readonly string[];
}

/** The statements of one level. */
export interface Rung {
  /** Id of the level. */
  readonly level: string;
  readonly statements: readonly Statement[];
  /** Nothing is written at this level: its one statement names the level alone. */
  readonly bare?: true;
}

/** What is asked about one competency, lowest level first. */
export interface Inquiry {
  /** Key of the competency. */
  readonly key: string;
  readonly definition?: string;
  readonly rungs: readonly Rung[];
}

/** One file: what is asked about the competencies of one role, in the role's order. */
export interface RoleInquiry {
  readonly format: 'espalier-statements-1';
  readonly role: string;
  readonly inquiries: readonly Inquiry[];
}

/**
 * The statements of everything that `role` expects.
 * @param plain turns an author's Markdown into plain words.
 */
export function inquiryOf(role: Role, plain: (markdown: string) => string): RoleInquiry {
  return {
    format: 'espalier-statements-1',
    role: role.key,
    inquiries: role.expectations.map((expectation) => inquiryAbout(expectation, plain)),
  };
}

/** Whether `value`, as it came from a file, is an inquiry that this version reads. */
export function isRoleInquiry(value: unknown): value is RoleInquiry {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'espalier-statements-1';
}

function inquiryAbout({ competency }: Expectation, plain: (markdown: string) => string): Inquiry {
  const expected = new Set(competency.expectedBy.map(({ level }) => level.id));
  const silent = competency.levels.every((text) => !says(text));
  const rungs = competency.framework.scale.levels.flatMap((level): Rung[] => {
    const text = competency.levels.find((one) => one.level.id === level.id);
    if (text !== undefined && says(text)) return [{ level: level.id, statements: statementsAt(text, plain) }];
    // Where a file is silent about a level that roles expect, its name is all there is to go by.
    return silent || expected.has(level.id) ? [bareRung(competency, level)] : [];
  });
  return {
    key: competency.key,
    ...(competency.definition !== undefined && { definition: plain(competency.definition) }),
    rungs,
  };
}

function says(text: CompetencyLevel): boolean {
  return text.indicators.length > 0 || text.summary !== undefined;
}

function statementsAt(text: CompetencyLevel, plain: (markdown: string) => string): readonly Statement[] {
  const level = text.level.id;
  if (text.indicators.length === 0) {
    const words = plain(text.summary ?? '');
    return [{ id: `${level}/~${digest(words)}`, text: words }];
  }
  return text.indicators.map((indicator) => statement(level, indicator, plain(indicator.text)));
}

function statement(level: string, { id, formerly }: Indicator, text: string): Statement {
  return {
    id: `${level}/${id ?? `~${digest(text)}`}`,
    text,
    ...(formerly.length > 0 && { formerly: formerly.map((old) => `${level}/${old}`) }),
  };
}

function bareRung(competency: Competency, level: Level): Rung {
  return {
    level: level.id,
    statements: [{ id: `${level.id}/`, text: `${competency.title}: ${level.title}` }],
    bare: true,
  };
}

/** FNV-1a, 32 bits: a statement whose words change is another statement, and an old answer is not taken for one to it. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
