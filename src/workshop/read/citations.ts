/** What a text cites: every statement that rests on a study names it, and every study that is named is cited. */
import type { Evidence } from '../../exercise/evidence.ts';
import { type Findings, valueAt } from '../../framework/link/place.ts';
import { textsField } from '../../framework/read/fields.ts';
import type { Source } from '../../framework/read/source.ts';
import { didYouMean } from '../../framework/suggest.ts';
import type { Block, Component, Inline } from '../../mdx/document.ts';
import { type Reading, textProp } from './reading.ts';

interface Citation {
  readonly key: string;
  readonly component: Component;
}

/** Compares the citations of a text with the sources at its top. */
export function checkCitations(
  blocks: readonly Block[],
  head: Source,
  evidence: Evidence,
  reading: Reading,
  findings: Findings,
): void {
  const listed = textsField(head.data, 'evidence');
  const cited = citationsIn(blocks);
  let slips = false;
  for (const { key, component } of cited) {
    if (key === '' || listed.includes(key)) continue;
    slips = true;
    const exists = evidence.keys.has(key) || !evidence.complete;
    reading.say(
      component,
      {
        rule: 'unknown-evidence',
        message: exists
          ? `The source "${key}" is cited here, and not listed at the top.`
          : `There is no source "${key}" in content/evidence.yaml.`,
        hint: exists
          ? 'Add it to "evidence" at the top.'
          : (didYouMean(key, evidence.keys) ?? 'Add it there first: what was found, by whom, in what sample.'),
      },
      'source',
    );
  }
  if (slips) return;
  for (const [index, key] of listed.entries()) {
    if (cited.some((one) => one.key === key)) continue;
    findings.add(valueAt(head, 'evidence', index), {
      rule: 'uncited-evidence',
      severity: 'warning',
      message: `Nothing in the text cites the source "${key}".`,
      hint: `Write <Cite source="${key}" /> behind the statement that rests on it, or delete it here.`,
    });
  }
}

/** Every citation in a text, in its order. */
function citationsIn(blocks: readonly Block[]): readonly Citation[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return inlineCitations(block.children);
      case 'quotation':
        return citationsIn(block.children);
      case 'list':
        return block.items.flatMap((item) => citationsIn(item.children));
      case 'table':
        return [block.head, ...block.rows].flat().flatMap((cell) => inlineCitations(cell.children));
      case 'component':
        return ofComponent(block);
      default:
        return [];
    }
  });
}

function inlineCitations(nodes: readonly Inline[]): readonly Citation[] {
  return nodes.flatMap((node) => {
    if (node.type === 'component') return ofComponent(node);
    return 'children' in node ? inlineCitations(node.children) : [];
  });
}

function ofComponent(component: Component): readonly Citation[] {
  return component.name === 'Cite'
    ? [{ key: textProp(component, 'source'), component }]
    : citationsIn(component.children);
}
