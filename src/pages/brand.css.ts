/** The organisation's own colour. A file, because the policy allows no style inside a page. */
import type { APIRoute } from 'astro';
import { brandStyles } from '../site/brand.ts';
import { currentModel } from '../site/model.ts';

export const GET: APIRoute = () =>
  new Response(
    brandStyles(currentModel().site.brand) ?? '/* The colours of this site are those of its style sheet. */\n',
    {
      headers: { 'Content-Type': 'text/css; charset=utf-8' },
    },
  );
