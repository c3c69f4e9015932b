/** Who decided on a change and from when it holds, in words. */
import type { ChangeReport, Governance } from '../framework/change/change.ts';
import type { Approval } from '../framework/model.ts';
import { inWords } from './list-words.ts';

/** A sentence for each framework that changed or was decided on anew, and one more where its first day cannot be meant. */
export function governanceSentences(report: ChangeReport): string[] {
  return [...report.governance].flatMap(([id, one]) => {
    const parts = [dates(one), approved(one), one.owners.length === 0 ? 'no owner' : `owned by ${inWords(one.owners)}`];
    const start = startSentence(one, report.declared.get(id) ?? {});
    return [`${one.title} (${one.status}): ${parts.join('; ')}.`, ...(start === undefined ? [] : [start])];
  });
}

function dates({ effectiveFrom, effectiveTo, earlier }: Governance): string {
  const now = period(effectiveFrom, effectiveTo);
  const was =
    earlier === undefined ? '' : `, where it was ${period(earlier.from, earlier.to).replace('holds ', '')} before`;
  return `${now}${was}`;
}

function period(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? 'no date from which it holds' : `holds until ${to}`;
  return `holds from ${from}${to === undefined ? '' : ` until ${to}`}`;
}

function approved({ approvals, newApprovals, goneApprovals }: Governance): string {
  const gone =
    goneApprovals.length === 0 ? '' : `; not on record any more: the approval by ${inWords(goneApprovals.map(named))}`;
  if (newApprovals.length > 0) return `approved for this change by ${inWords(newApprovals.map(named))}${gone}`;
  if (approvals.length === 0) return `no approval on record${gone}`;
  return `no approval for this change; the last ones were by ${inWords(approvals.map(named))}${gone}`;
}

function named({ by, on, ref }: Approval): string {
  return `${by} on ${on}${ref === undefined ? '' : ` (${ref})`}`;
}

function startSentence(
  { title, effectiveFrom, doubtfulStart }: Governance,
  { from, to }: { readonly from?: string; readonly to?: string },
): string | undefined {
  if (doubtfulStart === undefined || effectiveFrom === undefined || to === undefined) return undefined;
  const { isSame, isPast } = doubtfulStart;
  const why = [...(isSame ? [`the day of ${from ?? 'the version before'}`] : []), ...(isPast ? ['already past'] : [])];
  return `Version ${to} of ${title} would hold from ${effectiveFrom}, ${why.join(' and ')}: write the day from which the new version holds.`;
}
