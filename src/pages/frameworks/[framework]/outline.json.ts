/** The roles of a framework and what they ask, for the pages that work in the browser. */
import type { APIRoute } from 'astro';
import { outlineOf } from '../../../framework/outline.ts';
import { currentModel } from '../../../site/model.ts';

export function getStaticPaths() {
  return currentModel().frameworks.map((framework) => ({ params: { framework: framework.id } }));
}

export const GET: APIRoute = ({ params }) => {
  const framework = currentModel().frameworks.find((candidate) => candidate.id === params.framework);
  return framework === undefined ? new Response(null, { status: 404 }) : Response.json(outlineOf(framework));
};
