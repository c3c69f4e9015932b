/** `imsmanifest.xml` of SCORM 1.2 (ADL, Content Aggregation Model 1.2): one organisation with one module. */
import type { PackagedModule } from '../../workshop/platform/packaged-module.ts';
import { hrefOf } from '../scorm/href.ts';
import { type Element, xmlDocument } from '../xml/write.ts';

/** How many characters the schema leaves a title and a version. */
const MOST_TITLE = 200;
const MOST_VERSION = 20;

/** The manifest's text. It names no mastery score: with one, platforms put "passed" or "failed" in the place of "completed". */
export function scorm12Manifest(module: PackagedModule): string {
  const { id, version, entry, files } = module;
  const title: Element = { name: 'title', children: shortened(module.title) };
  return xmlDocument({
    name: 'manifest',
    attributes: {
      identifier: `module-${id}`,
      // The beginning of a version would be another version: a long one is left out.
      ...(version.length <= MOST_VERSION && { version }),
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
    },
    children: [
      {
        name: 'metadata',
        children: [
          { name: 'schema', children: 'ADL SCORM' },
          { name: 'schemaversion', children: '1.2' },
          described(module),
        ],
      },
      {
        name: 'organizations',
        attributes: { default: `organisation-${id}` },
        children: [
          {
            name: 'organization',
            attributes: { identifier: `organisation-${id}` },
            children: [
              title,
              {
                name: 'item',
                attributes: { identifier: `item-${id}`, identifierref: `resource-${id}`, isvisible: 'true' },
                children: [title],
              },
            ],
          },
        ],
      },
      {
        name: 'resources',
        children: [
          {
            name: 'resource',
            attributes: {
              identifier: `resource-${id}`,
              type: 'webcontent',
              'adlcp:scormtype': 'sco',
              href: hrefOf(entry),
            },
            children: files.map((file) => ({ name: 'file', attributes: { href: hrefOf(file) } })),
          },
        ],
      },
    ],
  });
}

/** What platforms with a catalogue show (IMS Learning Resource Meta-data 1.2.1): the whole title, what it is about, how long it takes. */
function described({ title, summary, language, minutes }: PackagedModule): Element {
  const said = (name: string, text: string): Element => ({
    name: `imsmd:${name}`,
    children: [{ name: 'imsmd:langstring', attributes: { 'xml:lang': language }, children: text }],
  });
  return {
    name: 'imsmd:lom',
    children: [
      {
        name: 'imsmd:general',
        children: [said('title', title), { name: 'imsmd:language', children: language }, said('description', summary)],
      },
      {
        name: 'imsmd:educational',
        children: [
          {
            name: 'imsmd:typicallearningtime',
            children: [{ name: 'imsmd:datetime', children: `PT${minutes}M` }],
          },
        ],
      },
    ],
  };
}

/** No character is cut in two, as half of one cannot be written. */
function shortened(title: string): string {
  const characters = [...title];
  return characters.length > MOST_TITLE ? `${characters.slice(0, MOST_TITLE - 1).join('')}…` : title;
}
