/**
 * `npm run generate`: writes the types and validators of `src/framework/schema/generated` from the schemas. The schemas are the one
 * definition of every file format; what is made here is committed, so that nothing has to be compiled where the policy forbids it.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Ajv, type Options } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { EXERCISE_KINDS } from '../framework/schema/exercise-kinds.ts';

const SCHEMAS = new URL('../../schemas/', import.meta.url);
const GENERATED = new URL('../framework/schema/generated/', import.meta.url);

/** Every kind of file with a schema, and the name of its type. */
const TYPE_NAMES = {
  'job-architecture': 'JobArchitectureFile',
  framework: 'FrameworkFile',
  history: 'HistoryFile',
  competency: 'CompetencyFile',
  role: 'RoleFile',
  site: 'SiteFile',
  guide: 'GuideFile',
  workshop: 'WorkshopFile',
  'learning-path': 'LearningPathFile',
  evidence: 'EvidenceFile',
  plan: 'PlanFile',
  locale: 'LocaleFile',
} as const;

/**
 * The text of every generated file by its name in the folder, made from the schemas as they are now. Nothing is written; the same
 * schemas give the same text.
 */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [kind, typeName] of Object.entries(TYPE_NAMES)) {
    const text = await readFile(new URL(`${kind}.schema.json`, SCHEMAS), 'utf8');
    const header = `// Generated from schemas/${kind}.schema.json by npm run generate; do not edit.\n`;
    files.set(`${kind}.types.ts`, header + (await types(text, typeName)));
    files.set(`${kind}.validator.js`, `${header}// @ts-nocheck\n${validator(text)}`);
    files.set(`${kind}.validator.d.ts`, header + declaration(kind, typeName));
  }
  const header = `// Generated from schemas/exercises by npm run generate; do not edit.\n`;
  const schemas = await exerciseSchemas();
  files.set('exercise.validator.js', `${header}// @ts-nocheck\n${exerciseValidators(schemas)}`);
  files.set('exercise.validator.d.ts', header + exerciseDeclaration());
  return files;
}

/** The texts of the schemas of all kinds of exercise, the parts that they share first. */
async function exerciseSchemas(): Promise<readonly string[]> {
  return Promise.all(
    ['shared', ...EXERCISE_KINDS].map((kind) => readFile(new URL(`exercises/${kind}.schema.json`, SCHEMAS), 'utf8')),
  );
}

/** One module with a validator for each kind of exercise, named as the kind, so that the parts that they share are in it once. */
function exerciseValidators(schemas: readonly string[]): string {
  // What they share is judged by functions that they share: inlined, it would be there eleven times.
  const ajv = new Ajv({ ...AJV, inlineRefs: false });
  for (const schema of schemas) ajv.addSchema(JSON.parse(schema, asChecked));
  const names = EXERCISE_KINDS.map((kind) => [exportName(kind), `exercises/${kind}.schema.json`] as const);
  return withoutModules(standaloneCode(ajv, Object.fromEntries(names)));
}

/** `rating-lab` → `ratingLab`. */
function exportName(kind: string): string {
  return kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function exerciseDeclaration(): string {
  const validators = EXERCISE_KINDS.map((kind) => `export declare const ${exportName(kind)}: Validator;\n`);
  return `import type { SchemaError } from '../validators.ts';

/** True where the data fits the schema; if not, \`errors\` holds what is wrong until the next call. */
interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
${validators.join('')}`;
}

/** TypeScript types with the schema's descriptions as docstrings. */
async function types(schema: string, typeName: string): Promise<string> {
  const parsed: Parameters<typeof compile>[0] = JSON.parse(schema);
  // The title names the type, and would lose to an $id.
  delete parsed.$id;
  return compile({ ...parsed, title: typeName }, typeName, {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    style: { printWidth: 120, singleQuote: true },
  });
}

/** A validator as an ES module without imports, which a strict content security policy lets run. */
function validator(schema: string): string {
  const ajv = new Ajv(AJV);
  return withoutModules(standaloneCode(ajv, ajv.compile(JSON.parse(schema, asChecked))));
}

const AJV: Options = {
  allErrors: true,
  allowUnionTypes: true,
  messages: false,
  ownProperties: true,
  strict: true,
  strictTypes: false,
  verbose: false,
  code: { source: true, esm: true, lines: true },
};

function withoutModules(code: string): string {
  if (/\brequire\(|^import\b/m.test(code)) {
    throw new Error(
      'A generated validator needs a module: use pattern instead of minLength, maxLength, format or uniqueItems.',
    );
  }
  return code;
}

/**
 * A JSON reviver that leaves out what a schema only tells people: the words would be shipped to browsers for nothing. A property
 * that is itself called "title" or "examples" holds a schema, not words, and stays.
 */
function asChecked(key: string, value: unknown): unknown {
  const words =
    (['$schema', 'title', 'description'].includes(key) && typeof value === 'string') ||
    (key === 'examples' && Array.isArray(value));
  return words ? undefined : value;
}

function declaration(kind: string, typeName: string): string {
  return `import type { ${typeName} } from './${kind}.types.ts';
import type { SchemaError } from '../validators.ts';

/** True where the data fits the schema; if not, \`errors\` holds what is wrong until the next call. */
export declare const validate: {
  (data: unknown): data is ${typeName};
  errors?: readonly SchemaError[] | null;
};
export default validate;
`;
}

if (import.meta.main) {
  await mkdir(GENERATED, { recursive: true });
  for (const [name, text] of await generate()) await writeFile(new URL(name, GENERATED), text);
}
