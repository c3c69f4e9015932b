/** What a component may hold, and where it may stand. */
import type { ComponentSpec } from './components.ts';
import type { Block } from './document.ts';
import type { Remark } from './source.ts';

/** What is wrong with the place of a component; undefined where nothing is. `parent`: the component around it. */
export function wrongPlace(name: string, { inside }: ComponentSpec, parent: string | undefined): Remark | undefined {
  if (inside === undefined || inside.includes(parent ?? 'text')) return undefined;
  const around = inside.filter((one) => one !== 'text').map((one) => `<${one}>`);
  const where = around.length === 0 ? 'in another component' : `outside of a "${around.join('" or "')}"`;
  return {
    rule: 'component-content',
    message: `"<${name}>" stands ${where}.`,
    hint:
      around.length === 0
        ? `Close "<${parent}>" before it begins.`
        : `Move it between the tags of ${around.length === 1 ? 'one' : 'one of these'}, directly and not within something else.`,
  };
}

/** What is wrong with the content of a component; undefined where nothing is. `alone`: it stands on lines of its own. */
export function wrongContent(
  name: string,
  { stands, holds }: ComponentSpec,
  children: readonly Block[],
  alone: boolean,
): Remark | undefined {
  const wrong = (message: string, hint: string): Remark => ({ rule: 'component-content', message, hint });
  if (stands === 'alone' && !alone)
    return wrong(
      `"<${name}>" stands within a paragraph.`,
      'Put its tags on lines of their own, with an empty line around them.',
    );
  const [first] = children;
  const only = children.length === 1 ? first : undefined;
  switch (holds) {
    case 'nothing':
      if (children.length === 0) return undefined;
      return wrong(`"<${name}>" holds no text.`, `Write <${name} … /> alone, and the text behind it.`);
    case 'numbered list':
      if (only?.type === 'list' && only.start !== undefined) return undefined;
      return wrong(
        `"<${name}>" holds one numbered list, and nothing else.`,
        'Begin each step with "1. "; what belongs to a step is indented by three spaces.',
      );
    case 'bulleted list':
      if (only?.type === 'list' && only.start === undefined) return undefined;
      return wrong(`"<${name}>" holds one list, and nothing else.`, 'Begin each item with "- " on a line of its own.');
    case 'anything':
      return undefined;
    case 'code':
      if (only?.type === 'code-block') return undefined;
      return wrong(
        `"<${name}>" holds the lines of one file, and nothing else.`,
        'Put them between ```yaml and ```, each on a line of its own.',
      );
    case 'text':
      if (children.length > 0) return undefined;
      return wrong(`"<${name}>" is empty.`, `Write its text between <${name}> and </${name}>, or delete it.`);
  }
}
