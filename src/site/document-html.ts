/**
 * The blocks of a document as HTML, in their order. Where somebody is to write there is a ruled space, on the screen as on paper.
 * Made as text and not by components, because a site has thousands of documents with hundreds of blocks each.
 */
import type { Block, Cell, Column, Item, Line, Run } from '../document/document.ts';
import { type Html, html, type HtmlValue } from './html.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;

/** All of `blocks`. Headings under which it is worth jumping have the ids that `anchorsOf` names. */
export function documentHtml(blocks: readonly Block[]): Html {
  let parts = 0;
  return html`${blocks.map((block) =>
    block.kind === 'heading' && block.level === 2
      ? html`<h2 id="${partAnchor(++parts)}">${block.text}</h2>`
      : blockHtml(block),
  )}`;
}

/** The headings of a document under which it is worth jumping, with the ids that they have on its page. */
export function anchorsOf(blocks: readonly Block[]): readonly { readonly title: string; readonly anchor: string }[] {
  const titles = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
  return titles.map((title, index) => ({ title, anchor: partAnchor(index + 1) }));
}

function partAnchor(part: number): string {
  return `part-${part}`;
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h3>${block.text}</h3>`;
    case 'paragraph':
      return block.quiet ? html`<p class="quiet">${lineHtml(block.line)}</p>` : html`<p>${lineHtml(block.line)}</p>`;
    case 'list': {
      const items = block.items.map(itemHtml);
      return block.style === 'number'
        ? html`<ol class="number">
            ${items}
          </ol>`
        : html`<ul class="${block.style}">
            ${items}
          </ul>`;
    }
    case 'fields':
      return html`<ul class="fields">
        ${block.fields.map(({ label, lines }) => html`<li class="lines-${lines}">${label}</li>`)}
      </ul>`;
    case 'table':
      return tableHtml(block);
    case 'sheet':
      return html`<hr />`;
  }
}

function itemHtml({ line, details }: Item): Html {
  if (details.length === 0) return html`<li>${lineHtml(line)}</li>`;
  const below = details.map((detail) => html`<span>${lineHtml(detail)}</span>`);
  return html`<li>${lineHtml(line)} <span class="details">${below}</span></li>`;
}

/** A table of more than two columns stacks its cells on a phone, where each says what it is of. */
function tableHtml({ name, columns, rows, room }: Table): Html {
  const stacks = columns.length > 2;
  const heads = columns.map(({ title }) => html`<th scope="col">${title}</th>`);
  const cellAt = (cell: Cell, index: number): Html => {
    if (index === 0 && cell.length > 0) return html`<th scope="row">${cellHtml(cell)}</th>`;
    const title = stacks ? columns[index]?.title : undefined;
    return title === undefined
      ? html`<td>${cellHtml(cell)}</td>`
      : html`<td data-head="${title}">${cellHtml(cell)}</td>`;
  };
  return html`<table class="form-table room-${room}${stacks && ' stacks'}" aria-label="${name}">
    <colgroup>
      ${shares(columns).map((share) => html`<col class="w-${share}" />`)}
    </colgroup>
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map(cellAt)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Widths of columns in twentieths of the table. */
function shares(columns: readonly Column[]): readonly number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.round((20 * width) / total));
}

function cellHtml(cell: Cell): HtmlValue {
  const [only] = cell;
  return cell.length === 1 && only ? lineHtml(only) : cell.map((line) => html`<p>${lineHtml(line)}</p>`);
}

/** Addresses in a line were judged when it was read. */
function lineHtml(line: Line): readonly Html[] {
  return line.map(runHtml);
}

function runHtml({ text, strong, emphasis, code, href }: Run): Html {
  let run = html`${text}`;
  if (code) run = html`<code>${run}</code>`;
  if (emphasis) run = html`<em>${run}</em>`;
  if (href !== undefined) run = html`<a href="${href}">${run}</a>`;
  return strong ? html`<strong>${run}</strong>` : run;
}
