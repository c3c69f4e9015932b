/** What a person is asked about a competency: its indicators as statements, level by level, as plain data. */
import type { Competency, CompetencyLevel, Expectation, Indicator, Level, Role } from '../model.ts';

/** One thing that somebody can say of their own work. */
export interface Statement {
  /** Unique in its competency: `<level>/<indicator>`, `<level>/summary`, or made from the words of an indicator without an id. */
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
  return text.indicators.length === 0
    ? [{ id: `${level}/summary`, text: plain(text.summary ?? '') }]
    : text.indicators.map((indicator) => statement(level, indicator, plain(indicator.text)));
}

function statement(level: string, { id, text: written, formerly }: Indicator, text: string): Statement {
  return {
    id: `${level}/${id ?? wordsId(written)}`,
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

/**
 * The id of an indicator that has none: its words, shortened. Other words make another statement, so that an old answer is not taken
 * for one to it. Plans name such indicators in the same way.
 */
function wordsId(text: string): string {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${words.slice(0, 60)}-${text.length}`;
}
