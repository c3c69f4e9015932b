/** `imsmanifest.xml` of SCORM 1.2 (ADL, Content Aggregation Model 1.2): one organisation with one module. */
import type { PackagedModule } from '../../workshop/platform/packaged-module.ts';
import { hrefOf } from '../scorm/href.ts';
import { xmlDocument } from '../xml/write.ts';

/** The manifest's text. It names no mastery score: with one, platforms put "passed" or "failed" in the place of "completed". */
export function scorm12Manifest({ id, title, version, entry, files }: PackagedModule): string {
  return xmlDocument({
    name: 'manifest',
    attributes: {
      identifier: `module-${id}`,
      version,
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    },
    children: [
      {
        name: 'metadata',
        children: [
          { name: 'schema', children: 'ADL SCORM' },
          { name: 'schemaversion', children: '1.2' },
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
              // 200 characters are what a title may have.
              { name: 'title', children: title.slice(0, 200) },
              {
                name: 'item',
                attributes: { identifier: `item-${id}`, identifierref: `resource-${id}`, isvisible: 'true' },
                children: [{ name: 'title', children: title.slice(0, 200) }],
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
