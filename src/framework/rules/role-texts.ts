/** What roles say in words. */
import type { Path } from '../diagnostic.ts';
import type { Role } from '../model.ts';
import { asText, field, listField } from '../read/fields.ts';
import type { RuleContext } from './rule.ts';

export interface RoleText {
  readonly role: Role;
  readonly file: string;
  readonly path: Path;
  readonly text: string;
}

/** Title, summary, responsibilities and requirements of all roles in force, in the order of the model. */
export function* roleTexts({ model, sources }: RuleContext): Generator<RoleText> {
  for (const role of model.roles.values()) {
    const { file } = role;
    const data = sources.get(file)?.data;
    if (role.retired) continue;
    for (const key of ['title', 'summary']) {
      const text = asText(field(data, key));
      if (text !== undefined) yield { role, file, path: [key], text };
    }
    for (const [index, item] of listField(data, 'responsibilities').entries()) {
      const text = asText(item);
      if (text !== undefined) yield { role, file, path: ['responsibilities', index], text };
    }
    for (const [index, item] of listField(data, 'requirements').entries()) {
      for (const key of ['text', 'equivalent']) {
        const text = asText(field(item, key));
        if (text !== undefined) yield { role, file, path: ['requirements', index, key], text };
      }
    }
  }
}
