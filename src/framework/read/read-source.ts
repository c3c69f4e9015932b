import type { TextFault } from './guard.ts';
import { Source } from './source.ts';
import { parseYaml } from './yaml.ts';

/** A file that is read to the end, whatever YAML is in it. `content`: its bytes or its text, or why they cannot be had. */
export function readSource(file: string, content: Uint8Array | string | TextFault): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return new Source(file, bytes).readWith(parseYaml);
}
