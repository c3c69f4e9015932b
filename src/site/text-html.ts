/** Running text of a guide as HTML. Everything in it has been read and checked; what is text is escaped here once more. */
import { explanationOf } from '../framework/rules/explanation.ts';
import type { Component, Inline } from '../mdx/document.ts';
import { sourceAddress, ruleAddress, textAddress } from './address.ts';
import { escapeMarkup } from './escape.ts';
import { inline } from './markdown.ts';
import { currentEvidence } from './model.ts';

/** HTML without a tag around it. */
export function textHtml(nodes: readonly Inline[]): string {
  return nodes.map(one).join('');
}

function one(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeMarkup(node.value);
    case 'code':
      return `<code>${escapeMarkup(node.value)}</code>`;
    case 'line-break':
      return '<br>';
    case 'emphasis':
      return `<em>${textHtml(node.children)}</em>`;
    case 'strong':
      return `<strong>${textHtml(node.children)}</strong>`;
    case 'struck':
      return `<del>${textHtml(node.children)}</del>`;
    case 'link':
      return `<a href="${escapeMarkup(textAddress(node.address))}">${textHtml(node.children)}</a>`;
    case 'component':
      return componentHtml(node);
  }
}

/** The components that stand within a sentence. */
function componentHtml({ name, props }: Component): string {
  if (name === 'Cite') return citationHtml(String(props.source));
  if (name !== 'Rule') return '';
  const id = String(props.id);
  const rule = explanationOf(id);
  return `<a href="${escapeMarkup(ruleAddress(id))}">${rule === undefined ? escapeMarkup(id) : inline(rule.title)}</a>`;
}

/** A source by its authors, leading to how far it carries. */
function citationHtml(key: string): string {
  const source = currentEvidence().find((one) => one.key === key);
  if (source === undefined) return '';
  const words = `${source.by}${source.year === undefined ? '' : ` ${source.year}`}`;
  return `<a class="cite" href="${escapeMarkup(sourceAddress(key))}">(${escapeMarkup(words)})</a>`;
}
