/** Blocks of a checked text as HTML, for data that a page hands to its script. Everything that is text is escaped. */
import type { Block, Component } from '../mdx/document.ts';
import { escapeMarkup } from './escape.ts';
import { textHtml } from './text-html.ts';

/** HTML of blocks, one below the other. Headings have no address: the text stands within something that has. */
export function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map(one).join('');
}

function one(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${textHtml(block.children)}</p>`;
    case 'heading':
      return `<h4>${textHtml(block.children)}</h4>`;
    case 'quotation':
      return `<blockquote>${blocksHtml(block.children)}</blockquote>`;
    case 'list': {
      const tag = block.start === undefined ? 'ul' : 'ol';
      return `<${tag}>${block.items.map((item) => `<li>${blocksHtml(item.children)}</li>`).join('')}</${tag}>`;
    }
    case 'code-block':
      return `<pre><code>${escapeMarkup(block.value)}</code></pre>`;
    case 'break':
      return '<hr>';
    case 'table': {
      const row = (cells: typeof block.head, tag: 'th' | 'td'): string =>
        `<tr>${cells.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${textHtml(cell.children)}</${tag}>`).join('')}</tr>`;
      return `<table><thead>${row(block.head, 'th')}</thead><tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
    }
    case 'component':
      return component(block);
  }
}

function component(block: Component): string {
  const said = (name: string): string => escapeMarkup(String(block.props[name] ?? ''));
  switch (block.name) {
    case 'Note':
      return `<aside class="remark ${said('kind') || 'note'}">${said('title') && `<p class="remark-title">${said('title')}</p>`}${blocksHtml(block.children)}</aside>`;
    case 'Example':
      return `<p><b>Weak:</b> ${said('weak')}</p><p><b>Better:</b> ${said('better')}</p>${blocksHtml(block.children)}`;
    case 'Blank':
      return `<p>${said('label')}</p>`;
    case 'Steps':
      return blocksHtml(block.children);
    // Without a paragraph around it where it stands alone.
    default:
      return textHtml([block]) || blocksHtml(block.children);
  }
}
