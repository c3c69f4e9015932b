/** What a renaming asks for: which thing is meant, and whether the new id is free. */
import type { WorkspaceSources } from '../link/sources.ts';
import { idFault, idFrom, LONGEST_ADVISED_ID } from '../ids.ts';
import { didYouMean } from '../suggest.ts';
import { nameOf, type Thing, type ThingKind, thingsOf } from './things.ts';

/** Why something cannot be renamed, as sentences. */
export class RenameFault {
  readonly sentence: string;

  constructor(sentence: string) {
    this.sentence = sentence;
  }
}

/** Kinds that are found without being asked for: what has a file or folder of its own. */
const FILE_KINDS: readonly ThingKind[] = ['competency', 'role', 'framework', 'workshop'];

/**
 * The one thing that `written` means: an id, an id behind its framework or scale and a slash, or the path of a file or folder.
 * `kind` narrows it down.
 */
export function thingMeant(
  sources: WorkspaceSources,
  written: string,
  kind: ThingKind | undefined,
): Thing | RenameFault {
  const all = thingsOf(sources);
  const wanted = all.filter((thing) => (kind === undefined ? FILE_KINDS.includes(thing.kind) : thing.kind === kind));
  const name = written.replace(/^\.\//, '').replace(/\/+$/, '');
  const byPath = wanted.filter((thing) => thing.named !== undefined && [thing.named, thing.source.file].includes(name));
  const found = byPath.length > 0 ? byPath : wanted.filter((thing) => isCalled(thing, name));
  const [first, second] = found;
  if (first === undefined) return unknown(all, wanted, name, kind);
  if (second === undefined) return first;
  const kinds = new Set(found.map((thing) => thing.kind));
  const choices = found.map(nameOf).join(', ');
  const how =
    kinds.size > 1 ? 'Say which with --kind.' : `Write ${found.map(({ scope, id }) => `${scope}/${id}`).join(' or ')}.`;
  return new RenameFault(`"${written}" can mean ${found.length} things: ${choices}. ${how}`);
}

function isCalled({ scope, id }: Thing, name: string): boolean {
  return name === id || (scope !== undefined && name === `${scope}/${id}`);
}

function unknown(
  all: readonly Thing[],
  wanted: readonly Thing[],
  name: string,
  kind: ThingKind | undefined,
): RenameFault {
  const id = name.split('/').at(-1) ?? name;
  const former = wanted.find((thing) => thing.formerly.includes(id) && isCalled({ ...thing, id }, name));
  if (former !== undefined)
    return new RenameFault(`"${name}" is called "${former.id}" by now: it is a former id of the ${nameOf(former)}.`);
  const other = kind === undefined ? all.find((thing) => isCalled(thing, name)) : undefined;
  if (other !== undefined)
    return new RenameFault(`No file is called "${name}", but there is a ${nameOf(other)}: say "--kind ${other.kind}".`);
  const known = wanted.flatMap((thing) =>
    thing.scope === undefined ? [thing.id] : [`${thing.scope}/${thing.id}`, thing.id],
  );
  const what = kind ?? 'competency, role, framework or workshop';
  return new RenameFault(
    [`There is no ${what} "${name}" in this workspace.`, didYouMean(name, known)].filter(Boolean).join(' '),
  );
}

/** Why a thing cannot get a new id, or undefined where it can. */
export function renameFault(sources: WorkspaceSources, thing: Thing, id: string): RenameFault | undefined {
  if (id === thing.id) return new RenameFault(`The ${thing.kind} is called "${id}" already.`);
  const form = formFault(thing, id);
  if (form !== undefined) return new RenameFault(form);
  const others = thingsOf(sources).filter(
    (other) => other.kind === thing.kind && other.scope === thing.scope && other.id !== thing.id,
  );
  const taken = whoHas(others, id);
  return taken === undefined ? undefined : new RenameFault(taken);
}

/** Which of some things has an id already, or had it, as a sentence; undefined where it is free. */
export function whoHas(things: readonly Thing[], id: string): string | undefined {
  const present = things.find((other) => other.id === id);
  if (present !== undefined) return `There is a ${nameOf(present)} already: "${present.title}".`;
  const former = things.find((other) => other.formerly.includes(id));
  return former && `"${id}" is a former id of the ${nameOf(former)}, and whoever uses it is led there. Choose another.`;
}

function formFault(thing: Thing, id: string): string | undefined {
  const fault = idFault(id);
  if (fault === 'reserved')
    return `"${id}" cannot be an id: the word has a meaning of its own in addresses, in YAML or in Windows.`;
  if (fault === 'too-long' || (fault === undefined && id.length > LONGEST_ADVISED_ID)) {
    return `The new id has ${id.length} characters; more than ${LONGEST_ADVISED_ID} make an address that breaks in mails.`;
  }
  if (fault === undefined) return undefined;
  const [scope, ...rest] = id.split('/');
  const bare = rest.join('/');
  if (bare !== '' && idFault(bare) === undefined && thing.scope !== undefined) {
    const holder = thing.kind === 'level' ? 'scale' : 'framework';
    if (scope === thing.scope) return `The new id stands alone: write "${bare}".`;
    return `A ${thing.kind} stays in its ${holder} when it is renamed: write the new id alone, such as "${bare}".`;
  }
  const better = idFrom(id.replace(/\.ya?ml$/, ''));
  return `"${id}" cannot be an id: ids are small letters, digits and single hyphens.${better === undefined ? '' : ` How about "${better}"?`}`;
}
