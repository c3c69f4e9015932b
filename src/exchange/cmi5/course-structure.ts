/** `cmi5.xml`, a course of one assignable unit (AICC, cmi5 specification, section 13). */
import type { PackagedModule } from '../../workshop/platform/packaged-module.ts';
import { hrefOf } from '../scorm/href.ts';
import { type Element, xmlDocument } from '../xml/write.ts';

/** The course structure's text. */
export function cmi5CourseStructure(module: PackagedModule): string {
  const { title, summary, language, entry, mastery } = module;
  const id = iriOf(module);
  const said = (name: string, text: string): Element => ({
    name,
    children: [{ name: 'langstring', attributes: { lang: language }, children: text }],
  });
  return xmlDocument({
    name: 'courseStructure',
    attributes: { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
    children: [
      { name: 'course', attributes: { id }, children: [said('title', title), said('description', summary)] },
      {
        name: 'au',
        attributes: {
          id: `${id}#module`,
          moveOn: 'Completed',
          ...(mastery !== undefined && { masteryScore: shareText(mastery) }),
          launchMethod: 'AnyWindow',
          activityType: 'http://adlnet.gov/expapi/activities/module',
        },
        children: [said('title', title), said('description', summary), { name: 'url', children: hrefOf(entry) }],
      },
    ],
  });
}

/** The same for every version of the module, so that a platform knows it again: its address, or a name where it has none. */
function iriOf({ id, address }: PackagedModule): string {
  return address ?? `urn:espalier:workshop:${id}`;
}

/**
 * Four decimals are what the standard allows. Rounded down, as one rounded up would not be reached by the very share that is meant; but
 * what is four decimals already stays, though in binary it may come out a trace below.
 */
function shareText(share: number): string {
  return String(Math.floor(share * 10_000 + 1e-6) / 10_000);
}
