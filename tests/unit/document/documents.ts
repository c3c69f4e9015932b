/** Documents of a model, as tests read them. */
import { fileURLToPath } from 'node:url';
import type { Block, RoleDocument } from '../../../src/document/document.ts';
import type { House } from '../../../src/document/house.ts';
import { documentOf, type Offer, offersOf } from '../../../src/document/kinds/all.ts';
import { wordsOf } from '../../../src/document/text.ts';
import type { Model, Role } from '../../../src/framework/model.ts';
import { loadWorkspace } from '../../../src/workspace/load.ts';

/** The starter workspace. */
export async function starter(): Promise<Model> {
  const { model } = await loadWorkspace(fileURLToPath(new URL('../../../', import.meta.url)));
  if (model === undefined) throw new Error('the starter workspace has errors');
  return model;
}

export function houseOf(model: Model): House {
  return {
    site: model.site,
    addressOfRole: (role) => `/roles/${role.key}/`,
    addressOfCompetency: (competency) => `/competencies/${competency.key}/`,
  };
}

/** The role's document of that kind; for one about a move, of the move to `to` or of the first. */
export function documentNamed(model: Model, role: Role, kind: string, to?: string): RoleDocument {
  const offer = offerNamed(role, kind, to);
  return documentOf(offer, houseOf(model));
}

export function offerNamed(role: Role, kind: string, to?: string): Offer {
  const offer = offersOf(role).find((one) => one.kind.id === kind && (to === undefined || one.move?.to.id === to));
  if (offer === undefined) throw new Error(`${role.key} has no ${kind}`);
  return offer;
}

/** Headings of the body: those of the second level as they are, those below them after a dash. */
export function headings(document: RoleDocument): string[] {
  return document.body.flatMap((block) =>
    block.kind === 'heading' ? [block.level === 2 ? block.text : `- ${block.text}`] : [],
  );
}

/** The blocks beneath one heading, up to the next of its level or above. */
export function beneath(document: RoleDocument, heading: string): readonly Block[] {
  const start = document.body.findIndex((block) => block.kind === 'heading' && block.text.startsWith(heading));
  const head = document.body[start];
  if (head?.kind !== 'heading') throw new Error(`no heading ${heading} in ${document.name}`);
  const rest = document.body.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= head.level);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Every text of the blocks, one string for each paragraph, item, cell paragraph, label and heading. */
export function texts(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textsOf);
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [wordsOf(block.line)];
    case 'list':
      return block.items.flatMap((item) => [wordsOf(item.line), ...item.details.map(wordsOf)]);
    case 'fields':
      return block.fields.map(({ label }) => label);
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat(2).map(wordsOf)];
    case 'sheet':
      return [];
  }
}

export function tables(blocks: readonly Block[]): Extract<Block, { kind: 'table' }>[] {
  return blocks.filter((block) => block.kind === 'table');
}
