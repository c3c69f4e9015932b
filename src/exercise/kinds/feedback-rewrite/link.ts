import type { Path } from '../../../framework/diagnostic.ts';
import { choiceField, field, textField } from '../../../framework/read/fields.ts';
import type { LinkedHead } from '../../link/head.ts';
import { at, type Item, itemsAt, nameAt, type Reading } from '../../link/reading.ts';
import { linkSets } from '../../link/sets.ts';
import { type FeedbackRewrite, type Sentence, TAGS, type Tag } from './model.ts';

/** Below six sentences, which parts somebody sees is chance. */
const FEWEST_SENTENCES = 6;

/** The exercise of a file; undefined where something that it needs is missing or wrong, which is reported. */
export function linkFeedbackRewrite(reading: Reading, { head }: LinkedHead): FeedbackRewrite | undefined {
  const { sets } = linkSets(reading, {
    list: 'sentences',
    noun: 'sentence',
    least: FEWEST_SENTENCES,
    link: (item) => linkSentence(reading, item),
  });
  if (sets === undefined) return undefined;
  const [a, b] = [foilsIn(sets.a), foilsIn(sets.b)];
  for (const [set, foils] of [['a', a] as const, ['b', b] as const])
    if (foils === 0)
      reading.findings.add(nameAt(reading, 'sets', set), {
        rule: 'missing-foil',
        message: `Set ${set.toUpperCase()} has no sentence that is good as it is, so rewriting everything is right each time.`,
        hint: 'Add one with all its parts and a word that others use about persons, and mark it with "foil: true".',
      });
  if (a !== b && a > 0 && b > 0)
    reading.findings.add(nameAt(reading, 'sets', a < b ? 'a' : 'b'), {
      rule: 'uneven-sets',
      message: `Set A has ${a} that are good as they are, and set B ${b}; parallel sets have as many.`,
      hint: 'Somebody who does one and then the other is compared with themselves.',
    });
  return { ...head, kind: 'feedback-rewrite', sets };
}

function foilsIn(sentences: readonly Sentence[]): number {
  return sentences.filter(({ foil }) => foil).length;
}

function linkSentence(reading: Reading, { data, path }: Item): Sentence | undefined {
  const [id, text, reason] = ['id', 'text', 'reason'].map((key) => textField(data, key));
  const [context, better] = ['context', 'better'].map((key) => textField(data, key));
  const tags = linkTags(reading, path);
  const foil = field(data, 'foil') === true;
  if (!id || !text || !reason || tags === undefined) return undefined;
  if (foil && tags.includes('personality'))
    reading.findings.add(at(reading, ...path, 'foil'), {
      rule: 'wrong-value',
      message: `"${id}" speaks of personality, so it is no foil.`,
      hint: 'Delete "foil", or the tag "personality".',
    });
  else if (foil && better !== undefined)
    reading.findings.add(nameAt(reading, ...path, 'better'), {
      rule: 'wrong-value',
      message: `"${id}" is a foil, so it is good as it is and needs no better wording.`,
      hint: 'Delete "better", or "foil".',
    });
  else if (!foil && better === undefined)
    reading.findings.add(nameAt(reading, ...path, 'text'), {
      rule: 'missing-reference',
      message: `Nothing says how "${id}" could be said better.`,
      hint: 'Add "better:", with the event and its effect. If it is good as it is, write "foil: true".',
    });
  return { id, ...(context && { context }), text, tags, foil, reason, ...(better && { better }) };
}

/** The tags in their usual order; one that stands there twice is reported. Undefined where one is unknown or there is none. */
function linkTags(reading: Reading, path: Path): Tag[] | undefined {
  const found = new Set<Tag>();
  for (const item of itemsAt(reading, ...path, 'tags')) {
    const tag = choiceField({ tag: item.data }, 'tag', TAGS);
    if (tag === undefined) return undefined;
    if (found.has(tag))
      reading.findings.add(at(reading, ...item.path), {
        rule: 'duplicate-reference',
        message: `"${tag}" stands in these tags twice.`,
        hint: 'Delete one of the two.',
      });
    found.add(tag);
  }
  return found.size === 0 ? undefined : TAGS.filter((tag) => found.has(tag));
}
