/** Days as exercises write them. */

/** The months of the year, the first at 0. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-03-12` → `12 March 2026`. */
export function dayWords(on: string): string {
  const [year, month, day] = on.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
