/** `content/evidence.yaml`: what is known, by whom, and how far it carries. */
import type { Diagnostic } from '../framework/diagnostic.ts';
import { Findings, keyAt, valueAt } from '../framework/link/place.ts';
import { checkMarkdownLinks, dateAt, linkAt } from '../framework/link/values.ts';
import { choiceField, entriesField, field, isMap, textField, textsField } from '../framework/read/fields.ts';
import type { Source } from '../framework/read/source.ts';
import { idFault } from '../framework/ids.ts';
import { checkShape } from './link/shape.ts';

/** How far a source carries, the strongest first. */
export const STRENGTHS = [
  'meta-analysis',
  'several-experiments',
  'one-experiment',
  'field-data',
  'one-firm',
  'self-collected',
  'method',
  'own-construct',
] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface EvidenceSource {
  readonly key: string;
  readonly claim: string;
  readonly found: string;
  readonly by: string;
  readonly year?: number;
  readonly title?: string;
  /** Without the address in front of it. */
  readonly doi?: string;
  readonly url?: string;
  readonly sample: string;
  readonly strength: Strength;
  readonly theme?: string;
  readonly limits?: string;
  readonly contradicts: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly checked?: string;
}

/** All sources, and whether there may be more that could not be read. */
export interface Evidence {
  /** By key, in the order of the file. */
  readonly sources: ReadonlyMap<string, EvidenceSource>;
  /** Keys that are there, those of broken entries included. */
  readonly keys: ReadonlySet<string>;
  /** False where the file cannot be read: then no key is called unknown. */
  readonly complete: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks the file; undefined where the workspace has none. */
export function readEvidence(source: Source | undefined): Evidence {
  if (source === undefined) return { sources: new Map(), keys: new Set(), complete: true, diagnostics: [] };
  const findings = new Findings();
  const sources = new Map<string, EvidenceSource>();
  const entries = entriesField(source.data, 'sources');
  for (const [key, data] of entries) {
    const path = ['sources', key];
    if (idFault(key) === 'reserved')
      findings.add(keyAt(source, ...path), {
        rule: 'reserved-id',
        message: `"${key}" cannot be a key: the word has a meaning of its own in addresses, in YAML or in Windows.`,
        hint: 'Choose a more telling word.',
      });
    if (!isMap(data)) continue;
    const checked = dateAt(source, [...path, 'checked'], data, findings);
    const url = linkAt(source, [...path, 'url'], data, findings);
    if (url !== undefined && !/^https?:/i.test(url))
      findings.add(valueAt(source, ...path, 'url'), {
        rule: 'unsafe-link',
        message: `"${url}" is no web address.`,
        hint: 'Write where it can be read, beginning with https://.',
      });
    const [claim, found, by, sample] = ['claim', 'found', 'by', 'sample'].map((name) => textField(data, name));
    const strength = choiceField(data, 'strength', STRENGTHS);
    if (!claim || !found || !by || !sample || !strength) continue;
    const year = field(data, 'year');
    sources.set(key, {
      key,
      claim,
      found,
      by,
      year: typeof year === 'number' ? year : undefined,
      title: textField(data, 'title'),
      doi: textField(data, 'doi'),
      url,
      sample,
      strength,
      theme: textField(data, 'theme'),
      limits: textField(data, 'limits'),
      contradicts: textsField(data, 'contradicts'),
      checked,
    });
  }
  checkMarkdownLinks(source, findings);
  return {
    sources,
    keys: new Set(entries.map(([key]) => key)),
    complete: source.readable && isMap(field(source.data, 'sources')),
    diagnostics: [...checkShape('evidence', source), ...findings.diagnostics],
  };
}
