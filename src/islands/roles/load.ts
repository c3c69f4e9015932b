/** Fetches what the pages in the browser know of roles. Only files of this site are asked for, the same ones for everybody. */
import { type Catalogue, isOutline, openOutlines, type Outline } from '../../framework/outline.ts';
import { isRoleInquiry, type Inquiry } from '../../framework/placement/statements.ts';
import { fetchData, type Trouble } from '../../offline/fetch-data.ts';
import { outlineAddress, statementsAddress } from '../../site/address.ts';

/** Thrown where a file cannot be had. */
export class NotFetched extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** Why it failed, from whatever was thrown. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof NotFetched ? error.trouble : 'missing';
}

/** The roles of all these frameworks. Throws `NotFetched`. */
export async function loadCatalogue(frameworks: readonly { readonly id: string }[]): Promise<Catalogue> {
  const outlines = await Promise.all(
    frameworks.map(async (framework): Promise<Outline> => read(outlineAddress(framework), isOutline)),
  );
  return openOutlines(outlines);
}

/**
 * What is asked about the competencies of these roles, by key of the competency. A role that the catalogue no longer has is left
 * out. Throws `NotFetched`.
 */
export async function loadInquiries(
  roles: readonly string[],
  catalogue: Catalogue,
): Promise<ReadonlyMap<string, Inquiry>> {
  const known = roles.filter((role) => (catalogue.roles.get(role)?.asks.length ?? 0) > 0);
  const files = await Promise.all(known.map((role) => read(statementsAddress(role), isRoleInquiry)));
  return new Map(files.flatMap(({ inquiries }) => inquiries.map((inquiry) => [inquiry.key, inquiry] as const)));
}

async function read<File>(address: string, is: (value: unknown) => value is File): Promise<File> {
  const fetched = await fetchData(address);
  if ('trouble' in fetched) throw new NotFetched(fetched.trouble);
  if (!is(fetched.data)) throw new NotFetched('outdated');
  return fetched.data;
}
