/** The way from screen to screen of a round. */

/**
 * The screen before or after another one that can still be come to, by its place; undefined where the round ends on that side. What was
 * put away is passed over in both directions.
 */
export function neighbour(
  screens: readonly { readonly putAway?: boolean | undefined }[],
  from: number,
  by: 1 | -1,
): number | undefined {
  for (let at = from + by; at >= 0 && at < screens.length; at += by) if (screens[at]?.putAway !== true) return at;
  return undefined;
}
