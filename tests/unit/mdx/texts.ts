/** Guides in memory for the tests of reading. */
import type { Guide } from '../../../src/guide/guide.ts';
import { loadTree } from '../../../src/workspace/load-tree.ts';
import { said, treeOf, withoutAdvice, workspace } from '../workspace-fixture.ts';

export const GUIDE = 'content/guides/feedback-well.mdx';

/** Six lines: the text of a guide begins on the seventh. */
export const HEAD = `---
title: Feedback well
summary: Say what happened.
audience: manager
---

`;

/** What the check says of a guide with this text, in a workspace that is sound but for it. */
export function check(text: string | Uint8Array, more: Readonly<Record<string, string>> = {}) {
  const guide = typeof text === 'string' ? HEAD + text : text;
  const files = workspace({ [GUIDE]: guide, ...more });
  const loaded = loadTree('memory', treeOf(files));
  const diagnostics = withoutAdvice(loaded.diagnostics);
  return { diagnostics, guides: loaded.guides, model: loaded.model, said: said(files, diagnostics) };
}

/** The blocks of a guide that has no faults. */
export function blocksOf(text: string): Guide['document']['blocks'] {
  const checked = check(text);
  if (checked.said !== '' || checked.guides[0] === undefined) throw new Error(checked.said);
  return checked.guides[0].document.blocks;
}
