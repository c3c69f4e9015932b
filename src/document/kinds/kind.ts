/** What a kind of document is. Each kind is one file of this folder and one line of `all.ts`. */
import type { Move, Role } from '../../framework/model.ts';
import type { RoleDocument } from '../document.ts';
import type { House } from '../house.ts';

/** When a document is used; the links on a role's page stand under it. */
export type Occasion = 'hiring' | 'working' | 'moving';

interface Kind {
  /** The last part of its address. */
  readonly id: string;
  readonly name: string;
  readonly occasion: Occasion;
}

/** A document about one role. */
export interface RoleKind extends Kind {
  /** Nobody is hired into a role that is retired; who holds it still talks about it. */
  readonly whileRetired: boolean;
  readonly write: (role: Role, house: House) => RoleDocument;
}

/** A document about one step up, or to another track. */
export interface MoveKind extends Kind {
  readonly write: (move: Move, house: House) => RoleDocument;
}
