/** The same document as Markdown, for a wiki, an issue or a mail. */
import type { APIRoute } from 'astro';
import type { Offer } from '../../../../../document/kinds/all.ts';
import { documentMarkdown } from '../../../../../exchange/markdown/write.ts';
import { currentModel } from '../../../../../site/model.ts';
import { allDocuments, writeDocument } from '../../../../../site/role-documents.ts';

export function getStaticPaths() {
  return allDocuments(currentModel()).map(({ path, offer }) => ({
    params: { framework: offer.role.framework.id, role: offer.role.id, document: path },
    props: { offer },
  }));
}

interface Props extends Record<string, unknown> {
  offer: Offer;
}

export const GET: APIRoute<Props> = ({ props: { offer } }) => {
  const { site } = currentModel();
  return new Response(documentMarkdown(writeDocument(offer, site), site.url), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
