/** What a declared move changes, as a file to keep or to paste. */
import type { APIRoute } from 'astro';
import type { Move } from '../../../../../../framework/model.ts';
import { comparisonMarkdown } from '../../../../../../report/comparison-markdown.ts';
import { comparisonOf } from '../../../../../../site/compare/profiles.ts';
import { movePaths } from '../../../../../../site/declared-moves.ts';
import { currentModel } from '../../../../../../site/model.ts';

export function getStaticPaths() {
  return movePaths(currentModel());
}

export const GET: APIRoute<{ move: Move }> = ({ props }) =>
  new Response(comparisonMarkdown(comparisonOf(props.move)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
