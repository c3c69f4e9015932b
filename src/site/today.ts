/** The day of the build. */

/**
 * Today as `YYYY-MM-DD`, or the day that SOURCE_DATE_EPOCH names: then two builds of the same state are the same to the byte.
 * See reproducible-builds.org.
 */
export function today(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const epoch = environment.SOURCE_DATE_EPOCH;
  const date = epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return date.toISOString().slice(0, 10);
}
