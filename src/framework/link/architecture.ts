/** The job architecture: tracks, grades, families and scales, and the catalogues that answer references to them. */
import type { Family, Grade, JobArchitecture, Level, Scale, Track } from '../model.ts';
import { choiceField, field, isMap, listField, textField, textsField } from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import { Catalogue, type CatalogueOptions } from './catalogue.ts';
import { findCycles } from './cycles.ts';
import { type Findings, keyAt, type Place, valueAt } from './place.ts';
import { moneyIn } from './values.ts';

/** A model object while it is being put together. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** The job architecture with the means to refer to it. */
export interface Architecture {
  readonly model: JobArchitecture;
  readonly tracks: Catalogue<Track>;
  readonly grades: Catalogue<Grade>;
  readonly families: Catalogue<Family>;
  readonly scales: Catalogue<LinkedScale>;
  settle(): void;
}

/** A scale with the catalogue of its levels. */
export interface LinkedScale {
  readonly scale: Scale;
  readonly levels: Catalogue<Level>;
}

/** One entry of a list of things with ids. */
interface Item {
  readonly id: string | undefined;
  readonly data: unknown;
  readonly path: readonly (string | number)[];
  readonly place: Place;
}

/** Links `job-architecture.yaml`. Without a readable file every catalogue is incomplete, and so silent. */
export function linkArchitecture(source: Source | undefined, findings: Findings): Architecture {
  const data = source?.data;
  const catalogue = <T>(options: Omit<CatalogueOptions, 'where' | 'listed'>, list: string): Catalogue<T> => {
    const made = new Catalogue<T>(findings, { ...options, where: 'in the job architecture', listed: true });
    const present = field(data, list);
    if (!isMap(data) || (present !== undefined && !Array.isArray(present))) made.incomplete();
    return made;
  };
  const tracks = catalogue<Track>({ rule: 'unknown-track', noun: 'track' }, 'tracks');
  const grades = catalogue<Grade>({ rule: 'unknown-grade', noun: 'grade' }, 'grades');
  const families = catalogue<Family>({ rule: 'unknown-family', noun: 'family' }, 'families');
  const scales = catalogue<LinkedScale>({ rule: 'unknown-scale', noun: 'scale' }, 'scales');

  const trackList: Track[] = [];
  const gradeList: Grade[] = [];
  const scaleList: LinkedScale[] = [];
  let familyList: Family[] = [];
  if (source !== undefined && isMap(data)) {
    for (const item of items(source, [], 'tracks')) {
      const track = add(tracks, item, (id) => ({ id, title: titleOf(item), summary: textField(item.data, 'summary') }));
      if (track) trackList.push(track);
    }
    renames(source, [], 'tracks', tracks);
    for (const item of items(source, [], 'grades')) {
      const grade = add(grades, item, (id) => linkGrade(source, item, id, tracks, findings));
      if (grade) gradeList.push(grade);
    }
    renames(source, [], 'grades', grades);
    familyList = linkFamilies(source, families, findings);
    for (const item of items(source, [], 'scales')) {
      const linked = add(scales, item, (id) => linkScale(source, item, id, findings));
      if (linked) scaleList.push(linked);
    }
    renames(source, [], 'scales', scales);
  }
  refuseRatings(scaleList);
  gradeList.sort((a, b) => a.rank - b.rank);
  return {
    model: { tracks: trackList, grades: gradeList, families: familyList, scales: scaleList.map((linked) => linked.scale) },
    tracks,
    grades,
    families,
    scales,
    settle() {
      for (const made of [tracks, grades, families, scales]) made.settle();
      for (const linked of scaleList) linked.levels.settle();
    },
  };
}

/** The entries of a list whose items have ids, each with its place. */
export function items(source: Source, at: readonly (string | number)[], list: string): Item[] {
  let parent: unknown = source.data;
  for (const step of at) parent = typeof step === 'number' ? (Array.isArray(parent) ? parent[step] : undefined) : field(parent, step);
  return listField(parent, list).map((data, index) => {
    const path = [...at, list, index];
    return { id: textField(data, 'id'), data, path, place: valueAt(source, ...path, 'id') };
  });
}

/** Puts an entry into its catalogue; one without an id makes the catalogue incomplete. Undefined where it was not added. */
export function add<T>(catalogue: Catalogue<T>, item: Item, make: (id: string) => T): T | undefined {
  if (item.id === undefined) {
    catalogue.incomplete();
    return undefined;
  }
  const made = make(item.id);
  return catalogue.define(item.id, made, item.place) ? made : undefined;
}

/** Notes the former ids of the entries of a list. Call when all its ids are defined. */
export function renames(source: Source, at: readonly (string | number)[], list: string, catalogue: Catalogue<unknown>): void {
  for (const item of items(source, at, list)) {
    if (item.id === undefined) continue;
    for (const [index, old] of textsField(item.data, 'formerly').entries()) {
      catalogue.rename(old, item.id, valueAt(source, ...item.path, 'formerly', index));
    }
  }
}

function titleOf(item: Item): string {
  return textField(item.data, 'title') ?? item.id ?? '';
}

function linkGrade(source: Source, item: Item, id: string, tracks: Catalogue<Track>, findings: Findings): Grade {
  const track = textField(item.data, 'track');
  const band = field(item.data, 'band');
  const bandText = typeof band === 'string' || typeof band === 'number' ? String(band) : undefined;
  if (bandText !== undefined && moneyIn(bandText)) {
    findings.add(valueAt(source, ...item.path, 'band'), {
      rule: 'money-in-band',
      message: `"${bandText}" looks like an amount of pay; amounts do not belong in a framework.`,
      hint: 'Write the key that the grade has in the HR system, such as "B4" or "GS-12".',
    });
  }
  const rank = field(item.data, 'rank');
  return {
    id,
    title: titleOf(item),
    summary: textField(item.data, 'summary'),
    rank: typeof rank === 'number' ? rank : 0,
    track: track === undefined ? undefined : tracks.resolve(track, valueAt(source, ...item.path, 'track')),
    band: bandText,
  };
}

function linkFamilies(source: Source, families: Catalogue<Family>, findings: Findings): Family[] {
  const drafts: Draft<Family>[] = [];
  const parents = new Map<Family, { id: string; place: Place }>();
  for (const item of items(source, [], 'families')) {
    const draft: Draft<Family> = { id: item.id ?? '', title: titleOf(item), summary: textField(item.data, 'summary'), children: [] };
    if (add<Family>(families, item, () => draft) === undefined) continue;
    drafts.push(draft);
    const parent = textField(item.data, 'parent');
    if (parent !== undefined) parents.set(draft, { id: parent, place: valueAt(source, ...item.path, 'parent') });
  }
  // Parents may be named by a former id, which counts only once all present ones are known.
  renames(source, [], 'families', families);
  for (const draft of drafts) {
    const parent = parents.get(draft);
    if (parent !== undefined) draft.parent = families.resolve(parent.id, parent.place);
  }
  const cycles = findCycles(drafts, (family) => (family.parent ? [family.parent] : []));
  for (const cycle of cycles) {
    const first = cycle[0];
    const place = first && parents.get(first)?.place;
    if (first === undefined || place === undefined) continue;
    findings.add(place, {
      rule: 'cycle',
      message: `The family "${first.id}" is its own ancestor: ${[...cycle, first].map((family) => family.id).join(' → ')}.`,
      hint: 'Delete one of these parents.',
    });
    for (const family of cycle) (family as Draft<Family>).parent = undefined;
  }
  for (const family of drafts) {
    if (family.parent) (family.parent as Draft<Family>).children = [...family.parent.children, family];
  }
  return drafts;
}

function linkScale(source: Source, item: Item, id: string, findings: Findings): LinkedScale {
  const title = titleOf(item);
  const use = choiceField(item.data, 'use', ['proficiency', 'performance']) ?? 'proficiency';
  const levels = new Catalogue<Level>(findings, {
    rule: 'unknown-level',
    noun: 'level',
    where: `on the scale "${title}"`,
    listed: true,
  });
  if (!Array.isArray(field(item.data, 'levels'))) levels.incomplete();
  const drafts: Draft<Level>[] = [];
  for (const [index, entry] of items(source, item.path, 'levels').entries()) {
    const written = field(entry.data, 'rank');
    const rank = typeof written === 'number' ? written : index + 1;
    const draft: Draft<Level> = {
      id: entry.id ?? '',
      title: titleOf(entry),
      summary: textField(entry.data, 'summary'),
      rank,
      step: 0,
      position: 0,
      formerly: textsField(entry.data, 'formerly'),
    };
    if (add<Level>(levels, entry, () => draft)) drafts.push(draft);
  }
  renames(source, item.path, 'levels', levels);
  drafts.sort((a, b) => a.rank - b.rank);
  const ranks = [...new Set(drafts.map((level) => level.rank))];
  for (const level of drafts) {
    level.step = ranks.indexOf(level.rank) + 1;
    level.position = ranks.length < 2 ? 1 : (level.step - 1) / (ranks.length - 1);
  }
  const scale: Scale = {
    id,
    title,
    summary: textField(item.data, 'summary'),
    use,
    cumulative: field(item.data, 'cumulative') === true,
    levels: drafts,
    steps: ranks.length,
  };
  return { scale, levels };
}

/** Lets each proficiency scale recognise the review ratings of the performance scales. */
function refuseRatings(scales: readonly LinkedScale[]): void {
  const performance = scales.filter((linked) => linked.scale.use === 'performance');
  for (const { scale, levels } of scales) {
    if (scale.use !== 'proficiency') continue;
    levels.insteadOfUnknown((name) => {
      const rating = performance.find((other) => other.levels.has(name));
      if (rating === undefined) return undefined;
      return {
        rule: 'performance-rating',
        message: `"${name}" is a rating of "${rating.scale.title}": it says how well someone did, not how well someone can.`,
        hint: `Write a level of "${scale.title}": ${scale.levels.map((level) => level.id).join(', ')}.`,
      };
    });
  }
}

/** The name of the scale in a file, or the only proficiency scale there is. */
export function scaleOf(architecture: Architecture, source: Source, findings: Findings): LinkedScale | undefined {
  const written = textField(source.data, 'scale');
  if (written === undefined) return onlyScale(architecture, source, findings);
  const place = valueAt(source, 'scale');
  const linked = architecture.scales.resolve(written, place);
  if (linked?.scale.use !== 'performance') return linked;
  findings.add(place, {
    rule: 'performance-rating',
    message: `The scale "${linked.scale.title}" rates how well someone did; a framework says how well someone can.`,
    hint: 'Name a scale with "use: proficiency".',
  });
  return undefined;
}

function onlyScale(architecture: Architecture, source: Source, findings: Findings): LinkedScale | undefined {
  if (!architecture.scales.isComplete || field(source.data, 'scale') !== undefined) return undefined;
  const proficiency = architecture.scales.values().filter((linked) => linked.scale.use === 'proficiency');
  if (proficiency.length === 1) return proficiency[0];
  findings.add(keyAt(source), {
    rule: 'unknown-scale',
    message:
      proficiency.length === 0
        ? 'This framework has no scale: the job architecture has none for proficiency.'
        : 'This framework does not say which scale it uses, and the job architecture has several.',
    hint:
      proficiency.length === 0
        ? 'Add a scale with "use: proficiency" to frameworks/job-architecture.yaml.'
        : `Add "scale:" with one of ${proficiency.map((linked) => linked.scale.id).join(', ')}.`,
  });
  return undefined;
}
