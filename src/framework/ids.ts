/** What a valid id is, for files, folders and the entries of lists. See the format's guide on names. */
import { inPlainLetters } from './lookalikes.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Longer ids make addresses that break in mails; real frameworks have a few, so up to `LONGEST_ID` they are only advised against. */
export const LONGEST_ADVISED_ID = 80;
export const LONGEST_ID = 100;

/** Names that a web address, YAML or Windows takes for something else. */
const RESERVED = new Set([
  'index',
  'none',
  'null',
  'true',
  'false',
  'con',
  'prn',
  'aux',
  'nul',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [`com${n}`, `lpt${n}`]),
]);

/** Why `id` cannot be used, or undefined where it can (if perhaps against advice: see `LONGEST_ADVISED_ID`). */
export function idFault(id: string): 'malformed' | 'too-long' | 'reserved' | undefined {
  if (RESERVED.has(id.toLowerCase())) return 'reserved';
  if (!ID.test(id)) return 'malformed';
  if (id.length > LONGEST_ID) return 'too-long';
  return undefined;
}

/** The nearest valid id to a name, or undefined where nothing usable is left: `Giving Feedback` → `giving-feedback`. */
export function idFrom(name: string): string | undefined {
  const start = name.slice(0, 4 * LONGEST_ID);
  // A foreign letter among Latin ones was meant as a Latin one; a whole name in another script was not.
  const id = (/[a-z]/i.test(start) ? inPlainLetters(start) : start)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, LONGEST_ADVISED_ID)
    .replace(/-+$/, '');
  return idFault(id) === undefined ? id : undefined;
}
