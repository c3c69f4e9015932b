/** What the schema says about a part of a file's data. */
import competency from '../../../schemas/competency.schema.json' with { type: 'json' };
import evidence from '../../../schemas/evidence.schema.json' with { type: 'json' };
import agreementLab from '../../../schemas/exercises/agreement-lab.schema.json' with { type: 'json' };
import calibration from '../../../schemas/exercises/calibration.schema.json' with { type: 'json' };
import commitToCriteria from '../../../schemas/exercises/commit-to-criteria.schema.json' with { type: 'json' };
import evidenceFirst from '../../../schemas/exercises/evidence-first.schema.json' with { type: 'json' };
import feedbackRewrite from '../../../schemas/exercises/feedback-rewrite.schema.json' with { type: 'json' };
import isItLuck from '../../../schemas/exercises/is-it-luck.schema.json' with { type: 'json' };
import orderLab from '../../../schemas/exercises/order-lab.schema.json' with { type: 'json' };
import ratingLab from '../../../schemas/exercises/rating-lab.schema.json' with { type: 'json' };
import recencyLog from '../../../schemas/exercises/recency-log.schema.json' with { type: 'json' };
import scaleDesign from '../../../schemas/exercises/scale-design.schema.json' with { type: 'json' };
import shared from '../../../schemas/exercises/shared.schema.json' with { type: 'json' };
import spotThePattern from '../../../schemas/exercises/spot-the-pattern.schema.json' with { type: 'json' };
import framework from '../../../schemas/framework.schema.json' with { type: 'json' };
import guide from '../../../schemas/guide.schema.json' with { type: 'json' };
import history from '../../../schemas/history.schema.json' with { type: 'json' };
import jobArchitecture from '../../../schemas/job-architecture.schema.json' with { type: 'json' };
import learningPath from '../../../schemas/learning-path.schema.json' with { type: 'json' };
import locale from '../../../schemas/locale.schema.json' with { type: 'json' };
import role from '../../../schemas/role.schema.json' with { type: 'json' };
import site from '../../../schemas/site.schema.json' with { type: 'json' };
import workshop from '../../../schemas/workshop.schema.json' with { type: 'json' };
import type { Path } from '../diagnostic.ts';
import { field, isMap, listField, textField } from '../read/fields.ts';
import type { SchemaKind } from './validators.ts';

const SCHEMAS: Readonly<Record<SchemaKind, unknown>> = {
  'job-architecture': jobArchitecture,
  framework,
  history,
  competency,
  role,
  site,
  guide,
  workshop,
  'learning-path': learningPath,
  locale,
  evidence,
  'rating-lab': ratingLab,
  'evidence-first': evidenceFirst,
  'commit-to-criteria': commitToCriteria,
  'feedback-rewrite': feedbackRewrite,
  'spot-the-pattern': spotThePattern,
  'order-lab': orderLab,
  'agreement-lab': agreementLab,
  calibration,
  'recency-log': recencyLog,
  'is-it-luck': isItLuck,
  'scale-design': scaleDesign,
};

/**
 * The schema that judges the value at a path of the data, or undefined where it knows no such place. The schema path of an error does
 * not lead there: within a definition that refers to another one it begins anew.
 */
export function schemaAt(kind: SchemaKind, path: Path): unknown {
  return path.reduce<unknown>((holder, step) => {
    const named = field(field(holder, 'properties'), String(step));
    return definition(kind, named ?? field(holder, typeof step === 'number' ? 'items' : 'additionalProperties'));
  }, SCHEMAS[kind]);
}

/** What a reference leads to, in the same file or among the parts that exercises share; the schema itself where it is none. */
function definition(kind: SchemaKind, schema: unknown): unknown {
  const reference = textField(schema, '$ref');
  if (reference === undefined) return schema;
  const [file = '', name = ''] = reference.split('#/definitions/');
  // Parts that exercises share refer to one another within their own file.
  return (
    field(field(file === '' ? SCHEMAS[kind] : shared, 'definitions'), name) ?? field(field(shared, 'definitions'), name)
  );
}

/** The schemas of the keys that the object at a path may have. */
export function propertiesAt(kind: SchemaKind, path: Path): Readonly<Record<string, unknown>> {
  const properties = field(schemaAt(kind, path), 'properties');
  if (!isMap(properties)) return {};
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, definition(kind, schema)]));
}

/** Whether the part at a path must be there. */
export function isRequired(kind: SchemaKind, path: Path): boolean {
  return listField(schemaAt(kind, path.slice(0, -1)), 'required').includes(path[path.length - 1]);
}

/** Whether a text may stand at a path. */
export function acceptsText(kind: SchemaKind, path: Path): boolean {
  const type = field(schemaAt(kind, path), 'type');
  return type === 'string' || (Array.isArray(type) && type.includes('string'));
}
