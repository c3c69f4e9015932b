/** What roles say in words. */
import type { Path } from '../diagnostic.ts';
import type { Role } from '../model.ts';
import { asText, field, listField } from '../read/fields.ts';
import { ownWords } from './own-words.ts';
import type { RuleContext } from './rule.ts';
import { type Searched, signsIn } from './wording.ts';

export interface RoleText extends Searched {
  readonly role: Role;
  readonly file: string;
  readonly path: Path;
}

const known = new WeakMap<RuleContext, readonly RoleText[]>();

/** Title, summary, responsibilities and requirements of all roles in force, in the order of the model. Several rules ask for them. */
export function roleTexts(context: RuleContext): readonly RoleText[] {
  let texts = known.get(context);
  if (texts === undefined) {
    texts = [...textsOfRoles(context)];
    known.set(context, texts);
  }
  return texts;
}

function* textsOfRoles({ model, sources }: RuleContext): Generator<RoleText> {
  for (const role of model.roles.values()) {
    if (role.retired) continue;
    const { file } = role;
    for (const [path, value] of placesOf(sources.get(file)?.data)) {
      const text = asText(value);
      if (text === undefined) continue;
      const own = ownWords(text);
      yield { role, file, path, own, signs: signsIn(own) };
    }
  }
}

function* placesOf(data: unknown): Generator<readonly [Path, unknown]> {
  for (const key of ['title', 'summary']) yield [[key], field(data, key)];
  for (const [index, item] of listField(data, 'responsibilities').entries()) yield [['responsibilities', index], item];
  for (const [index, item] of listField(data, 'requirements').entries()) {
    for (const key of ['text', 'equivalent']) yield [['requirements', index, key], field(item, key)];
  }
}
