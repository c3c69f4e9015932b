/** The history of the frameworks that are being built. */
import { historyOf, type Version } from '../framework/history/history.ts';
import type { Competency, Framework, KeptChange, Role } from '../framework/model.ts';
import { currentModel, currentPast } from './model.ts';

/** Comparing states takes a while, and every page of a competency asks. */
const known = new WeakMap<Framework, readonly Version[]>();

/** The versions of a framework, newest first. */
export function versionsOf(framework: Framework): readonly Version[] {
  const found = known.get(framework) ?? historyOf(framework, currentModel(), currentPast());
  known.set(framework, found);
  return found;
}

/** What a change is about, if something bears that id now or once did. */
export function subjectOf(framework: Framework, { entity, id }: KeptChange): Competency | Role | undefined {
  const list: readonly (Competency | Role)[] =
    entity === 'competency' ? framework.competencies : entity === 'role' ? framework.roles : [];
  return list.find((one) => one.id === id) ?? list.find((one) => one.formerly.includes(id));
}

/** Changes under what they mean for people, what asks more of them first. */
export function byMeaning(
  changes: readonly KeptChange[],
): readonly { readonly title: string; readonly changes: readonly KeptChange[] }[] {
  const titles: readonly (readonly [title: string, kinds: readonly KeptChange['kind'][]])[] = [
    ['Asks more', ['raises']],
    ['New', ['adds']],
    ['Asks less', ['lowers']],
    ['No longer there', ['removes']],
    ['Moved, or counts otherwise', ['moves']],
    ['Another name', ['renames']],
    ['Other words', ['rewords']],
  ];
  return titles
    .map(([title, kinds]) => ({ title, changes: changes.filter((change) => kinds.includes(change.kind)) }))
    .filter((group) => group.changes.length > 0);
}
