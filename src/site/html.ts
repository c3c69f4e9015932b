/** HTML as text that is safe by construction: whatever is put into a template is escaped, unless it came from one itself. */
import { escapeMarkup } from './escape.ts';

export interface Html {
  readonly html: string;
}

export type HtmlValue = Html | string | number | undefined | false | readonly HtmlValue[];

/** A template: html`<p>${words}</p>`. `undefined` and `false` leave nothing behind, lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { html: parts.map((part, index) => (index === 0 ? part : textOf(values[index - 1]) + part)).join('') };
}

/** How many elements there are in it. */
export function elements({ html: text }: Html): number {
  return text.match(/<[a-z]/g)?.length ?? 0;
}

function textOf(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeMarkup(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(textOf).join('');
}
