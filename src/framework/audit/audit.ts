/** The yearly review of a framework: what an owner looks at before renewing it. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Competency, Framework, Role } from '../model.ts';
import { readingLevel } from '../rules/reading-level.ts';
import { sentencesOf } from '../rules/sentences.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type GradeDistance, gradeDistances, type PromotionDistance, promotionDistances } from './distance.ts';

/** What one owner answers for. */
export interface Freshness {
  /** Empty for what nobody owns. */
  readonly owner: string;
  readonly competencies: readonly Competency[];
}

/** Whether people find out how to grow a competency. */
export interface Training {
  readonly competency: Competency;
  readonly experience: number;
  readonly exposure: number;
  readonly education: number;
  /** Workshops among the suggestions. */
  readonly workshops: readonly string[];
}

/** How hard a competency is to read: Lix of all its statements together (see `reading-level`). */
export interface Reading {
  readonly competency: Competency;
  readonly words: number;
  readonly lix: number;
}

/** Something that the structure itself makes scarce. */
export interface Scarcity {
  readonly competency: Competency;
  /** The only role that is expected at the highest expected level. */
  readonly role: Role;
  /** Whether any role is expected one step below, from which somebody could grow into it. */
  readonly hasFeeder: boolean;
}

export interface Audit {
  readonly framework: Framework;
  /** The day of the audit, `YYYY-MM-DD`. */
  readonly today: string;
  readonly coverage: Coverage;
  /** Findings of near-duplicate statements and of levels that say the same. */
  readonly overlaps: readonly Diagnostic[];
  /** Whole months since the framework was reviewed; undefined where that is not on record. */
  readonly monthsSinceReview: number | undefined;
  /** By owner, the one with most first; what nobody owns last. */
  readonly freshness: readonly Freshness[];
  readonly promotions: readonly PromotionDistance[];
  readonly grades: readonly GradeDistance[];
  /** One for each competency in force, those with least help first. */
  readonly training: readonly Training[];
  /** Hardest first. */
  readonly reading: readonly Reading[];
  readonly scarce: readonly Scarcity[];
  /** Everything else that the editorial rules say about the framework's files, by rule, most findings first. */
  readonly advice: readonly { readonly rule: string; readonly findings: number }[];
}

const OVERLAP_RULES = new Set(['near-duplicate', 'same-text-at-levels']);

/** Audits one framework; `diagnostics` are those of the workspace that it belongs to. */
export function auditFramework(framework: Framework, diagnostics: readonly Diagnostic[], today: string): Audit {
  const inForce = framework.competencies.filter((competency) => !competency.retired);
  const own = diagnostics.filter((diagnostic) => diagnostic.file.startsWith(`frameworks/${framework.id}/`));
  const promotions = promotionDistances(framework);
  const advice = Map.groupBy(
    own.filter((diagnostic) => !OVERLAP_RULES.has(diagnostic.rule)),
    (diagnostic) => diagnostic.rule,
  );
  return {
    framework,
    today,
    coverage: coverageOf(framework),
    overlaps: own.filter((diagnostic) => OVERLAP_RULES.has(diagnostic.rule)),
    monthsSinceReview: framework.reviewed === undefined ? undefined : monthsBetween(framework.reviewed, today),
    freshness: byOwner(inForce),
    promotions,
    grades: gradeDistances(promotions),
    training: inForce.map(trainingOf).sort((a, b) => helps(a) - helps(b)),
    reading: inForce.flatMap(readingOf).sort((a, b) => b.lix - a.lix),
    scarce: inForce.flatMap(scarcity),
    advice: [...advice]
      .map(([rule, findings]) => ({ rule, findings: findings.length }))
      .sort((a, b) => b.findings - a.findings),
  };
}

/** Whole months from one `YYYY-MM-DD` day to another; negative where the second comes first. */
export function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

function byOwner(competencies: readonly Competency[]): Freshness[] {
  const owners = new Map<string, Competency[]>();
  for (const competency of competencies) {
    for (const owner of competency.owners.length === 0 ? [''] : competency.owners) {
      owners.set(owner, [...(owners.get(owner) ?? []), competency]);
    }
  }
  return [...owners]
    .map(([owner, owned]) => ({ owner, competencies: owned }))
    .sort((a, b) => Number(a.owner === '') - Number(b.owner === '') || b.competencies.length - a.competencies.length);
}

function trainingOf(competency: Competency): Training {
  const count = (kind: string): number =>
    competency.development.filter((suggestion) => suggestion.kind === kind).length;
  return {
    competency,
    experience: count('experience'),
    exposure: count('exposure'),
    education: count('education'),
    workshops: competency.development.flatMap((suggestion) => suggestion.workshop ?? []),
  };
}

function helps({ experience, exposure, education }: Training): number {
  return experience + exposure + education;
}

function readingOf(competency: Competency): Reading[] {
  const texts = [
    competency.definition ?? '',
    ...competency.indicators.map((indicator) => indicator.text),
    ...competency.levels.flatMap((level) => [
      level.summary ?? '',
      ...level.indicators.map((indicator) => indicator.text),
    ]),
  ];
  const sentences = texts
    .flatMap((text) => sentencesOf(text))
    .map(readingLevel)
    .filter((sentence) => sentence.words > 0);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const long = sentences.reduce((sum, sentence) => sum + sentence.longWords, 0);
  return words === 0 ? [] : [{ competency, words, lix: words / sentences.length + (100 * long) / words }];
}

/** A competency whose highest expected level one role alone must reach. */
function scarcity(competency: Competency): Scarcity[] {
  const highest = competency.expectedBy[competency.expectedBy.length - 1];
  if (highest === undefined) return [];
  const alone = competency.expectedBy.filter((expectation) => expectation.level.rank === highest.level.rank);
  if (alone.length !== 1 || competency.framework.scale.steps < 2) return [];
  const hasFeeder = competency.expectedBy.some((expectation) => expectation.level.step === highest.level.step - 1);
  return [{ competency, role: highest.role, hasFeeder }];
}
