/** What ids are called by now: translations may still use one from before a renaming. */
import type { WorkspaceSources } from '../link/sources.ts';
import { listField, textField, textsField } from '../read/fields.ts';
import type { Refers } from './shape.ts';

export class Names {
  readonly #levels = new Map<string, string>();
  readonly #frameworks = new Map<string, string>();
  readonly #competencies = new Map<string, string>();
  readonly #roles = new Map<string, string>();

  constructor(sources: WorkspaceSources) {
    for (const scale of listField(sources.architecture?.data, 'scales')) {
      for (const level of listField(scale, 'levels')) {
        const id = textField(level, 'id');
        if (id !== undefined) for (const old of textsField(level, 'formerly')) this.#levels.set(old, id);
      }
    }
    for (const framework of sources.frameworks) {
      for (const old of textsField(framework.file?.data, 'formerly')) this.#frameworks.set(old, framework.id);
      for (const [list, names] of [
        [framework.competencies, this.#competencies],
        [framework.roles, this.#roles],
      ] as const) {
        for (const { id, source } of list) {
          for (const old of textsField(source.data, 'formerly'))
            names.set(`${framework.id}/${old}`, `${framework.id}/${id}`);
        }
      }
    }
  }

  /** The id of a framework by now. */
  framework(id: string): string {
    return this.#frameworks.get(id) ?? id;
  }

  /** The id by now of what `name` refers to; of a competency or a role with its framework: `core/care`. */
  now(refers: Refers, name: string, framework: string): string {
    if (refers === 'level') return this.#levels.get(name) ?? name;
    const [scope, id] = name.includes('/') ? name.split('/', 2) : [framework, name];
    const key = `${this.framework(scope ?? '')}/${id ?? ''}`;
    return (refers === 'competency' ? this.#competencies : this.#roles).get(key) ?? key;
  }

  /** The same as one writes it in a file of `framework`. */
  written(refers: Refers, name: string, framework: string): string {
    const now = this.now(refers, name, framework);
    const own = `${framework}/`;
    return refers !== 'level' && !name.includes('/') && now.startsWith(own) ? now.slice(own.length) : now;
  }
}
