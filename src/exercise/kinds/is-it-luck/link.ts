import type { Path } from '../../../framework/diagnostic.ts';
import { choiceField, field, textField } from '../../../framework/read/fields.ts';
import { Ids } from '../../link/ids.ts';
import type { LinkedHead } from '../../link/head.ts';
import { at, type Item, itemsAt, nameAt, type Reading } from '../../link/reading.ts';
import { linkSets } from '../../link/sets.ts';
import { whatCountsSay } from './counts.ts';
import { type IsItLuck, type Part, SAYINGS, type Saying, type Scenario, type SelectionGroup } from './model.ts';
import { sayingWords } from './say.ts';

/** Below four scenarios a set, an eye for counts cannot be told from luck. */
const FEWEST_SCENARIOS = 4;

/** The exercise of a file; undefined where something that it needs is missing or wrong, which is reported. */
export function linkIsItLuck(reading: Reading, { head }: LinkedHead): IsItLuck | undefined {
  const { sets } = linkSets(reading, {
    list: 'scenarios',
    noun: 'scenario',
    least: FEWEST_SCENARIOS,
    link: (item) => linkScenario(reading, item),
  });
  return sets && { ...head, kind: 'is-it-luck', sets };
}

function linkScenario(reading: Reading, { data, path }: Item): Scenario | undefined {
  const [id, title, text, reason] = ['id', 'title', 'text', 'reason'].map((key) => textField(data, key));
  const answer = choiceField<Saying>(data, 'answer', SAYINGS);
  const groups = linkGroups(reading, [...path, 'groups']);
  if (groups?.length === 1)
    reading.findings.add(nameAt(reading, ...path, 'groups'), {
      rule: 'counts-contradict',
      message: 'There is one group here, and nothing to compare it with.',
      hint: 'Add a second one, or the same one in another year.',
    });
  if (groups === undefined || groups.length < 2) return undefined;
  const parts = linkParts(reading, path, groups);
  const looks = field(data, 'looks');
  const scenario = { groups, looks: typeof looks === 'number' && looks >= 1 ? looks : 1 };
  if (!id || !title || !text || !reason || answer === undefined || parts === undefined) return undefined;
  checkAnswer(reading, path, scenario, answer);
  return { id, title, text, reason, answer, parts, ...scenario };
}

/** The groups of a list; undefined where one is broken or impossible. */
function linkGroups(reading: Reading, path: Path): SelectionGroup[] | undefined {
  const ids = new Ids<true>('group', reading.findings);
  const items = itemsAt(reading, ...path);
  const groups = items.flatMap(({ data, path: own }): SelectionGroup[] => {
    const [id, title] = [textField(data, 'id'), textField(data, 'title')];
    const [selected, total] = [field(data, 'selected'), field(data, 'total')];
    ids.define(id, true, at(reading, ...own, 'id'));
    if (!isCount(selected) || !isCount(total) || total === 0) return [];
    if (selected > total) {
      reading.findings.add(at(reading, ...own, 'selected'), {
        rule: 'counts-contradict',
        message: `${selected} were selected here of ${total} who could have been.`,
        hint: '"total" counts everybody who could have been selected, those who were among them.',
      });
      return [];
    }
    return id && title ? [{ id, title, selected, total }] : [];
  });
  return groups.length === items.length && items.length > 0 ? groups : undefined;
}

/** The parts of a scenario, each with the groups in their order; undefined where they are broken or do not add up. */
function linkParts(reading: Reading, path: Path, groups: readonly SelectionGroup[]): Part[] | undefined {
  const ids = new Ids<SelectionGroup>('group', reading.findings);
  const quiet = at(reading, ...path, 'groups');
  // A second group of the same id was reported where it stands.
  for (const [id, group] of new Map(groups.map((one) => [one.id, one]))) ids.define(id, group, quiet);
  const items = itemsAt(reading, ...path, 'parts');
  const parts = items.flatMap(({ data, path: own }): Part[] => {
    const title = textField(data, 'title');
    const found = linkGroups(reading, [...own, 'groups']);
    if (!title || found === undefined) return [];
    const known = found.filter(({ id }, place) => ids.resolve(id, at(reading, ...own, 'groups', place, 'id')));
    const missing = groups.filter(({ id }) => !found.some((one) => one.id === id));
    if (known.length === found.length && missing.length > 0)
      reading.findings.add(nameAt(reading, ...own, 'groups'), {
        rule: 'counts-contradict',
        message: `"${title}" leaves out ${missing.map((one) => `"${one.id}"`).join(' and ')}.`,
        hint: 'Count every group in every part.',
      });
    const ordered = groups.flatMap(({ id }) => known.filter((one) => one.id === id).slice(0, 1));
    return ordered.length === groups.length && known.length === found.length ? [{ title, groups: ordered }] : [];
  });
  if (parts.length !== items.length) return undefined;
  return parts.length === 0 || addUp(reading, path, groups, parts) ? parts : undefined;
}

function addUp(reading: Reading, path: Path, groups: readonly SelectionGroup[], parts: readonly Part[]): boolean {
  for (const [place, group] of groups.entries()) {
    const sum = (key: 'selected' | 'total'): number =>
      parts.reduce((total, part) => total + (part.groups[place]?.[key] ?? 0), 0);
    const [selected, total] = [sum('selected'), sum('total')];
    if (selected === group.selected && total === group.total) continue;
    reading.findings.add(nameAt(reading, ...path, 'parts'), {
      rule: 'counts-contradict',
      message: `The parts of "${group.id}" add up to ${selected} of ${total}, and the group is ${group.selected} of ${group.total}.`,
      hint: 'Every person stands in one part.',
    });
    return false;
  }
  return true;
}

/** Reports an answer that the counts do not give. */
function checkAnswer(
  reading: Reading,
  path: Path,
  { groups, looks }: Pick<Scenario, 'groups' | 'looks'>,
  answer: Saying,
): void {
  const counted = whatCountsSay(groups, looks).answer;
  if (counted === undefined || counted === answer) return;
  reading.findings.add(at(reading, ...path, 'answer'), {
    rule: 'counts-contradict',
    message: `The answer is "${answer}", and these counts say "${counted}": ${sayingWords[counted].rule}.`,
    hint: 'Change the answer and its reason, or the counts. One that was picked from many says so with "looks:".',
  });
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
