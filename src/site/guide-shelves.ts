/** Guides as people look for them: by whom they are for, and one after the other. */
import { AUDIENCES, type Audience, type Guide } from '../guide/guide.ts';

export interface GuideShelf {
  readonly audience: Audience;
  readonly guides: readonly Guide[];
}

/** The guides for each sort of reader; readers for whom there are none are left out. */
export function guideShelves(guides: readonly Guide[]): readonly GuideShelf[] {
  return AUDIENCES.map((audience) => ({ audience, guides: guides.filter((one) => one.audience === audience) })).filter(
    (shelf) => shelf.guides.length > 0,
  );
}

/** The guides before and after one, among those for the same readers. */
export function neighbours(guide: Guide, guides: readonly Guide[]): { before?: Guide; after?: Guide } {
  const shelf = guides.filter((one) => one.audience === guide.audience);
  const at = shelf.indexOf(guide);
  const [before, after] = [shelf[at - 1], shelf[at + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}

export const audienceWord: Readonly<Record<Audience, { readonly title: string; readonly summary: string }>> = {
  employee: {
    title: 'For everyone who works here',
    summary: 'Goals, evidence, reviews, and what to do when one is wrong.',
  },
  manager: { title: 'For managers', summary: 'Using the pages of this site with the people you lead.' },
  facilitator: { title: 'For facilitators', summary: 'Preparing and running workshops.' },
  author: {
    title: 'For authors',
    summary: 'Writing and changing what this site says. No knowledge of git or YAML is needed.',
  },
  reviewer: { title: 'For reviewers', summary: 'Deciding on what others propose.' },
  publisher: { title: 'For whoever publishes the site', summary: 'Putting it where people find it, safely.' },
};
