/** One component as it stands in a text: is there such a thing, and is it used as it is meant? */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { idFault, idFrom } from '../framework/ids.ts';
import { explanationOf, nearestRule } from '../framework/rules/explanation.ts';
import { didYouMean, meantBy, suggest } from '../framework/suggest.ts';
import { type ComponentSpec, componentSpec, type Palette, type PropSpec } from './components.ts';
import type { PropValue } from './document.ts';
import { literal } from './literal.ts';
import type { MdxSource, Remark } from './source.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Says something about a part of the text, by its offsets. */
export type Report = (from: number, to: number, remark: Remark) => void;

/** The description and the properties of an element; undefined, with a remark, where it cannot be used. */
export function readElement(
  element: Element,
  source: MdxSource,
  palette: Palette,
  report: Report,
): { readonly spec: ComponentSpec; readonly props: Readonly<Record<string, PropValue>> } | undefined {
  const { start, end } = extent(element);
  const name = element.name ?? '';
  const tagEnd = Math.min(end, start + 1 + Math.max(name.length, 1));
  const spec = componentSpec(name, palette);
  if (spec === undefined) {
    report(start, tagEnd, unknownComponent(name, palette));
    return undefined;
  }
  const props: [string, PropValue][] = [];
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const at = source.text.indexOf('{', start);
      report(at, at + attribute.value.length + 2, {
        rule: 'mdx-code',
        message: `"<${name}>" takes its properties from code, and a text runs none.`,
        hint: 'Write each property as name="value".',
      });
      continue;
    }
    const { value } = attribute;
    const [from, to] = attributeExtent(source.text, attribute.name, start, end);
    const found =
      value === null || value === undefined ? true : typeof value === 'string' ? value : literal(value.value);
    if (found === undefined) {
      report(from, to, {
        rule: 'mdx-code',
        message: `The property "${attribute.name}" of "<${name}>" is code, and a text runs none.`,
        hint: `Write the value itself: ${attribute.name}="…".`,
      });
      continue;
    }
    const remark = props.some(([known]) => known === attribute.name)
      ? {
          rule: 'component-property' as const,
          message: `"<${name}>" has the property "${attribute.name}" twice.`,
          hint: 'Delete one of the two.',
        }
      : wrongProperty(name, spec, attribute.name, found);
    if (remark !== undefined) report(from, to, remark);
    else props.push([attribute.name, found]);
  }
  const misspelt = element.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && !Object.hasOwn(spec.props, one.name)
      ? (suggest(one.name, Object.keys(spec.props)) ?? [])
      : [],
  );
  for (const [prop, { required }] of Object.entries(spec.props)) {
    // What is misspelt is not missing as well.
    if (
      required &&
      !misspelt.includes(prop) &&
      !element.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === prop)
    ) {
      const message = `"<${name}>" lacks the property "${prop}".`;
      // What the tag has already is to stay.
      const others = element.attributes.length > 0 ? ' …' : '';
      report(start, tagEnd, { rule: 'component-property', message, hint: `Write <${name}${others} ${prop}="…">.` });
    }
  }
  return { spec, props: Object.fromEntries(props) };
}

/** Where a node begins and ends, as offsets. */
export function extent(node: { readonly position?: Element['position'] }): { start: number; end: number } {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

/** The parser does not say where an attribute stands: it is looked up in the tag. Offsets of its name, or of the tag's sign. */
export function attributeExtent(text: string, name: string, start: number, end: number): [number, number] {
  // A value is passed over whole: the words of a sentence may be names of attributes.
  for (const match of text.slice(start, end).matchAll(/\s([^\s=/>"'{}]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?/g)) {
    if (match[1] === name) return [start + match.index + 1, start + match.index + 1 + name.length];
  }
  return [start, start + 1];
}

function wrongProperty(component: string, spec: ComponentSpec, name: string, value: PropValue): Remark | undefined {
  const prop = Object.hasOwn(spec.props, name) ? spec.props[name] : undefined;
  if (prop === undefined) {
    const names = Object.keys(spec.props);
    const one = names.length === 1 ? 'property is' : 'properties are';
    const all = names.length === 0 ? 'It has none.' : `Its ${one} ${names.join(', ')}.`;
    if (/^on[A-Z]|^on(?:click|load|error|focus|mouse)/i.test(name)) {
      const message = `"${name}" would run code, and a text runs none.`;
      return { rule: 'mdx-code', message, hint: 'Delete it.' };
    }
    const message = `"<${component}>" has no property "${name}".`;
    return { rule: 'component-property', message, hint: didYouMean(name, names) ?? all };
  }
  const fault = valueFault(name, prop, value);
  if (fault !== undefined) return { rule: 'component-property', ...fault };
  if (prop.names === 'rule' && explanationOf(String(value)) === undefined) {
    const near = nearestRule(String(value));
    const hint = near === undefined ? '"npx espalier explain" lists the rules.' : meantBy(String(value), near);
    return { rule: 'unknown-rule', message: `There is no rule "${String(value)}".`, hint };
  }
  return undefined;
}

function valueFault(name: string, prop: PropSpec, value: PropValue): Pick<Remark, 'message' | 'hint'> | undefined {
  if (prop.is === 'flag') {
    if (typeof value === 'boolean') return undefined;
    return { message: `"${name}" needs no value.`, hint: `Write ${name} alone, or leave it out.` };
  }
  if (prop.is === 'number') {
    const { least, most, fraction } = prop.range ?? { least: 1, most: 20 };
    const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
    const fits = fraction ? Number.isFinite(number) : Number.isInteger(number);
    if (typeof value !== 'boolean' && fits && number >= least && number <= most) return undefined;
    const kind = fraction ? 'number' : 'whole number';
    return {
      message: `"${name}" must be a ${kind} from ${least.toLocaleString('en-GB')} to ${most.toLocaleString('en-GB')}.`,
      hint: `Write ${name}="${numberMeant(value, prop) ?? Math.min(Math.max(3, least), most)}".`,
    };
  }
  if (typeof value !== 'string' || value.trim() === '')
    return { message: `"${name}" has no text.`, hint: `Write ${name}="…".` };
  if (prop.is === 'id' || prop.is === 'ids') return idsFault(name, prop.is, value);
  if (prop.choices === undefined || prop.choices.includes(value)) return undefined;
  const hint = didYouMean(value, prop.choices) ?? `To choose from: ${prop.choices.join(', ')}.`;
  return { message: `"${name}" cannot be "${value}".`, hint };
}

/** The number at the beginning of what was written, such as "20 min", where it would be right. */
function numberMeant(value: PropValue, { range }: PropSpec): number | undefined {
  const { least, most } = range ?? { least: 1, most: 20 };
  const [digits] = /^\s*\d{1,6}(?=\s*[a-z.′']|\s*$)/i.exec(String(value)) ?? [];
  const number = Number(digits);
  return digits !== undefined && number >= least && number <= most ? number : undefined;
}

function idsFault(name: string, is: 'id' | 'ids', value: string): Pick<Remark, 'message' | 'hint'> | undefined {
  const words = is === 'id' ? [value] : value.trim().split(/\s+/);
  const wrong = words.find((word) => idFault(word) !== undefined);
  if (wrong === undefined) return undefined;
  const better = idFrom(wrong);
  const several = is === 'ids' ? ' Several stand side by side with a blank between them.' : '';
  return {
    message: `"${name}" cannot be "${wrong}": ids are small letters, digits and single hyphens.`,
    hint: `Write ${name}="${better ?? 'a-telling-name'}".${better === undefined ? '' : several}`,
  };
}

/** How people write in HTML what Markdown has its own signs for. */
const IN_MARKDOWN: ReadonlyMap<string, string> = new Map([
  ['b', 'Write **bold** with two asterisks on either side.'],
  ['strong', 'Write **bold** with two asterisks on either side.'],
  ['i', 'Write *italics* with one asterisk on either side.'],
  ['em', 'Write *italics* with one asterisk on either side.'],
  ['a', 'Write a link as [words](address).'],
  ['br', 'End the line with a backslash, or leave an empty line for a new paragraph.'],
  ['p', 'Leave an empty line for a new paragraph.'],
  ['ul', 'Begin each item with "- " on a line of its own.'],
  ['ol', 'Begin each item with "1. " on a line of its own.'],
  ['li', 'Begin each item with "- " on a line of its own.'],
  ['code', 'Put a backtick (`) on either side.'],
  ['pre', 'Put the lines between two lines of three backticks.'],
  ['hr', 'Write three dashes on a line of their own.'],
  ['table', 'Write a table with | between its cells.'],
  ['h1', 'Begin the line with "## ".'],
  ['h2', 'Begin the line with "## ".'],
  ['h3', 'Begin the line with "### ".'],
  ['blockquote', 'Begin each line with "> ".'],
]);

/** What to say of a component that a text may not use. */
export function unknownComponent(name: string, palette: Palette): Remark {
  if (name === '') {
    const hint = 'Delete "<>" and "</>".';
    return { rule: 'unknown-component', message: 'A tag without a name means nothing in a text.', hint };
  }
  const meant = suggest(name, Object.keys(palette));
  const markdown = IN_MARKDOWN.get(name.toLowerCase());
  if (markdown !== undefined || (/^[a-z]/.test(name) && meant?.toLowerCase() !== name.toLowerCase())) {
    const hint = markdown ?? 'Delete the tag. For the sign itself write "\\<".';
    return { rule: 'unknown-component', message: `"<${name}>" is HTML, and a text holds none.`, hint };
  }
  const all = `There are: ${Object.keys(palette).join(', ')}.`;
  const hint = meant === undefined ? all : meantBy(name, meant);
  return { rule: 'unknown-component', message: `There is no component "${name}".`, hint };
}
