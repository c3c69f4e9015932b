/** What the plan builder needs of one role. */
import type { APIRoute } from 'astro';
import type { Role } from '../../../../framework/model.ts';
import { roleData } from '../../../../plan/role-data.ts';
import { competencyAddress, roleAddress } from '../../../../site/address.ts';
import { currentModel } from '../../../../site/model.ts';

export function getStaticPaths() {
  return currentModel().frameworks.flatMap((framework) =>
    framework.roles
      .filter((role) => !role.abstract)
      .map((role) => ({ params: { framework: framework.id, role: role.id }, props: { role } })),
  );
}

export const GET: APIRoute<{ role: Role }> = ({ props }) => {
  const data = roleData(props.role, { role: (role) => roleAddress(role), competency: competencyAddress });
  return new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
