/** Cases and their reference ratings. */
import type { Path } from '../../framework/diagnostic.ts';
import { dateAt } from '../../framework/link/values.ts';
import { entriesField, field, isMap, listField, textField } from '../../framework/read/fields.ts';
import { didYouMean, suggest } from '../../framework/suggest.ts';
import type { Case, DatedEvidence, RatingScale, ReferenceRating } from '../exercise.ts';
import { keyMeant, remarkFormerName } from './competency.ts';
import type { Ground } from './rated.ts';
import { at, type Item, nameAt, type Reading } from './reading.ts';

/** A case as it stands in the file; undefined where something that it cannot do without is missing or wrong, which is reported. */
export function linkCase(reading: Reading, { data, path }: Item, ground: Ground): Case | undefined {
  const [id, name, text] = ['id', 'name', 'text'].map((key) => textField(data, key));
  const evidence = linkDatedEvidence(reading, [...path, 'evidence'], field(data, 'evidence'));
  const reference = linkReference(reading, path, data, ground);
  const pair = field(data, 'pair');
  const [twin, detail] = [textField(pair, 'with'), textField(pair, 'detail')];
  // A piece of evidence that is broken is missing from the case, so the case is no better.
  const lost = evidence.length < listField(data, 'evidence').length;
  if (!id || !name || !text || reference === undefined || lost) return undefined;
  return {
    id,
    name,
    role: textField(data, 'role'),
    text,
    evidence,
    ...(twin !== undefined && detail !== undefined && { pair: { with: twin, detail } }),
    reference,
  };
}

/** Dated evidence at a path, by day; days that do not exist are reported. */
export function linkDatedEvidence(reading: Reading, path: Path, data: unknown): DatedEvidence[] {
  if (!Array.isArray(data)) return [];
  const found = data.flatMap((one: unknown, index): DatedEvidence[] => {
    const on = dateAt(reading.source, [...path, index, 'on'], one, reading.findings);
    const text = textField(one, 'text');
    return on === undefined || text === undefined ? [] : [{ on, text }];
  });
  return found.sort((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * The reference ratings of what stands at `path`, in the order of the dimensions. Reported: a competency without one, one of a
 * competency that is not looked at, a rating off the scale. Undefined where one is missing or wrong.
 */
export function linkReference(
  reading: Reading,
  path: Path,
  data: unknown,
  { scale, dimensions }: Ground,
): readonly ReferenceRating[] | undefined {
  const { findings } = reading;
  const written = entriesField(data, 'reference');
  if (scale === undefined || dimensions === undefined || !isMap(field(data, 'reference'))) return undefined;
  const keys = dimensions.map(({ key }) => key);
  const names = written.map(([name]) => name);
  const entries = written.map(([name, value]) => ({ name, value, key: keyMeant(reading, name, keys, names) }));
  const missing = new Set(keys.filter((key) => !entries.some((one) => one.key === key)));
  for (const { name, key } of entries) {
    if (key === name) continue;
    if (key !== undefined) {
      remarkFormerName(reading, name, key, nameAt(reading, ...path, 'reference', name));
      continue;
    }
    const meant = suggest(name, missing) ?? suggest(name, keys);
    // One that is only misspelt is not missing as well.
    if (meant !== undefined) missing.delete(meant);
    findings.add(nameAt(reading, ...path, 'reference', name), {
      rule: 'unknown-entry',
      message: `"${name}" is not among the competencies of this exercise.`,
      hint: meant === undefined ? 'Add it there, or delete this rating.' : didYouMean(name, [meant]),
    });
  }
  if (missing.size > 0) {
    findings.add(nameAt(reading, ...path, 'reference'), {
      rule: 'missing-reference',
      message: `${nameOf(data)} has no reference rating for ${[...missing].map((key) => `"${key}"`).join(' and ')}.`,
      hint: 'Add one with its reason: without it, nobody can compare their rating.',
    });
  }
  const ratings = new Map(
    entries.map(({ name, key, value }) => [
      key ?? name,
      referenceRating(reading, [...path, 'reference', name], value, scale),
    ]),
  );
  const found = keys.flatMap((key) => ratings.get(key) ?? []);
  return found.length === keys.length && found.length > 0 ? found : undefined;
}

function referenceRating(reading: Reading, path: Path, data: unknown, scale: RatingScale): ReferenceRating | undefined {
  const rating = linkRating(reading, [...path, 'rating'], textField(data, 'rating'), scale);
  const reason = textField(data, 'reason');
  return rating === undefined || reason === undefined ? undefined : { rating, reason };
}

/** A rating by its id, as a number from 1; one that the scale does not have is reported. */
export function linkRating(
  reading: Reading,
  path: Path,
  written: string | undefined,
  scale: RatingScale,
): number | undefined {
  if (written === undefined) return undefined;
  const ids = scale.levels.map(({ id }) => id);
  const step = ids.indexOf(written);
  if (step >= 0) return step + 1;
  const former = scale.levels.findIndex(({ formerly = [] }) => formerly.includes(written));
  const now = ids[former];
  if (now !== undefined) {
    remarkFormerName(reading, written, now, at(reading, ...path));
    return former + 1;
  }
  reading.findings.add(at(reading, ...path), {
    rule: 'off-scale',
    message: `"${scale.title}" has no rating "${written}".`,
    hint: didYouMean(written, ids) ?? `To choose from: ${ids.join(', ')}.`,
  });
  return undefined;
}

/** What a message calls an entry of an exercise. */
function nameOf(data: unknown): string {
  const name = textField(data, 'id') ?? textField(data, 'name') ?? textField(data, 'title');
  return name === undefined ? 'This entry' : `"${name}"`;
}
