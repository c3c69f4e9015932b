import type { ReactNode } from 'react';
import { TAGS, type Tag } from '../../../../exercise/kinds/feedback-rewrite/model.ts';
import { TAG_WORDS } from '../../../../exercise/kinds/feedback-rewrite/words.ts';
import { Marking } from '../../pieces/marking.tsx';

interface Props {
  readonly legend: string;
  readonly tags: readonly Tag[];
  readonly toggle: (tag: Tag) => void;
}

const ITEMS = TAGS.map((tag) => ({ id: tag, text: TAG_WORDS[tag].name, note: TAG_WORDS[tag].note }));

/** The five parts, each to be marked. */
export function TagMarking({ legend, tags, toggle }: Props): ReactNode {
  const change = (id: string): void => {
    const tag = TAGS.find((one) => one === id);
    if (tag !== undefined) toggle(tag);
  };
  return <Marking legend={legend} items={ITEMS} marked={new Set(tags)} toggle={change} />;
}

/** The tags with one more or one less, in their usual order. */
export function toggled(tags: readonly Tag[], tag: Tag): readonly Tag[] {
  return TAGS.filter((one) => (one === tag ? !tags.includes(tag) : tags.includes(one)));
}
