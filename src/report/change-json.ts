/** The change report for other tools: a contract, versioned, described with the format. */
import type { ChangeReport } from '../framework/change/change.ts';

/** One JSON object; roles are named `<framework>/<id>`. */
export function changeJson(report: ChangeReport): string {
  const changes = report.changes.map(
    ({ kind, framework, entity, id, level, affectedRoles, summary, before, after, needs, likeness }) => ({
      kind,
      framework,
      entity,
      id,
      ...(level !== undefined && { level }),
      affectedRoles: affectedRoles.map((role) => role.key),
      summary,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      needs,
      ...(likeness !== undefined && { likeness: Math.round(likeness * 100) / 100 }),
    }),
  );
  const governance = Object.fromEntries(
    [...report.governance].map(([id, { status, effectiveFrom, approvals, newApprovals, owners }]) => [
      id,
      { status, ...(effectiveFrom && { effectiveFrom }), approvals, newApprovals, owners },
    ]),
  );
  return `${JSON.stringify({ version: 1, bump: report.bump, declared: Object.fromEntries(report.declared), changes, governance }, null, 2)}\n`;
}
