/** The scale on which cases are rated, and what each rating looks like for each competency. */
import type { Competency, Scale } from '../../framework/model.ts';
import { asText, entriesField, field, isMap, textField } from '../../framework/read/fields.ts';
import { didYouMean } from '../../framework/suggest.ts';
import type { Dimension, RatingScale } from '../exercise.ts';
import { keyMeant, remarkFormerName } from './competency.ts';
import { type LinkedHead, refOf } from './head.ts';
import { at, nameAt, type Reading } from './reading.ts';

/** What cases are rated on. Undefined parts are unknown or broken, and what depends on them stays silent. */
export interface Ground {
  readonly scale: RatingScale | undefined;
  /** Undefined where a competency of the list could not be found: then nothing else can be called unknown. */
  readonly dimensions: readonly Dimension[] | undefined;
}

/** Links `scale` and `anchors` of an exercise whose cases are rated. */
export function linkGround(reading: Reading, { competencies, head }: LinkedHead): Ground {
  const scale = scaleOf(reading);
  const wanted = field(reading.source.data, 'competencies');
  const allFound = Array.isArray(wanted) && wanted.length > 0 && head.competencies.length === new Set(wanted).size;
  const dimensions = scale && competencies.map((one, index) => dimension(reading, one, index, scale));
  if (scale !== undefined && allFound) foreignAnchors(reading, competencies);
  return {
    scale: scale && {
      id: scale.id,
      title: scale.title,
      levels: scale.levels.map(({ id, title, summary, formerly }) => ({
        id,
        title,
        summary,
        ...(formerly.length > 0 && { formerly }),
      })),
    },
    dimensions: allFound ? dimensions : undefined,
  };
}

function scaleOf(reading: Reading): Scale | undefined {
  const { source, model, findings } = reading;
  const { scales } = model.architecture;
  const fit = scales.filter(({ use }) => use === 'performance');
  const names = fit.map(({ id }) => id);
  const written = textField(source.data, 'scale');
  if (written === undefined) {
    if (fit.length === 1) return fit[0];
    findings.add(at(reading), {
      rule: 'unknown-scale',
      message:
        fit.length === 0
          ? 'Cases are rated on a performance scale, and the job architecture has none.'
          : 'It does not say on which scale the cases are rated.',
      hint: fit.length === 0 ? 'Add a scale with "use: performance".' : `Add "scale:", one of: ${names.join(', ')}.`,
    });
    return undefined;
  }
  const scale = scales.find(({ id, formerly }) => id === written || formerly.includes(written));
  if (scale?.use === 'performance') {
    if (scale.id !== written) remarkFormerName(reading, written, scale.id, at(reading, 'scale'));
    return scale;
  }
  findings.add(at(reading, 'scale'), {
    rule: 'unknown-scale',
    message:
      scale === undefined
        ? `There is no scale "${written}" in the job architecture.`
        : `"${written}" says how well somebody can; cases are rated on how well somebody did.`,
    hint: didYouMean(written, names) ?? (names.length === 0 ? undefined : `To choose from: ${names.join(', ')}.`),
  });
  return undefined;
}

function dimension(reading: Reading, competency: Competency, index: number, scale: Scale): Dimension {
  const { source, findings } = reading;
  const own = competency.anchors.find((anchors) => anchors.scale.id === scale.id);
  const entries = entriesField(source.data, 'anchors');
  const names = entries.map(([key]) => key);
  const [name, written] =
    entries.find(([key]) => keyMeant(reading, key, [competency.key], names) === competency.key) ?? [];
  if (name !== undefined && own !== undefined) {
    findings.add(nameAt(reading, 'anchors', name), {
      rule: 'duplicate-reference',
      message: `"${competency.title}" has anchors on this scale in its own file.`,
      hint: 'Delete these: people should rate by the words that hold at work.',
    });
  }
  if (own !== undefined) {
    const anchors = scale.levels.map(({ id }) => own.ratings.find(({ rating }) => rating.id === id)?.text);
    return { ...refOf(competency), at: own.at.title, anchors };
  }
  if (name === undefined) {
    findings.add(at(reading, 'competencies', index), {
      rule: 'missing-anchors',
      message: `Nothing says what each rating looks like for "${competency.title}".`,
      hint: `Write it in ${competency.file}, or here under "anchors:".`,
    });
    return { ...refOf(competency), anchors: [] };
  }
  const ids = scale.levels.map(({ id }) => id);
  const given = isMap(written) ? Object.keys(written) : [];
  /** Under which name each rating has its anchor: its own, or one that it had. */
  const nameOf = new Map(
    scale.levels.map(({ id, formerly }) => [id, given.includes(id) ? id : given.find((one) => formerly.includes(one))]),
  );
  for (const [id, called] of nameOf)
    if (called !== undefined && called !== id)
      remarkFormerName(reading, called, id, nameAt(reading, 'anchors', name, called));
  const strangers = given.filter((id) => ![...nameOf.values()].includes(id));
  for (const id of strangers) {
    findings.add(nameAt(reading, 'anchors', name, id), {
      rule: 'off-scale',
      message: `"${scale.title}" has no rating "${id}".`,
      hint: didYouMean(id, ids) ?? `To choose from: ${ids.join(', ')}.`,
    });
  }
  const missing = ids.filter((id) => nameOf.get(id) === undefined);
  if (missing.length > 0 && strangers.length === 0 && isMap(written)) {
    findings.add(nameAt(reading, 'anchors', name), {
      rule: 'missing-anchors',
      message: `The anchors of "${competency.title}" leave out ${missing.map((id) => `"${id}"`).join(' and ')}.`,
      hint: 'Write every rating, or raters fill the gap with an idea of their own.',
    });
  }
  return { ...refOf(competency), anchors: ids.map((id) => asText(field(written, nameOf.get(id) ?? id))) };
}

/** Anchors of a competency that the exercise does not look at. */
function foreignAnchors(reading: Reading, competencies: readonly Competency[]): void {
  const keys = competencies.map(({ key }) => key);
  const names = entriesField(reading.source.data, 'anchors').map(([name]) => name);
  for (const name of names) {
    const meant = keyMeant(reading, name, keys, names);
    if (meant === name) continue;
    if (meant !== undefined) {
      remarkFormerName(reading, name, meant, nameAt(reading, 'anchors', name));
      continue;
    }
    reading.findings.add(nameAt(reading, 'anchors', name), {
      rule: 'unknown-entry',
      message: `"${name}" is not among the competencies of this exercise.`,
      hint: didYouMean(name, keys) ?? 'Add it there, or delete these anchors.',
    });
  }
}
