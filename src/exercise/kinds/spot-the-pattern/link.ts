import { choiceField, field, textField } from '../../../framework/read/fields.ts';
import type { LinkedHead } from '../../link/head.ts';
import { Ids } from '../../link/ids.ts';
import { at, type Item, itemsAt, nameAt, type Reading } from '../../link/reading.ts';
import { linkSets } from '../../link/sets.ts';
import type { Review, ReviewSentence, SpotThePattern } from './model.ts';

/** One review says nothing about how somebody reads. */
const FEWEST_REVIEWS = 2;
/** Of either kind, in each set: below it both rates are chance. */
const FEWEST_OF_A_KIND = 6;

/** The exercise of a file; undefined where something that it needs is missing or wrong, which is reported. */
export function linkSpotThePattern(reading: Reading, { head }: LinkedHead): SpotThePattern | undefined {
  const ids = new Ids<true>('sentence', reading.findings);
  const { sets } = linkSets(reading, {
    list: 'reviews',
    noun: 'review',
    least: FEWEST_REVIEWS,
    link: (item) => linkReview(reading, item, ids),
  });
  if (sets === undefined) return undefined;
  for (const set of ['a', 'b'] as const) checkMixture(reading, set, sentencesOf(sets[set]));
  const [a, b] = [personsIn(sets.a), personsIn(sets.b)];
  if (a !== b && a >= FEWEST_OF_A_KIND && b >= FEWEST_OF_A_KIND)
    reading.findings.add(nameAt(reading, 'sets', a < b ? 'a' : 'b'), {
      rule: 'uneven-sets',
      message: `Set A has ${a} sentences that judge the person, and set B ${b}; parallel sets have as many.`,
      hint: 'Somebody who does one and then the other is compared with themselves.',
    });
  return { ...head, kind: 'spot-the-pattern', sets };
}

/** The sentences of some reviews, in their order. */
export function sentencesOf(reviews: readonly Review[]): readonly ReviewSentence[] {
  return reviews.flatMap(({ sentences }) => sentences);
}

function personsIn(reviews: readonly Review[]): number {
  return sentencesOf(reviews).filter(({ judges }) => judges === 'person').length;
}

function linkReview(reading: Reading, { data, path }: Item, ids: Ids<true>): Review | undefined {
  const [id, about] = [textField(data, 'id'), textField(data, 'about')];
  const items = itemsAt(reading, ...path, 'sentences');
  const sentences = items.flatMap((item) => {
    ids.define(textField(item.data, 'id'), true, at(reading, ...item.path, 'id'));
    return linkSentence(reading, item) ?? [];
  });
  if (!id || !about || items.length === 0 || sentences.length < items.length) return undefined;
  return { id, about, sentences };
}

function linkSentence(reading: Reading, { data, path }: Item): ReviewSentence | undefined {
  const [id, text, reason] = ['id', 'text', 'reason'].map((key) => textField(data, key));
  const judges = choiceField(data, 'judges', ['person', 'work'] as const);
  const tone = choiceField(data, 'tone', ['praise', 'criticism'] as const);
  const foil = field(data, 'foil') === true;
  if (!id || !text || !reason || judges === undefined) return undefined;
  if (foil && judges === 'person')
    reading.findings.add(at(reading, ...path, 'foil'), {
      rule: 'wrong-value',
      message: `"${id}" judges the person, so it is no foil.`,
      hint: 'Delete "foil", or write "judges: work".',
    });
  if (tone !== undefined && judges === 'work')
    reading.findings.add(at(reading, ...path, 'tone'), {
      rule: 'wrong-value',
      message: `"${id}" describes work, so it neither praises nor criticises a person.`,
      hint: 'Delete "tone", or write "judges: person".',
    });
  return { id, text, judges, ...(tone && { tone }), foil, reason };
}

/** Reports a set with too little of one kind, or without foils; one message for a set. */
function checkMixture(reading: Reading, set: 'a' | 'b', sentences: readonly ReviewSentence[]): void {
  const persons = sentences.filter(({ judges }) => judges === 'person').length;
  const few = Math.min(persons, sentences.length - persons);
  const place = nameAt(reading, 'sets', set);
  if (few < FEWEST_OF_A_KIND)
    reading.findings.add(place, {
      rule: 'too-few-cases',
      message: `Set ${set.toUpperCase()} has ${persons} sentences that judge the person and ${sentences.length - persons} that describe work; it needs ${FEWEST_OF_A_KIND} of each.`,
      hint: 'With fewer, what people would see about themselves is chance.',
    });
  else if (!sentences.some(({ foil }) => foil))
    reading.findings.add(place, {
      rule: 'missing-foil',
      message: `Set ${set.toUpperCase()} has no foil, so whoever marks by single words is right each time.`,
      hint: 'Add sentences that use such a word about work, and mark them with "foil: true".',
    });
}
