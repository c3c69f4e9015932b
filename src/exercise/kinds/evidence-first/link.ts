import { choiceField, textField } from '../../../framework/read/fields.ts';
import { linkCase } from '../../link/case.ts';
import type { LinkedHead } from '../../link/head.ts';
import { Ids } from '../../link/ids.ts';
import { type Ground, linkGround } from '../../link/rated.ts';
import { at, type Item, itemsAt, nameAt, type Reading } from '../../link/reading.ts';
import { linkSets } from '../../link/sets.ts';
import type { Behaviour, EvidenceFirst, RecallCase } from './model.ts';

/** One case says nothing about how somebody remembers. */
const FEWEST_CASES = 4;
/** Of either side in each case: with one, a side is either whole or empty. */
const FEWEST_OF_A_SIDE = 2;

/** The exercise of a file; undefined where something that it needs is missing or wrong, which is reported. */
export function linkEvidenceFirst(reading: Reading, linked: LinkedHead): EvidenceFirst | undefined {
  const ground = linkGround(reading, linked);
  const { sets } = linkSets(reading, {
    list: 'cases',
    noun: 'case',
    least: FEWEST_CASES,
    link: (item) => linkRecallCase(reading, item, ground),
  });
  const { scale, dimensions } = ground;
  if (scale === undefined || dimensions === undefined || sets === undefined) return undefined;
  return { ...linked.head, kind: 'evidence-first', scale, dimensions, sets };
}

function linkRecallCase(reading: Reading, item: Item, ground: Ground): RecallCase | undefined {
  const found = linkCase(reading, item, ground);
  const ids = new Ids<true>('behaviour', reading.findings);
  const items = itemsAt(reading, ...item.path, 'behaviours');
  const behaviours = items.flatMap((one) => {
    ids.define(textField(one.data, 'id'), true, at(reading, ...one.path, 'id'));
    return linkBehaviour(one) ?? [];
  });
  if (found === undefined || items.length === 0 || behaviours.length < items.length) return undefined;
  checkSides(reading, item, found.name, behaviours);
  return { ...found, behaviours };
}

function linkBehaviour({ data }: Item): Behaviour | undefined {
  const [id, text, reason] = ['id', 'text', 'reason'].map((key) => textField(data, key));
  const shows = choiceField(data, 'shows', ['effective', 'ineffective'] as const);
  return !id || !text || !reason || shows === undefined ? undefined : { id, text, shows, reason };
}

/** Reports a case of which one side is thin: whoever lists both sides would find nothing there. */
function checkSides(reading: Reading, { path }: Item, name: string, behaviours: readonly Behaviour[]): void {
  const effective = behaviours.filter(({ shows }) => shows === 'effective').length;
  const ineffective = behaviours.length - effective;
  if (Math.min(effective, ineffective) >= FEWEST_OF_A_SIDE) return;
  reading.findings.add(nameAt(reading, ...path, 'behaviours'), {
    rule: 'too-few-cases',
    message: `The case of ${name} has ${effective} effective and ${ineffective} ineffective behaviours; it needs ${FEWEST_OF_A_SIDE} of each.`,
    hint: 'The exercise is about seeing both sides, so each case has both.',
  });
}
