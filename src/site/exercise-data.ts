/** An exercise as a page hands it to its reader's browser: plain data, with its Markdown as HTML. */
import type { Exercise } from '../exercise/kinds/all.ts';
import { block } from './markdown.ts';

/** JSON for a `<script>` of data. What is Markdown, the instructions and each text beside a name or a title, is HTML in it. */
export function exerciseData(exercise: Exercise): string {
  return JSON.stringify(withHtml(exercise)).replaceAll('<', '\\u003c');
}

function withHtml(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withHtml);
  if (typeof value !== 'object' || value === null) return value;
  const markdown = 'name' in value || 'title' in value ? ['instructions', 'text'] : ['instructions'];
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      typeof inner === 'string' && markdown.includes(key) ? block(inner) : withHtml(inner),
    ]),
  );
}
