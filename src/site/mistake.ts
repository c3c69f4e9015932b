import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import type { Diagnostic } from '../framework/diagnostic.ts';
import type { Loaded } from '../workspace/load.ts';

/** The first error of a workspace as the message that Vite lays over the page. */
export function mistakeOverlay(loaded: Loaded): ErrorPayload {
  const errors = loaded.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const first = errors[0];
  if (!first) return { type: 'error', err: { message: 'The workspace cannot be read.', stack: '' } };
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more: see the terminal)` : '';
  return {
    type: 'error',
    err: {
      name: 'Mistake in the workspace',
      title: `${first.file}:${first.line}:${first.column}${more}`,
      // The overlay reads its message and hint as HTML.
      message: escapeHtml(first.message),
      ...(first.hint !== undefined && { hint: escapeHtml(first.hint) }),
      stack: '',
      id: join(loaded.root, first.file),
      loc: { file: join(loaded.root, first.file), line: first.line, column: first.column },
      frame: frame(first, loaded.files.get(first.file) ?? ''),
      highlightedCode: `<pre class="astro-code"><code>${escapeHtml(frame(first, loaded.files.get(first.file) ?? ''))}</code></pre>`,
    },
  };
}

/** What a visitor sees while there has been no sound workspace yet: the first error in words, and Vite's client, which waits. */
export function waitingPage(loaded: Loaded, base: string): string {
  const error = loaded.diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  const where = error ? `${error.file}:${error.line}: ${error.message}` : 'The workspace cannot be read.';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The workspace has errors</title>
<script type="module" src="${base}@vite/client"></script></head>
<body><h1>The workspace has errors</h1><p>${escapeHtml(where)}</p><p>The site appears here as soon as they are mended.</p></body></html>
`;
}

/** The lines around a place, numbered, with a mark under it. */
function frame({ line, column }: Diagnostic, text: string): string {
  const lines = text.split(/\r?\n/);
  const from = Math.max(1, line - 2);
  const width = String(line + 2).length;
  const shown: string[] = [];
  for (const [index, content] of lines.slice(from - 1, line + 2).entries()) {
    const number = from + index;
    shown.push(`${String(number).padStart(width)} | ${content}`);
    if (number === line) shown.push(`${' '.repeat(width)} | ${' '.repeat(column - 1)}^`);
  }
  return shown.join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
