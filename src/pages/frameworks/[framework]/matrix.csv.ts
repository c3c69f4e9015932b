/** Every role of a framework against every competency, as a file for a spreadsheet. */
import type { APIRoute } from 'astro';
import { writeCsv } from '../../../exchange/csv/write.ts';
import { matrixRows } from '../../../site/matrix.ts';
import { currentModel } from '../../../site/model.ts';

export function getStaticPaths() {
  return currentModel().frameworks.map((framework) => ({ params: { framework: framework.id } }));
}

export const GET: APIRoute = ({ params }) => {
  const framework = currentModel().frameworks.find((candidate) => candidate.id === params.framework);
  if (framework === undefined) return new Response(null, { status: 404 });
  return new Response(writeCsv(matrixRows(framework)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
