/** What a declared move changes, for a spreadsheet. */
import type { APIRoute } from 'astro';
import { writeCsv } from '../../../../../../exchange/csv/write.ts';
import type { Move } from '../../../../../../framework/model.ts';
import { comparisonRows } from '../../../../../../report/comparison-markdown.ts';
import { comparisonOf } from '../../../../../../site/compare/profiles.ts';
import { movePaths } from '../../../../../../site/declared-moves.ts';
import { currentModel } from '../../../../../../site/model.ts';

export function getStaticPaths() {
  return movePaths(currentModel());
}

export const GET: APIRoute<{ move: Move }> = ({ props }) =>
  new Response(writeCsv(comparisonRows(comparisonOf(props.move))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
