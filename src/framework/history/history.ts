/** A framework version by version: what `history.yaml` keeps, what earlier states of the workspace show, and what holds now. */
import { compareWorkspaces } from '../change/compare.ts';
import type { Change } from '../change/change.ts';
import { precedence } from '../version.ts';
import type { Approval, Framework, KeptChange, KeptVersion, Model } from '../model.ts';

/** An earlier state of the workspace, such as that of a tag in git. */
export interface PastState {
  /** What it is called: the name of the tag. */
  readonly name: string;
  /** Ids of the frameworks whose version it stands for; all where absent. */
  readonly frameworks?: readonly string[];
  readonly model: Model;
}

export interface Version {
  readonly version: string;
  /** The one in `framework.yaml` now. */
  readonly current: boolean;
  /** The days on which it holds or held; the last one is the day before the next version begins where nothing else is said. */
  readonly from?: string;
  readonly to?: string;
  /** The next version came before its first day, so that it never held. */
  readonly overtaken?: true;
  readonly approvals: readonly Approval[];
  /** Markdown. */
  readonly summary?: string;
  /** What it changed against the version before; undefined where nobody knows. */
  readonly changes: readonly KeptChange[] | undefined;
}

/**
 * The versions of a framework, newest first; at least the one in force now. What is kept in `history.yaml` goes before what can be
 * worked out from `past` states, because people have read it. A first day and an approval that already stood in an earlier version were
 * left standing, and belong to that one: nobody has said them of the later.
 */
export function historyOf(framework: Framework, model: Model, past: readonly PastState[]): readonly Version[] {
  const states = statesOf(framework, model, past);
  const kept = new Map(framework.history?.map((version) => [version.version, version]));
  const numbers = [...new Set([...states.map((state) => state.framework.version), ...kept.keys()])].sort((a, b) =>
    precedence(b, a),
  );
  const versions = numbers.map((version, index): Version => {
    const own = kept.get(version);
    const place = states.findIndex((state) => state.framework.version === version);
    const state = states[place];
    const current = version === framework.version;
    const said = current ? framework : state?.framework;
    const earlier = earlierThan(version, states, kept);
    const period = said && ownPeriod(said, earlier);
    const effective = current ? (period ?? own?.effective) : (own?.effective ?? period);
    const agreed = said === undefined ? [] : ownApprovals(said, earlier);
    const noted = own?.approvals ?? [];
    // The file of the framework speaks for the present version, what was kept for the others.
    const [approvals = []] = (current ? [agreed, noted] : [noted, agreed]).filter((some) => some.length > 0);
    // Where a version between the two is kept alone, what lies between the states is not the change of this one.
    const below = states[place + 1];
    const before = below?.framework.version === numbers[index + 1] ? below : undefined;
    const changes =
      own !== undefined && own.changes.length > 0 ? own.changes : state && before && changesOf(before, state);
    return {
      version,
      current,
      ...(effective?.from !== undefined && { from: effective.from }),
      ...(effective?.to !== undefined && { to: effective.to }),
      approvals,
      ...(own?.summary !== undefined && { summary: own.summary }),
      changes,
    };
  });
  return versions.map((version, index) => ended(version, versions[index - 1]));
}

/** What the file of an earlier version said of its days and of who agreed. */
interface Said {
  readonly effective?: Framework['effective'] | KeptVersion['effective'];
  readonly approvals: readonly Approval[];
}

function earlierThan(
  version: string,
  states: readonly State[],
  kept: ReadonlyMap<string, KeptVersion>,
): readonly Said[] {
  return [
    ...states.map((state) => state.framework).filter((one) => precedence(one.version, version) < 0),
    ...[...kept.values()].filter((one) => precedence(one.version, version) < 0),
  ];
}

function ownPeriod({ effective }: Said, earlier: readonly Said[]): Said['effective'] {
  const from = effective?.from;
  return from !== undefined && earlier.some((one) => one.effective?.from === from) ? undefined : effective;
}

function ownApprovals({ approvals: all }: Said, earlier: readonly Said[]): readonly Approval[] {
  const mark = ({ by, on, ref }: Approval): string => JSON.stringify([by, on, ref]);
  const before = new Set(earlier.flatMap(({ approvals }) => approvals.map(mark)));
  return all.filter((approval) => !before.has(mark(approval)));
}

/** The versions that changed a competency or role under any of its names, newest first. */
export function changedIn(
  versions: readonly Version[],
  entity: 'competency' | 'role',
  { id, formerly }: { readonly id: string; readonly formerly: readonly string[] },
): readonly Version[] {
  return versions.filter((version) =>
    version.changes?.some((change) => change.entity === entity && (change.id === id || formerly.includes(change.id))),
  );
}

interface State {
  readonly framework: Framework;
  readonly model: Model;
}

/** The states with a version of their own, newest first, the present one included. */
function statesOf(framework: Framework, model: Model, past: readonly PastState[]): readonly State[] {
  const names = [framework.id, ...framework.formerly];
  const earlier = past.flatMap((state) => {
    if (state.frameworks !== undefined && !state.frameworks.some((id) => names.includes(id))) return [];
    const then = state.model.frameworks.find((one) => names.includes(one.id));
    return then === undefined || precedence(then.version, framework.version) >= 0
      ? []
      : [{ framework: then, model: state.model }];
  });
  const byVersion = new Map(earlier.map((state) => [state.framework.version, state]));
  return [
    { framework, model },
    ...[...byVersion.values()].sort((a, b) => precedence(b.framework.version, a.framework.version)),
  ];
}

function changesOf(before: State, after: State): readonly KeptChange[] {
  return compareWorkspaces(before.model, after.model)
    .changes.filter((change: Change) => change.framework === after.framework.id)
    .map(({ kind, entity, id, summary }) => ({ kind, entity, id, text: summary }));
}

/**
 * With the day on which it ended, where the next version says when it began. One that the next version overtook before its first day
 * never held.
 */
function ended(version: Version, next: Version | undefined): Version {
  if (version.from === undefined || next?.from === undefined) return version;
  if (next.from <= version.from) {
    const { from: _from, to: _to, ...undated } = version;
    return { ...undated, overtaken: true };
  }
  return version.to === undefined || version.to >= next.from ? { ...version, to: dayBefore(next.from) } : version;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
