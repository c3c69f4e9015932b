import { choiceField, field, textField } from '../../../framework/read/fields.ts';
import { linkCase, linkRating } from '../../link/case.ts';
import type { LinkedHead } from '../../link/head.ts';
import { Ids } from '../../link/ids.ts';
import { type Ground, linkGround } from '../../link/rated.ts';
import { at, type Item, itemsAt, nameAt, type Reading } from '../../link/reading.ts';
import { linkSets, tooFew } from '../../link/sets.ts';
import {
  type Calibration,
  isInformed,
  PLANTED,
  pullsOf,
  type SessionCase,
  type SessionManager,
  type Voice,
} from './model.ts';

/** Below six cases, what a session did to somebody's ratings is chance. */
const FEWEST_CASES = 6;
/** One voice is no session. */
const FEWEST_MANAGERS = 2;
/** With fewer cases that somebody presses on, there is nothing to leave alone. */
const FEWEST_PRESSED = 3;

/** The session of a file; undefined where something that it needs is missing or wrong, which is reported. */
export function linkCalibration(reading: Reading, linked: LinkedHead): Calibration | undefined {
  const ground = linkGround(reading, linked);
  const { competencies } = linked.head;
  if (competencies.length > 1)
    reading.findings.add(at(reading, 'competencies', 1), {
      rule: 'wrong-value',
      message: `A session rates each case once, and ${competencies.length} competencies stand here.`,
      hint: 'Keep one. In a rating lab, cases are rated on several.',
    });
  const managers = linkManagers(reading);
  const { sets, placed } = linkSets(reading, {
    list: 'cases',
    noun: 'case',
    least: FEWEST_CASES,
    link: (item) => linkSessionCase(reading, item, ground, managers),
  });
  const { scale, dimensions } = ground;
  if (scale === undefined || dimensions === undefined || sets === undefined) return undefined;
  for (const { value, path } of placed) checkEvidence(reading, value, [...path, 'voices']);
  for (const set of ['a', 'b'] as const) {
    const pressed = sets[set].filter((one) => !isInformed(one) && pullsOf(one).length > 0).length;
    if (pressed < FEWEST_PRESSED)
      reading.findings.add(nameAt(reading, 'sets', set), {
        rule: 'too-few-cases',
        message: `In set ${set.toUpperCase()} somebody presses without evidence in ${pressed} cases; it needs ${FEWEST_PRESSED}.`,
        hint: 'Add voices with "towards:" a rating other than the reference. Otherwise there is nothing to leave alone.',
      });
  }
  return { ...linked.head, kind: 'calibration', scale, dimensions, managers: managers.values(), sets };
}

function linkManagers(reading: Reading): Ids<SessionManager> {
  const ids = new Ids<SessionManager>('manager', reading.findings);
  const items = itemsAt(reading, 'managers');
  for (const { data, path } of items) {
    const [id, name] = [textField(data, 'id'), textField(data, 'name')];
    const role = textField(data, 'role');
    const planted = choiceField(data, 'planted', PLANTED) ?? 'none';
    const manager = id && name ? { id, name, ...(role && { role }), planted } : undefined;
    ids.define(id, manager, at(reading, ...path, 'id'));
  }
  tooFew(reading, ['managers'], items.length, FEWEST_MANAGERS, 'manager');
  return ids;
}

function linkSessionCase(
  reading: Reading,
  item: Item,
  ground: Ground,
  managers: Ids<SessionManager>,
): SessionCase | undefined {
  const { data, path } = item;
  const found = linkCase(reading, item, ground);
  const { scale } = ground;
  if (scale === undefined) return undefined;
  const proposed = field(data, 'proposed');
  const by = managers.resolve(textField(proposed, 'by'), at(reading, ...path, 'proposed', 'by'));
  const rating = linkRating(reading, [...path, 'proposed', 'rating'], textField(proposed, 'rating'), scale);
  const items = itemsAt(reading, ...path, 'voices');
  const voices = items.flatMap((voice): Voice[] => {
    const who = managers.resolve(textField(voice.data, 'by'), at(reading, ...voice.path, 'by'));
    const pull = textField(voice.data, 'towards');
    const towards = linkRating(reading, [...voice.path, 'towards'], pull, scale);
    const said = textField(voice.data, 'text');
    if (who === undefined || said === undefined || (pull !== undefined && towards === undefined)) return [];
    const evidence = field(voice.data, 'evidence') === true;
    return [{ by: who.name, said, ...(towards !== undefined && { towards }), evidence }];
  });
  if (found === undefined || by === undefined || rating === undefined) return undefined;
  if (items.length === 0 || voices.length < items.length) return undefined;
  return { ...found, proposed: { by: by.name, rating }, voices };
}

/** Reports evidence that pulls away from the reference: then one of the two is not what it says. */
function checkEvidence(reading: Reading, { id, voices, reference }: SessionCase, path: Item['path']): void {
  voices.forEach(({ evidence, towards }, index) => {
    if (!evidence || towards === undefined || towards === reference[0]?.rating) return;
    reading.findings.add(at(reading, ...path, index, 'towards'), {
      rule: 'wrong-value',
      message: `This voice names evidence and pulls away from the reference of "${id}".`,
      hint: 'The reference is the rating that all the evidence supports, this one included: change it, or "evidence".',
    });
  });
}
