/** Well-formed YAML that this format does not allow: anchors, tags, directives, doubled names, characters hidden in codes. */
import { figure } from '../figures.ts';
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type LineCounter,
  type Node,
  visit,
  type YAMLMap,
} from 'yaml';
import { hiddenIn } from './guard.ts';
import { DIRECTIVE } from './syntax.ts';
import type { Rule } from '../diagnostic.ts';

/** A fault and the offsets between which it stands. */
export interface Refused {
  readonly rule: Rule;
  readonly message: string;
  readonly hint: string;
  readonly from: number;
  readonly to: number;
}

type Words = Pick<Refused, 'rule' | 'message' | 'hint'>;

/** The longest anchor or tag that is looked for before what it marks; a longer one is pointed at by what it marks. */
const LONGEST_MARK = 500;

/** All that is well-formed and not allowed in a document without syntax errors, each at its place. */
export function refusedIn(document: Document.Parsed, text: string, lines: LineCounter): Refused[] {
  const found = [...directive(text), ...undeclaredTags(document, text)];
  /** Names of anchors and of aliases before them: one mistake, reported where it is met first. */
  const met = new Set<string>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        if (!met.has(node.source)) found.push(aliasFault(node, node.source));
        met.add(node.source);
        return;
      }
      found.push(...anchorFaults(node, text, met), ...tagFaults(node, text), ...hiddenFaults(node));
      // One by one: as arguments of one call, a hundred thousand would exhaust the stack.
      if (isMap(node)) for (const fault of keyFaults(node, lines)) found.push(fault);
    },
  });
  return oncePerFile(oncePerFile(found, 'anchor'), 'tag');
}

/** Of all faults under a rule the first, which says how many more there are: who uses anchors at all uses them everywhere. */
function oncePerFile(found: readonly Refused[], rule: Rule): Refused[] {
  const first = found.reduce<Refused | undefined>(
    (before, one) => (one.rule === rule && (before === undefined || one.from < before.from) ? one : before),
    undefined,
  );
  const more = found.filter((one) => one.rule === rule).length - 1;
  if (first === undefined || more === 0) return [...found];
  const others = more === 1 ? 'One more stands' : `${figure(more)} more stand`;
  return found.flatMap((one) => {
    if (one === first) return { ...one, message: `${one.message} ${others} in this file.` };
    return one.rule === rule ? [] : one;
  });
}

/** The directive with which a text begins. Some are errors of syntax as well, or make one of the line behind them. */
export function directive(text: string): Refused[] {
  const length = /^(?:[ \t]*(?:#.*)?\r?\n)*%/.exec(text)?.[0].length;
  return length === undefined ? [] : [{ rule: 'yaml-syntax', ...DIRECTIVE, from: length - 1, to: length }];
}

function aliasFault(node: Node, name: string): Refused {
  return {
    rule: 'anchor',
    message: `"*${name}" is a YAML alias, a pointer to another place in the file; they are not used here.`,
    hint: 'If the text really begins with a star, put it in quotes; else write out what is meant.',
    ...rangeOf(node),
  };
}

function anchorFaults(node: Node, text: string, met: Set<string>): Refused[] {
  const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined;
  if (anchor === undefined) return [];
  // An anchor over nothing but other anchors' text is their consequence: so a chain of them is one mistake.
  const follows =
    met.has(anchor) || (isCollection(node) && node.items.some((item) => isAlias(item) && met.has(item.source)));
  met.add(anchor);
  if (follows) return [];
  const words: Words = {
    rule: 'anchor',
    message: `"&${anchor}" is a YAML anchor, a name for other places to point at; they are not used here.`,
    hint: 'If the text really begins with "&", put it in quotes; else write the text out in each place that needs it.',
  };
  return [{ ...words, ...markBefore(node, `&${anchor}`, text) }];
}

function tagFaults(node: Node, text: string): Refused[] {
  if (node.tag === undefined) return [];
  const short = node.tag.replace('tag:yaml.org,2002:', '!!');
  return [{ ...tagWords(short), ...markBefore(node, short, text) }];
}

/** Tags with a handle that nobody declared: of these the tree knows nothing. */
function undeclaredTags(document: Document.Parsed, text: string): Refused[] {
  return [...document.errors, ...document.warnings]
    .filter(({ message }) => message.startsWith('Could not resolve tag'))
    .map(({ pos: [from, to] }) => ({ ...tagWords(text.slice(from, to)), from, to }));
}

function tagWords(tag: string): Words {
  return {
    rule: 'tag',
    message: `"${tag}" is a YAML tag; they are not used here.`,
    hint: 'If the text really begins with "!", put it in quotes; else delete the tag.',
  };
}

/** Characters that may not stand in a file must not come in by a code such as `\0` either. */
function hiddenFaults(node: Node): Refused[] {
  if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string') return [];
  const hidden = hiddenIn(node.value);
  if (hidden === undefined) return [];
  const words: Words = {
    rule: 'control-character',
    message: `A code in this text stands for ${hidden}.`,
    hint: "Delete the code; if the backslash itself is meant, use single quotes ('…').",
  };
  return [{ ...words, ...rangeOf(node) }];
}

function* keyFaults(map: YAMLMap, lines: LineCounter): Generator<Refused> {
  const seen = new Map<string, number>();
  let wasDouble = false;
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const first = seen.get(name);
    const at = rangeOf(key);
    if (name === '__proto__') {
      yield {
        rule: 'unsafe-key',
        message: '"__proto__" cannot be used as a name.',
        hint: 'Delete this entry.',
        ...at,
      };
    } else if (name === '<<') {
      yield {
        rule: 'merge-key',
        message: '"<<" merges other entries in YAML; that is not used here.',
        hint: 'Write the entries out.',
        ...at,
      };
    } else if (first === undefined) seen.set(name, lines.linePos(at.from).line);
    else if (!wasDouble) {
      // Several in a row are one mistake: lines pasted twice, or an entry whose dash or indentation is lost.
      const message = `"${name}" stands here for the second time; the first is on line ${first}.`;
      const hint =
        'Keep one of them; if it belongs to another entry, look at the dash and the indentation of that one.';
      yield { rule: 'duplicate-key', message, hint, ...at };
    }
    wasDouble = first !== undefined;
  }
}

/** Where an anchor or a tag is written, before what it belongs to. */
function markBefore(node: Node, mark: string, text: string): { from: number; to: number } {
  const range = rangeOf(node);
  const start = Math.max(0, range.from - LONGEST_MARK);
  const written = text.slice(start, range.from + mark.length).lastIndexOf(mark);
  return written === -1 ? range : { from: start + written, to: start + written + mark.length };
}

function rangeOf(node: Node): { from: number; to: number } {
  const [from = 0, to = from] = node.range ?? [];
  return { from, to };
}
