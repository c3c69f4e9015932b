/** Documents as pages see them: with the addresses of this site in them. */
import type { RoleDocument } from '../document/document.ts';
import type { House } from '../document/house.ts';
import { documentOf, offersOf, pathOf, type Offer } from '../document/kinds/all.ts';
import type { Occasion } from '../document/kinds/kind.ts';
import type { Model, Role, Site } from '../framework/model.ts';
import { competencyAddress, documentAddress, roleAddress } from './address.ts';

function houseOf(site: Site): House {
  return { site, addressOfRole: (role) => roleAddress(role), addressOfCompetency: competencyAddress };
}

export interface DocumentOfRole {
  /** Below the page of its role, without slashes at its ends. */
  readonly path: string;
  readonly offer: Offer;
}

/** Every document of every role of the workspace. */
export function allDocuments(model: Model): readonly DocumentOfRole[] {
  return [...model.roles.values()].flatMap(documentsOfRole);
}

export function documentsOfRole(role: Role): readonly DocumentOfRole[] {
  return offersOf(role).map((offer) => ({ path: pathOf(offer), offer }));
}

/** What was written for a role is kept as long as the role is: its page, its Markdown and its data need the same documents. */
const written = new WeakMap<Role, Map<string, RoleDocument>>();

export function writeDocument(offer: Offer, site: Site): RoleDocument {
  const path = pathOf(offer);
  const ofRole = written.get(offer.role) ?? new Map<string, RoleDocument>();
  written.set(offer.role, ofRole);
  const document = ofRole.get(path) ?? documentOf(offer, houseOf(site));
  ofRole.set(path, document);
  return document;
}

export interface DocumentLink {
  readonly title: string;
  readonly address: string;
}

const occasionTitle: Record<Occasion, string> = {
  hiring: 'Hiring',
  working: 'Starting and talking',
  moving: 'Moving on',
};

/** The documents of a role as links, by the occasion on which they are used. */
export function documentShelves(
  role: Role,
): readonly { readonly title: string; readonly links: readonly DocumentLink[] }[] {
  const all = documentsOfRole(role);
  return (['hiring', 'working', 'moving'] as const)
    .map((occasion) => ({
      title: occasionTitle[occasion],
      links: all
        .filter(({ offer }) => offer.kind.occasion === occasion)
        .map(({ path, offer }) => ({
          title: offer.move === undefined ? offer.kind.name : `${offer.kind.name}: to ${offer.move.to.title}`,
          address: documentAddress(role, path),
        })),
    }))
    .filter((shelf) => shelf.links.length > 0);
}
