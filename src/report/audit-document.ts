/** An audit as sections that say what was found, each with its table: the one text behind the page, the terminal and Markdown. */
import type { Audit } from '../framework/audit/audit.ts';
import type { Role } from '../framework/model.ts';
import { counted } from './findings.ts';
import { inWords } from './list-words.ts';

export interface AuditTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows left out because the table would be too long to read. */
  readonly more: number;
}

export interface AuditSection {
  readonly id:
    'coverage' | 'gaps' | 'overlaps' | 'freshness' | 'promotions' | 'growth' | 'reading' | 'scarce' | 'advice';
  readonly title: string;
  /** What was found, in one or two sentences. */
  readonly says: string;
  /** Whether somebody should do something about it. */
  readonly attention: boolean;
  readonly tables: readonly AuditTable[];
}

/** The sections of an audit, always all of them and in this order, so that two years can be laid side by side. */
export function auditSections(audit: Audit): AuditSection[] {
  return [
    coverage(audit),
    gaps(audit),
    overlaps(audit),
    freshness(audit),
    promotions(audit),
    growth(audit),
    reading(audit),
    scarce(audit),
    advice(audit),
  ];
}

const LONGEST_TABLE = 40;

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): AuditTable[] {
  if (rows.length === 0) return [];
  return [{ caption, head, rows: rows.slice(0, LONGEST_TABLE), more: Math.max(0, rows.length - LONGEST_TABLE) }];
}

function coverage({ coverage: { rows }, framework }: Audit): AuditSection {
  const cells = rows.flatMap((row) => row.cells);
  const written = cells.filter((cell) => cell.written).length;
  const share = cells.length === 0 ? 0 : Math.round((100 * written) / cells.length);
  const roles = framework.roles.filter((role) => !role.abstract && !role.retired).length;
  return {
    id: 'coverage',
    title: 'Coverage',
    says:
      cells.length === 0
        ? 'No competency has levels yet.'
        : `${counted(rows.length, 'competency', 'competencies')} × ${counted(framework.scale.levels.length, 'level')}: ${written} of ${cells.length} cells have text (${share}%), for ${counted(roles, 'role')}.`,
    attention: written < cells.length,
    tables: table(
      'Indicators at each level, and how many roles are expected there',
      ['Competency', ...framework.scale.levels.map((level) => level.title)],
      rows.map(({ competency, cells: own }) => [
        competency.title,
        ...own.map(
          (cell) =>
            `${cell.written ? cell.indicators || 'text' : '–'}${cell.expectedBy.length > 0 ? ` (${counted(cell.expectedBy.length, 'role')})` : ''}`,
        ),
      ]),
    ),
  };
}

function gaps({ coverage: { rows, unwritten, unexpected, withoutExpectations, unusedLevels } }: Audit): AuditSection {
  const parts = [
    unwritten.length > 0
      ? `${counted(unwritten.length, 'level is', 'levels are')} expected of roles and not described`
      : '',
    unexpected.length > 0
      ? `${counted(unexpected.length, 'competency is', 'competencies are')} expected by no role`
      : '',
    withoutExpectations.length > 0
      ? `${counted(withoutExpectations.length, 'role expects', 'roles expect')} nothing`
      : '',
    rows.length > 0 && unusedLevels.length > 0
      ? `nobody is expected at ${inWords(unusedLevels.map((level) => level.title))}`
      : '',
  ].filter((part) => part !== '');
  const nothing = rows.length === 0 ? 'There is nothing to expect yet.' : undefined;
  const says =
    nothing ??
    (parts.length === 0
      ? 'Everything that is expected is described, and everything that is described is expected.'
      : `${inWords(parts)}.`);
  return {
    id: 'gaps',
    title: 'Gaps',
    says: says.charAt(0).toUpperCase() + says.slice(1),
    attention: parts.length > 0,
    tables: [
      ...table(
        'Expected and not described',
        ['Competency', 'Level', 'Expected of'],
        unwritten.map(({ competency, level, roles }) => [competency.title, level.title, titles(roles)]),
      ),
      ...table(
        'Expected by no role',
        ['Competency'],
        unexpected.map((competency) => [competency.title]),
      ),
      ...table(
        'Roles that expect nothing',
        ['Role'],
        withoutExpectations.map((role) => [role.title]),
      ),
    ],
  };
}

function overlaps({ overlaps: found }: Audit): AuditSection {
  return {
    id: 'overlaps',
    title: 'Overlaps',
    says:
      found.length === 0
        ? 'No two statements say the same.'
        : `${counted(found.length, 'pair of statements says', 'pairs of statements say')} the same or nearly the same.`,
    attention: found.length > 0,
    tables: table(
      'Statements that say the same',
      ['Where', 'What'],
      found.map(({ file, line, message }) => [`${file}:${line}`, message]),
    ),
  };
}

function freshness({ monthsSinceReview: months, freshness: owners, framework }: Audit): AuditSection {
  const reviewed =
    months === undefined
      ? 'It is not on record when this framework was last reviewed.'
      : `Last reviewed on ${framework.reviewed}, ${months < 1 ? 'less than a month' : counted(months, 'month')} ago.`;
  const unowned = owners.find((one) => one.owner === '')?.competencies.length ?? 0;
  const basis =
    framework.basis === undefined
      ? 'No record says what it rests on.'
      : `It rests on ${framework.basis.method.replaceAll('-', ' ')}.`;
  return {
    id: 'freshness',
    title: 'Freshness and owners',
    says: `${reviewed} ${basis}${unowned > 0 ? ` Nobody owns ${counted(unowned, 'competency', 'competencies')}.` : ''}`,
    attention: months === undefined || months > 12 || unowned > 0,
    tables: table(
      'Who answers for what',
      ['Owner', 'Competencies', 'Reviewed'],
      owners.map(({ owner, competencies }) => [
        owner === '' ? 'nobody' : owner,
        String(competencies.length),
        framework.reviewed ?? 'not on record',
      ]),
    ),
  };
}

function promotions({ promotions: found, grades }: Audit): AuditSection {
  const [hardest] = found;
  const easiest = found[found.length - 1];
  const says =
    hardest === undefined || easiest === undefined
      ? 'No role leads to a promotion.'
      : `${counted(found.length, 'promotion')}: the largest step is from ${hardest.move.from.title} to ${hardest.move.to.title} (${steps(hardest.steps)}), the smallest from ${easiest.move.from.title} to ${easiest.move.to.title} (${steps(easiest.steps)}).`;
  return {
    id: 'promotions',
    title: 'How much harder each promotion is',
    says,
    attention: found.some((one) => one.steps === 0 || one.lowered > 0 || one.dropped > 0),
    tables: [
      ...table(
        'Between grades, in steps on the scale',
        ['From', 'To', 'Promotions', 'Mean', 'Least', 'Most'],
        grades.map(({ from, to, promotions: count, mean, least, most }) => [
          from.title,
          to.title,
          String(count),
          number(mean),
          number(least),
          number(most),
        ]),
      ),
      ...table(
        'Each promotion, the largest step first',
        ['From', 'To', 'Raised', 'New', 'Falls or goes', 'Steps', 'More than one level at once'],
        found.map(({ move, raised, added, lowered, dropped, steps: sum, leaps }) => [
          move.from.title,
          move.to.title,
          String(raised),
          String(added),
          String(lowered + dropped),
          number(sum),
          leaps.map((leap) => leap.competency.title).join(', ') || '–',
        ]),
      ),
    ],
  };
}

function growth({ training }: Audit): AuditSection {
  const none = training.filter((one) => one.experience + one.exposure + one.education === 0);
  const noPractice = training.filter((one) => one.experience === 0 && one.exposure + one.education > 0);
  const noWorkshop = training.filter((one) => one.workshops.length === 0);
  const parts = [
    none.length > 0 ? `${none.length} of ${training.length} competencies say nothing about how to grow them` : '',
    noPractice.length > 0 ? `${noPractice.length} suggest no practice at work` : '',
  ].filter((part) => part !== '');
  const says =
    parts.length === 0
      ? `Each of the ${training.length} competencies says how to grow it, and suggests practice at work.`
      : `${inWords(parts)}.`;
  const workshops =
    noWorkshop.length === training.length
      ? 'No workshop trains any of them.'
      : `No workshop trains ${noWorkshop.length} of them.`;
  return {
    id: 'growth',
    title: 'Help to grow',
    says: training.length === 0 ? 'There is no competency yet.' : `${says} ${workshops}`,
    attention: parts.length > 0,
    tables: table(
      'Suggestions for each competency, those with least help first',
      ['Competency', 'Experience', 'Exposure', 'Education', 'Workshops'],
      training.map((one) => [
        one.competency.title,
        String(one.experience),
        String(one.exposure),
        String(one.education),
        one.workshops.join(', ') || '–',
      ]),
    ),
  };
}

function reading({ reading: found }: Audit): AuditSection {
  const words = found.reduce((sum, one) => sum + one.words, 0);
  const mean = words === 0 ? 0 : found.reduce((sum, one) => sum + one.lix * one.words, 0) / words;
  const scale =
    mean < 30
      ? 'very easy'
      : mean < 40
        ? 'easy'
        : mean < 50
          ? 'of medium difficulty'
          : mean < 60
            ? 'hard'
            : 'very hard';
  return {
    id: 'reading',
    title: 'Reading level',
    says:
      found.length === 0
        ? 'There is nothing to read yet.'
        : `Lix ${Math.round(mean)}, ${scale} to read. Lix is the mean number of words in a sentence plus the percentage of words with more than six letters; the names of trades push it up.`,
    attention: mean >= 50,
    tables: table(
      'The hardest competencies',
      ['Competency', 'Lix', 'Words'],
      found.slice(0, 10).map((one) => [one.competency.title, String(Math.round(one.lix)), String(one.words)]),
    ),
  };
}

function scarce({ scarce: found, coverage: { rows } }: Audit): AuditSection {
  const expected = rows.some((row) => row.competency.expectedBy.length > 0);
  const alone = found.filter((one) => !one.hasFeeder);
  return {
    id: 'scarce',
    title: 'Skill gaps that the structure implies',
    says:
      found.length === 0
        ? expected
          ? 'At every highest level more than one role is expected.'
          : 'Nobody is expected anything yet.'
        : `At the highest level of ${counted(found.length, 'competency', 'competencies')} one role stands alone; ${alone.length === 0 ? 'each has a role one level below to grow from' : `for ${alone.length} of them no role is expected one level below, so nobody grows into it`}.`,
    attention: alone.length > 0,
    tables: table(
      'Coverage risks: one role alone at the top',
      ['Competency', 'Role', 'A role one level below'],
      found.map(({ competency, role, hasFeeder }) => [competency.title, role.title, hasFeeder ? 'yes' : 'none']),
    ),
  };
}

function advice({ advice: found }: Audit): AuditSection {
  const sum = found.reduce((total, one) => total + one.findings, 0);
  return {
    id: 'advice',
    title: 'Editorial advice',
    says:
      sum === 0
        ? 'The editorial rules have nothing to say.'
        : `${counted(sum, 'piece')} of editorial advice, from ${counted(found.length, 'rule')}.`,
    attention: sum > 0,
    tables: table(
      'Advice by rule; `npx espalier explain` says more about each',
      ['Rule', 'Findings'],
      found.map((one) => [one.rule, String(one.findings)]),
    ),
  };
}

function titles(roles: readonly Role[]): string {
  const shown = roles.slice(0, 4).map((role) => role.title);
  return inWords(roles.length > 4 ? [...shown, `${roles.length - 4} more`] : shown);
}

function steps(count: number): string {
  return `${number(count)} ${count === 1 ? 'step' : 'steps'}`;
}

/** A number with one decimal where it has any. */
function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
