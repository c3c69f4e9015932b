/** The formats of `validate`, by name. A new one is a file of this folder and a line here. */
import type { Findings } from './findings.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { type Paint, pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import { sarif } from './sarif.ts';

/** What a format may want to know besides the findings. */
export interface Setting {
  readonly paint: Paint;
  /** The workspace's folder in its repository, empty for its top. */
  readonly prefix: string;
}

export const FORMATS = {
  pretty: { for: 'people', render: (found: Findings, { paint }: Setting) => pretty(found, paint) },
  json: { for: 'tools', render: (found: Findings) => json(found) },
  github: {
    for: 'annotations of a pull request on GitHub',
    render: (found: Findings, { prefix }: Setting) => github(found, prefix),
  },
  sarif: { for: 'code scanning (SARIF 2.1.0)', render: (found: Findings, { prefix }: Setting) => sarif(found, prefix) },
  junit: { for: 'build servers', render: (found: Findings) => junit(found) },
  rdjson: { for: 'reviewdog', render: (found: Findings, { prefix }: Setting) => rdjson(found, prefix) },
} as const;

export type Format = keyof typeof FORMATS;

export const FORMAT_NAMES: readonly Format[] = ['pretty', 'json', 'github', 'sarif', 'junit', 'rdjson'];
