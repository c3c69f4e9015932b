import type { Path } from '../../../framework/diagnostic.ts';
import { field, listField, asText, textField } from '../../../framework/read/fields.ts';
import type { LinkedHead } from '../../link/head.ts';
import { Ids } from '../../link/ids.ts';
import { at, itemsAt, nameAt, type Reading } from '../../link/reading.ts';
import { linkList, tooFew } from '../../link/sets.ts';
import type { Candidate, CommitToCriteria, Criterion, Decision } from './model.ts';

/** Below four criteria there is little room for weight to move. */
const FEWEST_CRITERIA = 4;
const SETS = ['a', 'b'] as const;

/** The exercise of a file; undefined where something that it needs is missing or wrong, which is reported. */
export function linkCommitToCriteria(reading: Reading, { head }: LinkedHead): CommitToCriteria | undefined {
  const criteria = linkCriteria(reading);
  const known = new Ids<true>('criterion', reading.findings);
  const names = itemsAt(reading, 'criteria').flatMap(({ data }) => textField(data, 'id') ?? []);
  // A second criterion of the same id was reported where it stands.
  for (const id of new Set(names)) known.define(id, true, at(reading, 'criteria'));
  const people = new Ids<true>('person', reading.findings);
  const [a, b] = SETS.map((set) => linkDecision(reading, ['sets', set], known, people));
  if (a === undefined || b === undefined) return undefined;
  if (a.candidates.length !== b.candidates.length) {
    const fewer = a.candidates.length < b.candidates.length ? 'a' : 'b';
    reading.findings.add(nameAt(reading, 'sets', fewer), {
      rule: 'uneven-sets',
      message: `Decision A has ${a.candidates.length} people and decision B ${b.candidates.length}.`,
      hint: 'Have as many in both: with more people there is more for criteria to be bent to.',
    });
  }
  return criteria && { ...head, kind: 'commit-to-criteria', keyless: true, criteria, sets: { a, b } };
}

function linkCriteria(reading: Reading): readonly Criterion[] | undefined {
  const criteria = linkList<Criterion>(reading, {
    list: 'criteria',
    noun: 'criterion',
    least: FEWEST_CRITERIA,
    link: ({ data }) => {
      const [id, title, reason] = ['id', 'title', 'reason'].map((key) => textField(data, key));
      if (!id || !title || !reason) return undefined;
      return { id, title, reason, summary: textField(data, 'summary'), foil: field(data, 'foil') === true };
    },
  });
  const foils = criteria?.filter(({ foil }) => foil).length;
  if (criteria !== undefined && (foils === 0 || foils === criteria.length))
    reading.findings.add(nameAt(reading, 'criteria'), {
      rule: 'missing-foil',
      message: foils === 0 ? 'Every criterion here belongs to the work.' : 'No criterion here belongs to the work.',
      hint: 'Have both: mark with "foil: true" what sounds sensible and has nothing to do with it.',
    });
  return criteria;
}

function linkDecision(reading: Reading, path: Path, known: Ids<true>, people: Ids<true>): Decision | undefined {
  const items = itemsAt(reading, ...path, 'candidates');
  const data = field(field(reading.source.data, 'sets'), String(path[1]));
  const [title, text] = [textField(data, 'title'), textField(data, 'text')];
  const candidates = items.flatMap(({ data: one, path: own }): Candidate[] => {
    const [id, name, story] = ['id', 'name', 'text'].map((key) => textField(one, key));
    people.define(id, true, at(reading, ...own, 'id'));
    const written = listField(one, 'strong').map((entry) => asText(entry) ?? '');
    const strong = written.filter((entry, place) => known.resolve(entry, at(reading, ...own, 'strong', place)));
    return id && name && story && strong.length === written.length && strong.length > 0
      ? [{ id, name, text: story, strong }]
      : [];
  });
  tooFew(reading, [...path, 'candidates'], items.length, 2, 'person to choose from');
  if (!title || !text || candidates.length !== items.length || items.length < 2) return undefined;
  checkTradeOff(reading, [...path, 'candidates'], candidates);
  return { title, text, candidates };
}

/** Reports somebody who is strong wherever another one is: then criteria need not move to choose them. */
function checkTradeOff(reading: Reading, path: Path, candidates: readonly Candidate[]): void {
  for (const [place, one] of candidates.entries()) {
    const other = candidates.find(
      (candidate) => candidate !== one && one.strong.every((criterion) => candidate.strong.includes(criterion)),
    );
    if (other === undefined) continue;
    reading.findings.add(at(reading, ...path, place, 'strong'), {
      rule: 'no-trade-off',
      message: `"${other.id}" is strong on everything on which "${one.id}" is.`,
      hint: 'Let each be strong where another is not: otherwise one of them is the answer, whatever the criteria.',
    });
    return;
  }
}
