/** A role as plain data, for the page that compares any two. */
import type { APIRoute } from 'astro';
import type { Role } from '../../../../framework/model.ts';
import { profile } from '../../../../site/compare/profiles.ts';
import { holdable } from '../../../../site/doors.ts';
import { currentModel } from '../../../../site/model.ts';

export function getStaticPaths() {
  return currentModel().frameworks.flatMap((framework) =>
    holdable(framework).map((role) => ({ params: { framework: framework.id, role: role.id }, props: { role } })),
  );
}

export const GET: APIRoute<{ role: Role }> = ({ props }) =>
  new Response(JSON.stringify(profile(props.role)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
