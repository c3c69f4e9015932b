import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import { excerpt } from '../report/excerpt.ts';
import type { Loaded } from '../workspace/load.ts';
import { escapeMarkup } from './escape.ts';

/** The first error of a workspace as the message that Vite lays over the page. */
export function mistakeOverlay(loaded: Loaded): ErrorPayload {
  const errors = loaded.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const first = errors[0];
  if (!first) return { type: 'error', err: { message: 'The workspace cannot be read.', stack: '' } };
  const { line, column } = first;
  const file = join(loaded.root, first.file);
  const written = loaded.files.line(first.file, line);
  const shown = written === undefined ? undefined : excerpt(written, first);
  const frame = shown ? `${line} | ${shown.line}\n${' '.repeat(String(line).length)} | ${shown.carets}` : undefined;
  const payload = {
    type: 'error' as const,
    // Astro rewrites messages that lack this mark as if they were exceptions of its own.
    __isEnhancedAstroErrorPayload: true,
    err: {
      name:
        errors.length > 1
          ? `${errors.length} mistakes in the workspace (all are in the terminal)`
          : 'A mistake in the workspace',
      title: `${first.file}:${line}:${column}`,
      // The overlay reads message, hint and code as HTML.
      message: escapeMarkup(first.message),
      ...(first.hint !== undefined && { hint: escapeMarkup(first.hint) }),
      ...(frame !== undefined && { frame, highlightedCode: `<pre><code>${escapeMarkup(frame)}</code></pre>` }),
      stack: `${file}:${line}:${column}`,
      id: file,
      loc: { file, line, column },
    },
  };
  return payload;
}

/** What a visitor sees while there has been no sound workspace yet: the first error in words, and Vite's client, which waits. */
export function waitingPage(loaded: Loaded, base: string): string {
  const error = loaded.diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  const where = error ? `${error.file}:${error.line}: ${error.message}` : 'The workspace cannot be read.';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The workspace has errors</title>
<script type="module" src="${base}@vite/client"></script></head>
<body><h1>The workspace has errors</h1><p>${escapeMarkup(where)}</p><p>The site appears here as soon as they are mended.</p></body></html>
`;
}
