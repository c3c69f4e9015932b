/** Every kind of document, in the order in which a role's page offers them. */
import type { Move, Role } from '../../framework/model.ts';
import type { RoleDocument } from '../document.ts';
import type { House } from '../house.ts';
import { stepsUp } from '../move.ts';
import { decisionLetter } from './decision-letter.ts';
import { interviewGuide } from './interview-guide.ts';
import { jobDescription } from './job-description.ts';
import type { MoveKind, RoleKind } from './kind.ts';
import { oneToOneGuide } from './one-to-one-guide.ts';
import { onboardingChecklist } from './onboarding-checklist.ts';
import { promotionCase } from './promotion-case.ts';

const roleKinds: readonly RoleKind[] = [jobDescription, interviewGuide, onboardingChecklist, oneToOneGuide];
const moveKinds: readonly MoveKind[] = [promotionCase, decisionLetter];

/** A document that a role has: of the role itself, or of one of its moves. */
export type Offer =
  | { readonly kind: RoleKind; readonly role: Role; readonly move?: undefined }
  | { readonly kind: MoveKind; readonly role: Role; readonly move: Move };

/** Where the document is, below the page of its role, without slashes at its ends. */
export function pathOf({ kind, move }: Offer): string {
  return move === undefined ? kind.id : `${kind.id}/${move.to.key}`;
}

/** The document itself. */
export function documentOf(offer: Offer, house: House): RoleDocument {
  return offer.move === undefined ? offer.kind.write(offer.role, house) : offer.kind.write(offer.move, house);
}

/** The documents of a role. A profile has none: nobody is hired into it, meets in it or is promoted from it. */
export function offersOf(role: Role): readonly Offer[] {
  if (role.abstract) return [];
  return [
    ...roleKinds.filter((kind) => kind.whileRetired || !role.retired).map((kind): Offer => ({ kind, role })),
    ...stepsUp(role).flatMap((move) => moveKinds.map((kind): Offer => ({ kind, role, move }))),
  ];
}
