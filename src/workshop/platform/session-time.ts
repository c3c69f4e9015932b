/** How long a session was, as the standards write it. */

/** SCORM 1.2, CMITimespan: `HHHH:MM:SS.SS`; at most the 9,999 hours that it can say. */
export function timespan(milliseconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 9999 * 360_000 + 359_999);
  const part = (value: number, length: number): string => String(value).padStart(length, '0');
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const seconds = Math.floor(hundredths / 100) % 60;
  return `${part(hours, 4)}:${part(minutes, 2)}:${part(seconds, 2)}.${part(hundredths % 100, 2)}`;
}

/** ISO 8601 with at most hundredths of a second, as SCORM 2004 and xAPI take it: `PT75.5S`. */
export function isoDuration(milliseconds: number): string {
  return `PT${Math.max(0, Math.round(milliseconds / 10)) / 100}S`;
}
