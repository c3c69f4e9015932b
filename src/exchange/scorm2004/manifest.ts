/** `imsmanifest.xml` of SCORM 2004, 4th edition (ADL, Content Aggregation Model 1.1): one organisation with one module. */
import type { PackagedModule } from '../../workshop/platform/packaged-module.ts';
import { hrefOf } from '../scorm/href.ts';
import { xmlDocument } from '../xml/write.ts';

/** The manifest's text. Completion and success are set by the module itself. */
export function scorm2004Manifest({ id, title, version, entry, files }: PackagedModule): string {
  return xmlDocument({
    name: 'manifest',
    attributes: {
      identifier: `module-${id}`,
      version,
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
    },
    children: [
      {
        name: 'metadata',
        children: [
          { name: 'schema', children: 'ADL SCORM' },
          { name: 'schemaversion', children: '2004 4th Edition' },
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
              { name: 'title', children: title },
              {
                name: 'item',
                attributes: { identifier: `item-${id}`, identifierref: `resource-${id}` },
                children: [
                  { name: 'title', children: title },
                  {
                    name: 'imsss:sequencing',
                    children: [
                      {
                        name: 'imsss:deliveryControls',
                        attributes: { completionSetByContent: 'true', objectiveSetByContent: 'true' },
                      },
                    ],
                  },
                ],
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
              'adlcp:scormType': 'sco',
              href: hrefOf(entry),
            },
            children: files.map((file) => ({ name: 'file', attributes: { href: hrefOf(file) } })),
          },
        ],
      },
    ],
  });
}
