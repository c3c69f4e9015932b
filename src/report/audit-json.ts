/** An audit for other tools: a contract, versioned. */
import type { Audit } from '../framework/audit/audit.ts';
import { auditSections } from './audit-document.ts';

/** One JSON object with the figures of each framework; competencies and roles are named `<framework>/<id>`. */
export function auditJson(audits: readonly Audit[]): string {
  return `${JSON.stringify({ version: 1, frameworks: audits.map(figures) }, null, 2)}\n`;
}

function figures(audit: Audit): object {
  const {
    framework,
    today,
    coverage,
    overlaps,
    monthsSinceReview,
    freshness,
    promotions,
    grades,
    training,
    reading,
    scarce,
    advice,
  } = audit;
  return {
    framework: framework.id,
    version: framework.version,
    today,
    says: Object.fromEntries(auditSections(audit).map(({ id, says }) => [id, says])),
    coverage: coverage.rows.map(({ competency, cells }) => ({
      competency: competency.key,
      levels: cells.map(({ level, written, indicators, expectedBy }) => ({
        level: level.id,
        written,
        indicators,
        expectedBy: expectedBy.map((role) => role.key),
      })),
    })),
    gaps: {
      unwritten: coverage.unwritten.map(({ competency, level, roles }) => ({
        competency: competency.key,
        level: level.id,
        roles: roles.map((role) => role.key),
      })),
      unexpected: coverage.unexpected.map((competency) => competency.key),
      withoutExpectations: coverage.withoutExpectations.map((role) => role.key),
      unusedLevels: coverage.unusedLevels.map((level) => level.id),
    },
    overlaps: overlaps.map(({ file, line, rule, message }) => ({ file, line, rule, message })),
    monthsSinceReview: monthsSinceReview ?? null,
    owners: freshness.map(({ owner, competencies }) => ({
      owner,
      competencies: competencies.map((competency) => competency.key),
    })),
    promotions: promotions.map(({ move, raised, added, lowered, dropped, steps, leaps }) => ({
      from: move.from.key,
      to: move.to.key,
      raised,
      added,
      lowered,
      dropped,
      steps,
      leaps: leaps.map(({ competency, from, to }) => ({ competency: competency.key, from: from.id, to: to.id })),
    })),
    grades: grades.map(({ from, to, promotions: count, mean, least, most }) => ({
      from: from.id,
      to: to.id,
      promotions: count,
      mean,
      least,
      most,
    })),
    training: training.map(({ competency, ...counts }) => ({ competency: competency.key, ...counts })),
    reading: reading.map(({ competency, words, lix }) => ({
      competency: competency.key,
      words,
      lix: Math.round(lix * 10) / 10,
    })),
    scarce: scarce.map(({ competency, role, hasFeeder }) => ({
      competency: competency.key,
      role: role.key,
      hasFeeder,
    })),
    advice,
  };
}
