/** A day, `YYYY-MM-DD`, as a sentence says it: 22 November 2025. */
export function inWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
