/** A framework version by version as text. */
import type { Version } from '../framework/history/history.ts';
import type { Framework } from '../framework/model.ts';

/** The versions, newest first, each with its dates, its approvals and its changes. */
export function historyPretty(framework: Framework, versions: readonly Version[]): string {
  return `${framework.title}\n\n${versions.map(told).join('\n')}`;
}

function told({ version, current, from, to, approvals, summary, changes }: Version): string {
  const period = from === undefined ? 'dates not noted' : `${from} to ${to ?? (current ? 'now' : 'a day not noted')}`;
  const lines = [
    `${version}  ${period}${current ? '  (present)' : ''}`,
    ...approvals.map(({ by, on, ref }) => `  approved by ${by}, ${on}${ref === undefined ? '' : `, ${ref}`}`),
    ...(summary === undefined ? [] : [`  ${summary.replace(/\s+/g, ' ')}`]),
    ...(changes ?? []).map(({ kind, entity, id, text }) => `  ${kind} ${entity} ${id}: ${text}`),
  ];
  return `${lines.join('\n')}\n`;
}
