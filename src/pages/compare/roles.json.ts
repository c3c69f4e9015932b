/** The names of all roles that someone can hold, for choosing among them. */
import type { APIRoute } from 'astro';
import { roleNames } from '../../site/compare/profiles.ts';
import { currentModel } from '../../site/model.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(roleNames(currentModel())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
