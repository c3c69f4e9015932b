/** What a person is asked about the competencies of a role, for placing oneself in the browser. */
import type { APIRoute } from 'astro';
import { inquiryOf } from '../../../../../framework/placement/statements.ts';
import { holdable } from '../../../../../site/doors.ts';
import { plain } from '../../../../../site/markdown.ts';
import { currentModel } from '../../../../../site/model.ts';

export function getStaticPaths() {
  return currentModel().frameworks.flatMap((framework) =>
    holdable(framework)
      .filter((role) => role.expectations.length > 0)
      .map((role) => ({ params: { framework: framework.id, role: role.id } })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const role = currentModel().roles.get(`${params.framework}/${params.role}`);
  return role === undefined ? new Response(null, { status: 404 }) : Response.json(inquiryOf(role, plain));
};
