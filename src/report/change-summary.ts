/** The change report in a nutshell: how it is grouped and what its first sentences say, whatever it is printed as. */
import type { Change, ChangeReport } from '../framework/change/change.ts';
import { stepped } from '../framework/change/version.ts';
import { counted } from './findings.ts';
import { inWords } from './list-words.ts';

export interface Section {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** The changes in the order in which people ask: what is asked in addition, what no longer, what else. Empty sections are left out. */
export function sections(report: ChangeReport): Section[] {
  const isMore = (change: Change): boolean => change.needs === 'major';
  const isLess = (change: Change): boolean =>
    !isMore(change) && (change.kind === 'lowers' || change.kind === 'removes');
  const isWording = (change: Change): boolean =>
    !isMore(change) && (change.kind === 'rewords' || change.kind === 'renames');
  const all: Section[] = [
    { title: 'Asks more of people', changes: report.changes.filter(isMore) },
    { title: 'Asks less, or takes away', changes: report.changes.filter(isLess) },
    {
      title: 'New and moved, without asking more',
      changes: report.changes.filter((one) => !isMore(one) && !isLess(one) && !isWording(one)),
    },
    { title: 'Other words, same meaning (please check)', changes: report.changes.filter(isWording) },
  ];
  return all.filter((section) => section.changes.length > 0);
}

/** What the change means, in one or two sentences. */
export function headline(report: ChangeReport): string {
  if (report.changes.length === 0) return 'Nothing that people read or must meet has changed.';
  const more = report.changes.filter((change) => change.needs === 'major');
  if (more.length === 0) {
    return `Asks nothing new of anybody: ${counted(report.changes.length, 'change')}, ${report.bump === 'patch' ? 'all of wording or order' : 'none of which raises a bar'}.`;
  }
  const places = new Map<string, { title: string; places: number }>();
  for (const role of more.flatMap((change) => change.affectedRoles)) {
    const known = places.get(role.key);
    places.set(role.key, { title: role.title, places: (known?.places ?? 0) + 1 });
  }
  if (places.size === 0) return `Asks more in ${counted(more.length, 'place')}, of no role yet.`;
  const named = [...places.values()].sort((a, b) => b.places - a.places || (a.title < b.title ? -1 : 1));
  const list = named.slice(0, 4).map((role) => `${role.title} (${counted(role.places, 'place')})`);
  const rest = named.length > 4 ? [counted(named.length - 4, 'other role')] : [];
  return `Raises what is asked of ${counted(places.size, 'role')}: ${inWords([...list, ...rest])}.`;
}

/** What each framework declares and needs, a sentence each; those that declare too little first. */
export function versionSentences(report: ChangeReport): { readonly text: string; readonly enough: boolean }[] {
  return [...report.declared]
    .map(([id, { from, to, needed, enough }]) => {
      const name = report.governance.get(id)?.title ?? id;
      if (from === undefined) return { text: `${name} is new, at ${to ?? '?'}.`, enough };
      if (to === undefined) return { text: `${name} is gone; it was at ${from}.`, enough };
      if (enough)
        return {
          text: `${name}: ${from} → ${to}, ${needed === 'none' ? 'with no change that needs it' : `enough for a ${needed} change`}.`,
          enough,
        };
      const step = needed === 'none' ? 'patch' : needed;
      const stays = from === to ? `stays at ${from}` : `goes from ${from} to ${to}`;
      return {
        text: `${name} ${stays}, but this is a ${step} change: set "version: ${stepped(from, step)}" in its framework.yaml.`,
        enough,
      };
    })
    .sort((a, b) => Number(a.enough) - Number(b.enough));
}

/** Who decided and from when it holds, a sentence for each framework that changed. */
export function governanceSentences(report: ChangeReport): string[] {
  return [...report.governance.values()].map(({ title, status, effectiveFrom, approvals, newApprovals, owners }) => {
    const from = effectiveFrom === undefined ? 'no date from which it holds' : `holds from ${effectiveFrom}`;
    const shown = newApprovals.length > 0 ? newApprovals : approvals;
    const named = shown.map(({ by, on, ref }) => `${by} on ${on}${ref === undefined ? '' : ` (${ref})`}`);
    const approved =
      shown.length === 0
        ? 'no approval on record'
        : newApprovals.length > 0
          ? `approved for this change by ${inWords(named)}`
          : `no approval for this change; the last ones were by ${inWords(named)}`;
    const asked = owners.length === 0 ? 'no owner' : `owned by ${inWords(owners)}`;
    return `${title} (${status}): ${from}; ${approved}; ${asked}.`;
  });
}

/** Whom a change reaches, in a few words; empty where it reaches nobody. */
export function reached(change: Change, most = 6): string {
  const titles = change.affectedRoles.map((role) => role.title);
  if (titles.length === 0) return '';
  if (titles.length === 1 && change.entity === 'role' && titles[0] === change.title) return '';
  const rest = titles.length > most ? [`${titles.length - most} more`] : [];
  return `${counted(titles.length, 'role')}: ${inWords([...titles.slice(0, most), ...rest])}`;
}

/** Whether its summary says all that before and after do: a level raised, another id, something whose title is all there is to it. */
export function isTold({ kind, entity, before, after, summary }: Change): boolean {
  if (kind === 'renames' || (entity === 'role' && (kind === 'raises' || kind === 'lowers'))) return true;
  const only = before ?? after;
  return (before === undefined || after === undefined) && only !== undefined && summary.includes(`"${only}"`);
}
