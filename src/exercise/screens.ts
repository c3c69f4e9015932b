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

/** The screen to show where one at `index` is asked for: whoever comes into the round again comes to the first that is not put away. */
export function shownAt(screens: readonly { readonly putAway?: boolean | undefined }[], index: number): number {
  const asked = Math.min(index, screens.length - 1);
  return screens[asked]?.putAway === true ? (neighbour(screens, asked, 1) ?? asked) : asked;
}
