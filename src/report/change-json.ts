/** The change report for other tools: a contract, versioned, described with the format. */
import type { ChangeReport } from '../framework/change/change.ts';

/** One JSON object; roles are named `<framework>/<id>`. */
export function changeJson(report: ChangeReport): string {
  const changes = report.changes.map((change) => ({
    kind: change.kind,
    framework: change.framework,
    entity: change.entity,
    id: change.id,
    ...(change.level !== undefined && { level: change.level }),
    affectedRoles: change.affectedRoles.map((role) => role.key),
    ...(change.everyone && { everyone: true }),
    summary: change.summary,
    ...(change.before !== undefined && { before: change.before }),
    ...(change.after !== undefined && { after: change.after }),
    needs: change.needs,
    ...(change.less && { less: true }),
    ...(change.aspect !== undefined && { aspect: change.aspect }),
    ...(change.likeness !== undefined && { likeness: Math.round(change.likeness * 100) / 100 }),
    ...(change.doubts !== undefined && { doubts: change.doubts }),
    ...(change.advice !== undefined && { advice: change.advice }),
  }));
  const governance = Object.fromEntries([...report.governance].map(([id, { title: _title, ...one }]) => [id, one]));
  return `${JSON.stringify({ version: 1, bump: report.bump, declared: Object.fromEntries(report.declared), changes, governance }, null, 2)}\n`;
}
