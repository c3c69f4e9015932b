/** The job architecture: tracks, grades, families and scales, and the catalogues that answer references to them. */
import type { Family, Grade, JobArchitecture, Level, Scale, Track } from '../model.ts';
import { choiceField, field, isMap, listField, textField, textsField } from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import { Catalogue, type CatalogueOptions } from './catalogue.ts';
import { findCycles, wayRound } from './cycles.ts';
import { formerIds, formerIdsKey } from './formerly.ts';
import { type Findings, keyAt, type Place, valueAt } from './place.ts';
import { suggest } from '../suggest.ts';
import { checkMarkdownLinks, moneyIn } from './values.ts';

const USES = ['proficiency', 'performance'] as const;

/** A model object while it is being put together. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** The job architecture with the means to refer to it. */
export interface Architecture {
  readonly model: JobArchitecture;
  readonly tracks: Catalogue<Track>;
  readonly grades: Catalogue<Grade>;
  readonly families: Catalogue<Family>;
  readonly scales: Catalogue<LinkedScale>;
  /** Reports, once, that frameworks look in vain for a scale of proficiency. */
  reportNoScale(): void;
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
  const catalogue = <T>(options: Omit<CatalogueOptions, 'where' | 'held'>, list: string): Catalogue<T> => {
    const made = new Catalogue<T>(findings, { ...options, where: 'in the job architecture', held: 'entry' });
    if (!hasSoundList(data, list)) made.incomplete();
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
    checkMarkdownLinks(source, findings);
    for (const item of items(source, [], 'tracks')) {
      const track = add(tracks, item, (id) => ({
        id,
        title: titleOf(item),
        summary: textField(item.data, 'summary'),
        formerly: textsField(item.data, 'formerly'),
      }));
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
      // Nobody knows what a scale of unknown use is for, so nothing can be said about which one is the right one.
      if (choiceField(item.data, 'use', USES) === undefined) scales.incomplete();
    }
    renames(source, [], 'scales', scales);
  }
  refuseRatings(scaleList);
  let scaleIsMissing = false;
  gradeList.sort((a, b) => a.rank - b.rank);
  return {
    model: {
      tracks: trackList,
      grades: gradeList,
      families: familyList,
      scales: scaleList.map((linked) => linked.scale),
    },
    tracks,
    grades,
    families,
    scales,
    reportNoScale() {
      if (source === undefined || scaleIsMissing) return;
      scaleIsMissing = true;
      findings.add(keyAt(source, 'scales'), {
        rule: 'unknown-scale',
        message: 'There is no scale of proficiency, so no framework has levels.',
        hint: 'Add a scale with "use: proficiency" here; a framework that does not grade has a scale of one level.',
      });
    },
    settle() {
      for (const made of [tracks, grades, families, scales]) made.settle();
      for (const linked of scaleList) linked.levels.settle();
    },
  };
}

/** Whether a map has a list of that name or plainly none: what stands under another type or a mistyped name may be anything. */
export function hasSoundList(data: unknown, list: string): boolean {
  if (!isMap(data)) return false;
  const present = field(data, list);
  return present === undefined ? !isMistyped(data, list) : Array.isArray(present);
}

/** Whether a map lacks a key and has one that looks like it. */
export function isMistyped(data: unknown, key: string): boolean {
  return isMap(data) && !Object.hasOwn(data, key) && suggest(key, Object.keys(data)) !== undefined;
}

/** The entries of a list whose items have ids, each with its place. */
export function items(source: Source, at: readonly (string | number)[], list: string): Item[] {
  return listAt(source, at, list).map((data, index) => {
    const path = [...at, list, index];
    return { id: textField(data, 'id'), data, path, place: valueAt(source, ...path, 'id') };
  });
}

function listAt(source: Source, at: readonly (string | number)[], list: string): readonly unknown[] {
  let parent: unknown = source.data;
  for (const step of at)
    parent = typeof step === 'number' ? (Array.isArray(parent) ? parent[step] : undefined) : field(parent, step);
  return listField(parent, list);
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
export function renames(
  source: Source,
  at: readonly (string | number)[],
  list: string,
  catalogue: Catalogue<unknown>,
): void {
  const entries = listAt(source, at, list);
  for (let index = 0; index < entries.length; index++) {
    // Hardly any entry has a former id, and of the others nothing has to be known.
    const id = formerIdsKey(entries[index]) === undefined ? undefined : textField(entries[index], 'id');
    if (id === undefined) continue;
    for (const [old, place] of formerIds(source, [...at, list, index])) catalogue.rename(old, id, place);
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
      message: `"${bandText.slice(0, 60)}" looks like an amount of pay; amounts do not belong in a framework.`,
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
    formerly: textsField(item.data, 'formerly'),
  };
}

function linkFamilies(source: Source, families: Catalogue<Family>, findings: Findings): Family[] {
  const drafts: Draft<Family>[] = [];
  const parents = new Map<Family, { id: string; place: Place }>();
  for (const item of items(source, [], 'families')) {
    const draft: Draft<Family> = {
      id: item.id ?? '',
      title: titleOf(item),
      summary: textField(item.data, 'summary'),
      children: [],
      formerly: textsField(item.data, 'formerly'),
    };
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
      message:
        cycle.length === 1
          ? `The family "${first.id}" is its own parent.`
          : `The family "${first.id}" is its own ancestor: ${wayRound(cycle.map((family) => family.id))}.`,
      hint: cycle.length === 1 ? 'Name another family, or delete the line.' : 'Delete one of these parents.',
    });
    for (const family of cycle) (family as Draft<Family>).parent = undefined;
  }
  const children = Map.groupBy(drafts, (family) => family.parent);
  for (const family of drafts) family.children = children.get(family) ?? [];
  return drafts;
}

function linkScale(source: Source, item: Item, id: string, findings: Findings): LinkedScale {
  const title = titleOf(item);
  const use = choiceField(item.data, 'use', USES) ?? 'proficiency';
  const levels = new Catalogue<Level>(findings, {
    rule: 'unknown-level',
    noun: 'level',
    where: `on the scale "${title}"`,
    held: 'entry',
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
  const steps = new Map(ranks.map((rank, index) => [rank, index + 1]));
  for (const level of drafts) {
    level.step = steps.get(level.rank) ?? 0;
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
    formerly: textsField(item.data, 'formerly'),
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
  const { data } = source;
  if (!architecture.scales.isComplete || field(data, 'scale') !== undefined || isMistyped(data, 'scale'))
    return undefined;
  const proficiency = architecture.scales.values().filter((linked) => linked.scale.use === 'proficiency');
  if (proficiency.length === 0) architecture.reportNoScale();
  if (proficiency.length < 2) return proficiency[0];
  findings.add(keyAt(source), {
    rule: 'unknown-scale',
    message: 'This framework does not say which scale it uses, and the job architecture has several.',
    hint: `Add "scale:" with one of ${proficiency.map((linked) => linked.scale.id).join(', ')}.`,
  });
  return undefined;
}
