/** The roles that can be compared, by name: what the chooser offers, and what an address or a typed name means. */
import { suggest } from '../../framework/suggest.ts';

export interface RoleName {
  readonly key: string;
  readonly title: string;
  /** What tells it from others of the same name: its family, else its framework, and its grade. */
  readonly about: string;
  /** Keys that it had before. */
  readonly formerly: readonly string[];
}

/** What was found for a key or a typed name: the role, or the one that may have been meant. */
export type Found = { readonly role: RoleName } | { readonly meant?: RoleName };

/** The role of this key, today's or a former one. */
export function roleByKey(names: readonly RoleName[], key: string): Found {
  const role = names.find((one) => one.key === key) ?? names.find((one) => one.formerly.includes(key));
  if (role !== undefined) return { role };
  const near =
    suggest(
      key,
      names.map((one) => one.key),
    ) ?? nearestId(names, key);
  const meant = names.find((one) => one.key === near);
  return meant === undefined ? {} : { meant };
}

/** The role of this title; where several have it, the first. */
export function roleByTitle(names: readonly RoleName[], typed: string): Found {
  const plain = folded(typed);
  const role = names.find((one) => folded(one.title) === plain);
  if (role !== undefined) return { role };
  const near = suggest(
    typed,
    names.map((one) => one.title),
  );
  const meant = names.find((one) => one.title === near);
  return meant === undefined ? {} : { meant };
}

/** Roles whose title, family, grade or framework has a word that begins with each word typed; those whose title begins with it first. */
export function rolesLike(names: readonly RoleName[], typed: string): readonly RoleName[] {
  const wanted = folded(typed)
    .split(' ')
    .filter((word) => word !== '');
  const hits = names.filter((one) => {
    const words = folded(`${one.title} ${one.about}`).split(' ');
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
  const start = folded(typed);
  const first = hits.filter((one) => start !== '' && folded(one.title).startsWith(start));
  return [...first, ...hits.filter((one) => !first.includes(one))];
}

/** Somebody may know the role and not the framework it stands in. */
function nearestId(names: readonly RoleName[], key: string): string | undefined {
  const id = key.slice(key.indexOf('/') + 1);
  const exact = names.find((one) => one.key.endsWith(`/${id}`));
  if (exact !== undefined) return exact.key;
  const near = suggest(
    id,
    names.map((one) => one.key.slice(one.key.indexOf('/') + 1)),
  );
  return near === undefined ? undefined : names.find((one) => one.key.endsWith(`/${near}`))?.key;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
