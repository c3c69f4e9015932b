/** Which roles an address asks to compare. Names of roles are no personal data, so they may stand in it and be shared. */

export const fields = ['from', 'to', 'third'] as const;
export type Field = (typeof fields)[number];

/** Keys or names as they were given. */
export type Question = Readonly<Partial<Record<Field, string>>>;

/** What an address asks. A third role comes as `third`, or as a second `to`. */
export function readRoles(search: string): Question {
  const asked = new URLSearchParams(search);
  const [to, again] = asked.getAll('to');
  const third = asked.get('third') ?? again;
  return onlyGiven({ from: asked.get('from') ?? undefined, to, third });
}

/** The part of an address that asks it; empty where nothing is asked. */
export function writeRoles(question: Question): string {
  const parts = fields.flatMap((field) => {
    const key = question[field];
    return key === undefined ? [] : [`${field}=${encodeURIComponent(key).replaceAll('%2F', '/')}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function onlyGiven(question: Record<Field, string | undefined>): Question {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const key = question[field]?.trim().slice(0, 250);
      return key === undefined || key === '' ? [] : [[field, key]];
    }),
  );
}
