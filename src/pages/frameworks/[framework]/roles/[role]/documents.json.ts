/** All documents of a role as data: a Word file is made from it in the browser, once somebody asks for one. */
import type { APIRoute } from 'astro';
import type { Role } from '../../../../../framework/model.ts';
import { currentModel } from '../../../../../site/model.ts';
import { documentsOfRole, writeDocument } from '../../../../../site/role-documents.ts';

export function getStaticPaths() {
  return [...currentModel().roles.values()]
    .filter((role) => !role.abstract)
    .map((role) => ({ params: { framework: role.framework.id, role: role.id }, props: { role } }));
}

interface Props extends Record<string, unknown> {
  role: Role;
}

export const GET: APIRoute<Props> = ({ props: { role } }) => {
  const { site } = currentModel();
  const documents = documentsOfRole(role).map(({ path, offer }) => [path, writeDocument(offer, site)] as const);
  return new Response(JSON.stringify(Object.fromEntries(documents)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
