/**
 * A text with components as plain data. What would run, load or render something of its own is refused here: imports, exports,
 * expressions, HTML, unknown components and properties, pictures, links that lead nowhere one should go.
 */
import type { MdastNode } from 'satteri';
import type { Diagnostic } from '../framework/diagnostic.ts';
import type { Block, Component, Document, Inline, ListItem, TableCell } from './document.ts';
import { COMPONENTS, type Palette } from './components.ts';
import { attributeExtent, type Element, extent, readElement } from './element.ts';
import { Headings } from './headings.ts';
import { isRemark, literal } from './literal.ts';
import { linkRemark } from './links.ts';
import type { MdxSource, Remark } from './source.ts';
import { explainSyntax } from './syntax.ts';
import { wrongContent, wrongPlace } from './content.ts';

/** Makes a tree of a text, with positions; throws an Error that begins with line and column where it cannot. */
export type MdxParser = (text: string) => MdastNode;

/** Something in a text that points to another place, to be checked against the workspace. */
export interface Pointer {
  /** A path of the site, an anchor of this text, or the path of a file. */
  readonly to: string;
  readonly kind: 'page' | 'anchor' | 'file';
  /** For a file: the lines that it is said to hold. */
  readonly lines?: string;
  readonly from: number;
  readonly end: number;
}

export interface ReadText {
  /** Undefined where the text could not be parsed; incomplete where there are errors. */
  readonly document: Document | undefined;
  readonly pointers: readonly Pointer[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where a block stands; of a component, where its name does, or that of a property. As offsets. */
  readonly extentOf: (block: Block, prop?: string) => readonly [from: number, to: number];
  /** From the beginning of a block to its end. */
  readonly wholeOf: (block: Block) => readonly [from: number, to: number];
}

/** What is known of a text that cannot be read. */
export const UNREAD: ReadText = {
  document: undefined,
  pointers: [],
  diagnostics: [],
  extentOf: () => [0, 0],
  wholeOf: () => [0, 0],
};

type Node<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

const DEEPEST = 32;

/** Stands for a tag that nobody knows: what it holds cannot be misplaced. */
const UNKNOWN = '?';

/**
 * Reads the text of a source whose body may be parsed; `palette` holds the components of its kind. Never throws for what an author can
 * write.
 */
export function readText(source: MdxSource, body: string, parse: MdxParser, palette: Palette = COMPONENTS): ReadText {
  let tree: MdastNode;
  try {
    tree = parse(body);
  } catch (error) {
    // The parser has one kind of error, and all that it throws is about the text.
    const offsetOf = (line: number, column: number) => offset(body, line) + column - 1;
    const { from, to, ...remark } = explainSyntax(
      error instanceof Error ? error : new Error(''),
      body,
      offsetOf,
      palette,
    );
    return { ...UNREAD, diagnostics: [source.remark(from, to, remark)] };
  }
  const reading = new Reading(source, palette);
  return reading.read(tree);
}

function offset(text: string, line: number): number {
  let at = 0;
  for (let n = 1; n < line; n++) {
    const next = text.indexOf('\n', at);
    if (next === -1) break;
    at = next + 1;
  }
  return at;
}

class Reading {
  readonly #source: MdxSource;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #pointers: Pointer[] = [];
  readonly #headings: Headings;
  readonly #definitions = new Map<string, string>();
  readonly #palette: Palette;
  readonly #extents = new Map<Block, { readonly start: number; readonly end: number }>();
  #depth = 0;
  #parent: string | undefined;

  constructor(source: MdxSource, palette: Palette) {
    this.#source = source;
    this.#palette = palette;
    this.#headings = new Headings(this.#report);
  }

  read(tree: MdastNode): ReadText {
    const children = tree.type === 'root' ? tree.children : [];
    for (const node of children) if (node.type === 'definition') this.#definitions.set(node.identifier, node.url);
    const blocks = this.#blocks(children);
    const headings = this.#headings.all;
    for (const one of this.#pointers) {
      if (one.kind !== 'anchor' || headings.some(({ anchor }) => `#${anchor}` === one.to)) continue;
      const anchors = headings.map(({ anchor }) => `#${anchor}`).join(', ');
      this.#report(one.from, one.end, {
        rule: 'broken-link',
        message: `There is no heading "${one.to}" in this text.`,
        hint: anchors === '' ? 'Delete the link.' : `Its headings are ${anchors}.`,
      });
    }
    return {
      document: { blocks, headings },
      pointers: this.#pointers,
      diagnostics: this.#diagnostics,
      extentOf: this.#extentOf,
      wholeOf: this.#wholeOf,
    };
  }

  readonly #wholeOf = (block: Block): readonly [number, number] => {
    const { start, end } = this.#extents.get(block) ?? { start: 0, end: 0 };
    return [start, end];
  };

  readonly #extentOf = (block: Block, prop?: string): readonly [number, number] => {
    const { start, end } = this.#extents.get(block) ?? { start: 0, end: 0 };
    if (block.type !== 'component') return [start, end];
    if (prop !== undefined && Object.hasOwn(block.props, prop))
      return attributeExtent(this.#source.text, prop, start, end);
    return [start, Math.min(end, start + 1 + block.name.length)];
  };

  readonly #report = (from: number, to: number, remark: Remark): void => {
    this.#diagnostics.push(this.#source.remark(from, to, remark));
  };

  #refuse(node: MdastNode, remark: Remark, length?: number): void {
    const { start, end } = extent(node);
    this.#report(start, length === undefined ? end : start + length, remark);
  }

  #blocks(nodes: readonly MdastNode[]): Block[] {
    const blocks: Block[] = [];
    let run: MdastNode[] = [];
    const close = (): void => {
      if (run.length > 0) blocks.push({ type: 'paragraph', children: this.#inlines(run) });
      run = [];
    };
    if (++this.#depth > DEEPEST) {
      const [first] = nodes;
      if (first !== undefined)
        this.#refuse(first, { rule: 'too-deep', message: 'This is nested deeper than any reader can follow.' }, 1);
    } else {
      for (const node of nodes) {
        if (isInline(node)) run.push(node);
        else {
          close();
          const block = this.#block(node);
          if (block === undefined) continue;
          this.#extents.set(block, extent(node));
          blocks.push(block);
        }
      }
      close();
    }
    this.#depth--;
    return blocks;
  }

  #block(node: MdastNode): Block | undefined {
    switch (node.type) {
      case 'paragraph':
        return { type: 'paragraph', children: this.#inlines(node.children) };
      case 'heading':
        return this.#headings.add(node.depth, this.#inlines(node.children), extent(node));
      case 'blockquote':
        return { type: 'quotation', children: this.#within('a quotation', () => this.#blocks(node.children)) };
      case 'list': {
        const items = node.children.map((item): ListItem => ({
          ...(typeof item.checked === 'boolean' && { checked: item.checked }),
          children: this.#within('a list', () => this.#blocks(item.children)),
        }));
        return { type: 'list', ...(node.ordered && { start: node.start ?? 1 }), items };
      }
      case 'code':
        return { type: 'code-block', language: node.lang ?? '', value: node.value };
      case 'thematicBreak':
        return { type: 'break' };
      case 'table':
        return this.#table(node);
      case 'mdxJsxFlowElement':
        return this.#component(node, true);
      case 'mdxjsEsm':
        this.#refuse(node, importOrExport(node.value), /^\w+/.exec(node.value)?.[0].length ?? 1);
        return undefined;
      case 'mdxFlowExpression': {
        const value = this.#expression(node);
        return value === undefined ? undefined : { type: 'paragraph', children: [value] };
      }
      case 'definition':
        return undefined;
      default:
        this.#refuse(node, UNSUPPORTED, 1);
        return undefined;
    }
  }

  /** Reads something that stands between a component and what it holds. */
  #within<Read>(what: string, read: () => Read): Read {
    const around = this.#parent;
    if (around !== UNKNOWN) this.#parent = what;
    const found = read();
    this.#parent = around;
    return found;
  }

  #table(node: Node<'table'>): Block {
    const cells = (row: Node<'tableRow'>): TableCell[] =>
      row.children.map((cell, column) => {
        const align = node.align?.[column];
        return {
          align: align === 'right' ? 'end' : align === 'center' ? 'center' : 'start',
          children: this.#inlines(cell.children),
        };
      });
    const [head, ...rows] = node.children.map(cells);
    return { type: 'table', head: head ?? [], rows };
  }

  #inlines(nodes: readonly MdastNode[]): Inline[] {
    if (++this.#depth > DEEPEST) {
      this.#depth--;
      const [first] = nodes;
      if (first !== undefined)
        this.#refuse(first, { rule: 'too-deep', message: 'This is nested deeper than any reader can follow.' }, 1);
      return [];
    }
    const inlines = nodes.flatMap((node) => this.#inline(node) ?? []);
    this.#depth--;
    return inlines;
  }

  #inline(node: MdastNode): Inline | undefined {
    switch (node.type) {
      case 'text':
        return { type: 'text', value: node.value };
      case 'emphasis':
      case 'strong':
        return { type: node.type, children: this.#inlines(node.children) };
      case 'delete':
        return { type: 'struck', children: this.#inlines(node.children) };
      case 'inlineCode':
        return { type: 'code', value: node.value };
      case 'break':
        return { type: 'line-break' };
      case 'link':
        return this.#link(node, node.url);
      case 'linkReference':
        return this.#link(node, this.#definitions.get(node.identifier) ?? '');
      case 'image':
      case 'imageReference':
        this.#refuse(node, PICTURE);
        return undefined;
      case 'mdxTextExpression':
        return this.#expression(node);
      case 'mdxJsxTextElement': {
        const component = this.#component(node, false);
        if (component !== undefined) this.#extents.set(component, extent(node));
        return component;
      }
      default:
        this.#refuse(node, UNSUPPORTED, 1);
        return undefined;
    }
  }

  #link(node: Node<'link'> | Node<'linkReference'>, url: string): Inline {
    const { start, end } = extent(node);
    const remark = linkRemark(url);
    if (remark !== undefined) this.#report(start, end, remark);
    else if (url.startsWith('#')) this.#pointers.push({ to: url, kind: 'anchor', from: start, end });
    else if (url.startsWith('/')) this.#pointers.push({ to: url, kind: 'page', from: start, end });
    return { type: 'link', address: remark === undefined ? url : '#', children: this.#inlines(node.children) };
  }

  #expression(node: Node<'mdxFlowExpression'> | Node<'mdxTextExpression'>): Inline | undefined {
    if (isRemark(node.value)) return undefined;
    const value = literal(node.value);
    if (value !== undefined) return { type: 'text', value: String(value) };
    this.#refuse(node, {
      rule: 'mdx-code',
      message: 'Braces hold code, and a text runs none.',
      hint: 'To show the braces themselves, put a backslash before the first: \\{.',
    });
    return undefined;
  }

  #component(node: Element, alone: boolean): Component | undefined {
    const read = readElement(node, this.#source, this.#palette, this.#report);
    const name = node.name ?? '';
    const { start, end } = extent(node);
    if (read?.spec.heads && typeof read.props.title === 'string') {
      const address = typeof read.props.id === 'string' ? read.props.id : undefined;
      this.#headings.add(2, [{ type: 'text', value: read.props.title }], { start }, address);
    }
    const around = this.#parent;
    // What an unknown tag holds may well be right where it is meant to be.
    const misplaced = read && around !== UNKNOWN ? wrongPlace(name, read.spec, around) : undefined;
    this.#parent = read === undefined ? UNKNOWN : name;
    if (misplaced !== undefined) this.#report(start, start + name.length + 1, misplaced);
    // What an unknown tag holds is read all the same: it may have mistakes of its own.
    const known = this.#diagnostics.length;
    const children = this.#blocks(node.children);
    this.#parent = around;
    if (read === undefined) return undefined;
    const wrong = wrongContent(name, read.spec, children, alone);
    // What was refused inside may be all that it held.
    if (wrong !== undefined && this.#diagnostics.length === known) this.#report(start, start + name.length + 1, wrong);
    const file = read.props.file;
    const [code] = children;
    if (typeof file === 'string' && code?.type === 'code-block') {
      const lines = read.props.changed === true ? {} : { lines: code.value };
      this.#pointers.push({ to: file, kind: 'file', ...lines, from: start, end });
    }
    return { type: 'component', name, props: read.props, children };
  }
}

const INLINE: ReadonlySet<MdastNode['type']> = new Set<MdastNode['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxTextExpression',
  'mdxJsxTextElement',
]);

function isInline(node: MdastNode): boolean {
  return INLINE.has(node.type);
}

const PICTURE: Remark = {
  rule: 'picture-in-text',
  message: 'A text holds no pictures: not everybody sees them, and one from elsewhere tells its owner who reads.',
  hint: 'Say it in words, or show the lines of the file with <Excerpt>.',
};

const UNSUPPORTED: Remark = {
  rule: 'mdx-syntax',
  message: 'This kind of Markdown is not used in texts.',
  hint: 'Write it as a paragraph, a list or a table.',
};

function importOrExport(code: string): Remark {
  const [word = ''] = /^\w+/.exec(code) ?? [];
  return {
    rule: 'mdx-code',
    message: `A line that begins with "${word}" is taken for code, and a text runs none.`,
    hint: 'Delete it; if it is a sentence, let it begin with another word.',
  };
}
