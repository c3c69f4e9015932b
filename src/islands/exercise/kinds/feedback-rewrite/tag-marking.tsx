import type { ReactNode } from 'react';
import { TAGS, type Tag } from '../../../../exercise/kinds/feedback-rewrite/model.ts';
import { TAG_WORDS } from '../../../../exercise/kinds/feedback-rewrite/words.ts';
import { Marking } from '../../pieces/marking.tsx';

interface Props {
  readonly legend: string;
  readonly tags: readonly Tag[];
  readonly toggle: (tag: Tag) => void;
  /** For what may have none of the parts: whether that is said of it, and saying so. */
  readonly none?: { readonly marked: boolean; readonly toggle: () => void };
}

const ITEMS = TAGS.map((tag) => ({ id: tag, text: TAG_WORDS[tag].name, note: TAG_WORDS[tag].note }));
const NONE = { id: 'none', text: 'None of these' };

/** The five parts, each to be marked. */
export function TagMarking({ legend, tags, toggle, none }: Props): ReactNode {
  const change = (id: string): void => {
    if (id === NONE.id) none?.toggle();
    const tag = TAGS.find((one) => one === id);
    if (tag !== undefined) toggle(tag);
  };
  const items = none === undefined ? ITEMS : [...ITEMS, NONE];
  const marked = new Set<string>(none?.marked ? [NONE.id] : tags);
  return <Marking legend={legend} items={items} marked={marked} toggle={change} />;
}

/** The tags with one more or one less, in their usual order. */
export function toggled(tags: readonly Tag[], tag: Tag): readonly Tag[] {
  return TAGS.filter((one) => (one === tag ? !tags.includes(tag) : tags.includes(one)));
}
