/** The roles to choose from, for the plan builder. */
import type { APIRoute } from 'astro';
import { roleName } from '../../plan/role-data.ts';
import { currentModel } from '../../site/model.ts';

export const GET: APIRoute = () => {
  const roles = currentModel().frameworks.flatMap((framework) => framework.roles);
  const names = roles.filter((role) => !role.abstract && !role.retired).map((role) => roleName(role, roles));
  return new Response(JSON.stringify(names), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
