/** The pages that a guide may link to. What they are called in the address is the site's business; a test compares the two. */
import type { Exercise } from '../exercise/kinds/all.ts';
import type { Model } from '../framework/model.ts';
import { ruleTitles } from '../framework/rules/explanation.ts';
import type { Pages } from '../mdx/links.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { Guide } from './guide.ts';

/** Pages that every site has, whatever is in its workspace. */
export const STANDING_PAGES: ReadonlyMap<string, string> = new Map([
  ['/', 'Home'],
  ['/frameworks/', 'Frameworks'],
  ['/search/', 'Search'],
  ['/data/', 'About your data'],
  ['/compare/', 'Compare roles'],
  ['/paths/', 'Career paths'],
  ['/plan/', 'Your plan'],
  ['/team/', 'Your team'],
  ['/where-am-i/', 'Where am I?'],
  ['/exercises/', 'Exercises'],
  ['/guides/', 'Guides'],
  ['/guides/evidence/', 'The evidence'],
  ['/guides/rules/', 'Rules'],
  ['/workshops/', 'Workshops'],
]);

/** Every page of a site that has an address of its own by its content. */
export function pagesOf(
  { frameworks }: Model,
  guides: readonly Guide[],
  exercises: readonly Exercise[] = [],
  workshops: readonly Workshop[] = [],
): Pages {
  const titles = new Map(STANDING_PAGES);
  const moved = new Map<string, string>();
  const anchors = new Map<string, ReadonlySet<string>>();
  const add = (folder: string, id: string, title: string, formerly: readonly string[]): string => {
    titles.set(`${folder}${id}/`, title);
    for (const old of formerly) moved.set(`${folder}${old}/`, `${folder}${id}/`);
    return `${folder}${id}/`;
  };
  /** What lies below a page moves with it. */
  const follow = (folder: string, id: string, formerly: readonly string[]): void => {
    const now = `${folder}${id}/`;
    const below = [...titles.keys()].filter((path) => path.startsWith(now));
    for (const old of formerly) for (const path of below) moved.set(`${folder}${old}/${path.slice(now.length)}`, path);
  };
  for (const { id, title } of ruleTitles()) add('/guides/rules/', id, title, []);
  for (const { id, title, formerly, document } of guides)
    anchors.set(add('/guides/', id, title, formerly), new Set(document.headings.map(({ anchor }) => anchor)));
  for (const { id, title, formerly } of exercises) add('/exercises/', id, title, formerly);
  for (const { id, title, formerly, sections } of workshops) {
    const path = add('/workshops/', id, title, formerly);
    anchors.set(path, new Set(sections.map((section) => section.id)));
    for (const view of ['facilitator', 'slides', 'handout']) titles.set(`${path}${view}/`, title);
    follow('/workshops/', id, formerly);
  }
  for (const framework of frameworks) {
    const path = add('/frameworks/', framework.id, framework.title, framework.formerly);
    for (const part of ['competencies', 'roles', 'audit']) titles.set(`${path}${part}/`, framework.title);
    for (const one of framework.competencies) add(`${path}competencies/`, one.id, one.title, one.formerly);
    for (const one of framework.roles) add(`${path}roles/`, one.id, one.title, one.formerly);
    for (const one of framework.groups) titles.set(`${path}groups/${one.id}/`, one.title);
    follow('/frameworks/', framework.id, framework.formerly);
  }
  return { titles, moved, anchors };
}
