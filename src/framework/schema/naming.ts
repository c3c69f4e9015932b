/** How messages call the parts of a file, and the way to them. */
import type { Path } from '../diagnostic.ts';
import { field } from '../read/fields.ts';
import type { SchemaKind } from './validators.ts';

/** How a sentence about a part of a file begins. */
export function subject(path: Path): string {
  return label(path).replace(/^e/, 'E');
}

/** How a message calls a part of a file: `"title"`, `entry 2 of "moves"`. */
export function label(path: Path): string {
  const last = path[path.length - 1];
  if (last === undefined) return 'the file';
  const before = path[path.length - 2];
  return typeof last === 'number' ? `entry ${last + 1} of "${String(before ?? 'the list')}"` : `"${last}"`;
}

/** How a message calls what holds an entry. */
export function holder(kind: SchemaKind, path: Path): string {
  if (path.length > 0) return label(path);
  return {
    'job-architecture': 'the job architecture',
    framework: 'a framework',
    history: 'a history',
    competency: 'a competency',
    role: 'a role',
    site: 'site.yaml',
    guide: 'the head of a guide',
    workshop: 'the head of a workshop',
    'learning-path': 'a learning path',
    locale: 'a translation',
    evidence: 'evidence.yaml',
    'rating-lab': 'a rating lab',
    'evidence-first': 'this exercise',
    'commit-to-criteria': 'this exercise',
    'feedback-rewrite': 'this exercise',
    'spot-the-pattern': 'this exercise',
    'order-lab': 'an order lab',
    'agreement-lab': 'an agreement lab',
    calibration: 'a calibration simulation',
    'recency-log': 'a recency log',
    'is-it-luck': 'this exercise',
    'scale-design': 'this exercise',
  }[kind];
}

/** The path of an RFC 6901 pointer. */
export function pathOf(instancePath: string): Path {
  const steps = instancePath.split('/').slice(1);
  return steps.map((step) =>
    /^(?:0|[1-9]\d*)$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
  );
}

/** What stands at a path of some data; undefined where it leads nowhere. */
export function dataAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (Array.isArray(value) ? value[Number(step)] : field(value, String(step))),
    data,
  );
}
