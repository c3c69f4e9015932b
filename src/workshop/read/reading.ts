/** A workshop while it is being read: its text, and where its mistakes go. */
import type { Diagnostic } from '../../framework/diagnostic.ts';
import { didYouMean } from '../../framework/suggest.ts';
import type { Block, Component } from '../../mdx/document.ts';
import type { ReadText } from '../../mdx/read.ts';
import type { MdxSource, Remark } from '../../mdx/source.ts';

export class Reading {
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: MdxSource;
  readonly #text: ReadText;
  readonly #ids = new Map<string, Component>();

  constructor(source: MdxSource, text: ReadText) {
    this.#source = source;
    this.#text = text;
  }

  /** Notes a mistake at a part of the text, or at a property of a component. */
  say(at: Block, remark: Remark, prop?: string): void {
    const [from, to] = this.#text.extentOf(at, prop);
    this.diagnostics.push(this.#source.remark(from, to, remark));
  }

  /** The line on which something stands, from 1. */
  line(at: Block): number {
    return this.#source.span(...this.#text.extentOf(at)).line;
  }

  /** Whether nothing is wrong within a part of the text so far: what is missing may have been refused. */
  isSound(at: Block): boolean {
    const [from, to] = this.#text.wholeOf(at);
    const first = this.#source.span(from, from).line;
    const last = this.#source.span(to, to).line;
    const within = ({ line, severity }: Diagnostic): boolean => severity === 'error' && line >= first && line <= last;
    return !this.#text.diagnostics.some(within) && !this.diagnostics.some(within);
  }

  /** Takes in the id of a section or an activity; a second of the same id is reported. */
  define(component: Component): void {
    const id = textProp(component, 'id');
    if (id === '') return;
    const first = this.#ids.get(id);
    if (first === undefined) this.#ids.set(id, component);
    else
      this.say(
        component,
        {
          rule: 'duplicate-id',
          message: `The id "${id}" is used twice; the first is on line ${this.line(first)}.`,
          hint: 'Give one of them another id: what somebody has done is known by it.',
        },
        'id',
      );
  }

  /**
   * The id that a property names, if it is among those known; else undefined, which is reported. Without ids nothing is said: not all
   * are known.
   */
  known(
    component: Component,
    prop: string,
    id: string,
    noun: string,
    ids: readonly string[] | undefined,
  ): string | undefined {
    if (ids === undefined || ids.includes(id)) return id;
    this.say(
      component,
      {
        rule: 'unknown-entry',
        message: `There is no ${noun} "${id}" here.`,
        hint: didYouMean(id, ids) ?? (ids.length === 0 ? undefined : `To choose from: ${ids.join(', ')}.`),
      },
      prop,
    );
    return undefined;
  }
}

/** A property that is text, empty where it is missing. */
export function textProp({ props }: Component, name: string): string {
  const value = Object.hasOwn(props, name) ? props[name] : undefined;
  return typeof value === 'string' ? value.trim() : '';
}

/** A property that is text, undefined where it is missing. */
export function someText(component: Component, name: string): string | undefined {
  const text = textProp(component, name);
  return text === '' ? undefined : text;
}

/** A property that is a number, undefined where it is missing. */
export function numberProp({ props }: Component, name: string): number | undefined {
  const value = Object.hasOwn(props, name) ? props[name] : undefined;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A property that holds ids, a blank between them. */
export function idsProp(component: Component, name: string): readonly string[] {
  return textProp(component, name)
    .split(/\s+/)
    .filter((one) => one !== '');
}

/** What a component holds: components of these names, and everything else. */
export function parted(
  children: readonly Block[],
  ...names: readonly string[]
): { readonly blocks: readonly Block[]; readonly own: readonly Component[] } {
  const isOwn = (block: Block): block is Component => block.type === 'component' && names.includes(block.name);
  return { blocks: children.filter((block) => !isOwn(block)), own: children.filter(isOwn) };
}

/** The items of the one list that a component holds. */
export function itemsOf({ children }: Component): readonly (readonly Block[])[] {
  return children.flatMap((block) => (block.type === 'list' ? block.items.map((item) => item.children) : []));
}
