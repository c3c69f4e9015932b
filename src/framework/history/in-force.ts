/** Which version held on a day. */

/** A version with the days on which it held. */
export interface Dated {
  readonly version: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** It never held. */
  readonly overtaken?: boolean;
}

/**
 * Of versions, newest first, the one that holds on a day (`YYYY-MM-DD`), where one is known to. It `mayHaveEnded` where a later one took its place on a day that
 * nobody noted.
 */
export function inForceOn<T extends Dated>(
  versions: readonly T[],
  day: string,
): { readonly held: T; readonly mayHaveEnded: boolean } | undefined {
  const index = versions.findIndex(
    ({ from, to }) => from !== undefined && from <= day && (to === undefined || day <= to),
  );
  const held = versions[index];
  const next = versions.slice(0, Math.max(index, 0)).findLast(({ overtaken }) => overtaken !== true);
  return held && { held, mayHaveEnded: next !== undefined && next.from === undefined };
}
