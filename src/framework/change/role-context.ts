/** What the changes of a role are told with: which role it is, and what has become of the things around it. */
import type { Competency, Role } from '../model.ts';
import type { Change } from './change.ts';
import { doubtsAbout } from './doubts.ts';

/** The thing that a change is told on. */
export type About = Pick<Change, 'framework' | 'entity' | 'id' | 'title'>;

/** What is known of the other things of both states when roles are compared. */
export interface RoleContext {
  /** The competency of now that a competency of before has become, if it is still there. */
  readonly successor: (competency: Competency) => Competency | undefined;
  /** The role of now that a role of before has become, if it is still there. */
  readonly roleSuccessor: (role: Role) => Role | undefined;
  /** The role of before that a role of now was, if it was there. */
  readonly predecessor: (role: Role) => Role | undefined;
}

/** Other words, perhaps for the same. `isSame` where their author calls the two one thing, by an id. */
export function reworded(
  subject: About & Partial<Change>,
  affectedRoles: readonly Role[],
  summary: string,
  before: string | undefined,
  after: string | undefined,
  isSame = false,
): Change {
  const doubts = before === undefined || after === undefined ? [] : doubtsAbout(before, after, isSame);
  return {
    ...subject,
    kind: 'rewords',
    affectedRoles,
    summary,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    needs: 'patch',
    ...(doubts.length > 0 && { doubts }),
  };
}
