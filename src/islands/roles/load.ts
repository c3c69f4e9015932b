/** Fetches what the pages in the browser know of roles. Only files of this site are asked for, the same ones for everybody. */
import { type Catalogue, isOutline, openOutlines, type Outline } from '../../framework/outline.ts';
import { isRoleInquiry, type Inquiry } from '../../framework/placement/statements.ts';
import { outlineAddress, statementsAddress } from '../../site/address.ts';

/** The roles of all these frameworks. Throws where one of the files cannot be had. */
export async function loadCatalogue(frameworks: readonly { readonly id: string }[]): Promise<Catalogue> {
  const outlines = await Promise.all(
    frameworks.map(async (framework): Promise<Outline> => read(outlineAddress(framework), isOutline)),
  );
  return openOutlines(outlines);
}

/**
 * What is asked about the competencies of these roles, by key of the competency. Throws where a file cannot be had; a role that the
 * catalogue no longer has is left out.
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
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  const value: unknown = await answer.json();
  if (!is(value)) throw new Error(`${address} is of another version of this site.`);
  return value;
}
