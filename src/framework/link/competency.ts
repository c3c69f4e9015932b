/** Competencies: what each file says, with its levels, group and neighbours resolved. */
import type {
  Anchors,
  Competency,
  CompetencyLevel,
  DevelopmentSuggestion,
  Expectation,
  Indicator,
  Level,
  Mapping,
} from '../model.ts';
import {
  asText,
  choiceField,
  entriesById,
  entriesField,
  field,
  isMap,
  listField,
  textField,
  textsField,
} from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import { type Architecture, type Draft, renames } from './architecture.ts';
import { Catalogue, type CatalogueOptions } from './catalogue.ts';
import { formerIds } from './formerly.ts';
import type { LinkedFramework, References } from './framework.ts';
import { type Findings, keyAt, type Place, valueAt } from './place.ts';
import { checkMarkdownLinks, linkAt } from './values.ts';

const KINDS = ['competency', 'skill', 'knowledge', 'behaviour', 'value', 'task'] as const;
const SCOPES = ['core', 'leadership', 'functional', 'technical'] as const;
const OBSERVERS = ['self', 'manager', 'peer', 'report'] as const;
const SUGGESTION_KINDS = ['experience', 'exposure', 'education'] as const;
const LEVEL_PARTS = ['summary', 'indicators', 'examples', 'counterexamples', 'evidence', 'questions'];
const MATCHES = ['exact', 'close', 'broad', 'narrow'] as const;

/** Makes the competencies of a framework known by id, so that anything may refer to them. Their contents follow. */
export function declareCompetencies(linked: LinkedFramework): void {
  const { model, sources, competencies } = linked;
  for (const { id, source } of sources.competencies) {
    const draft: Draft<Competency> = {
      id,
      key: `${model.id}/${id}`,
      framework: model,
      title: textField(source.data, 'title') ?? id,
      definition: textField(source.data, 'definition'),
      kind: choiceField(source.data, 'kind', KINDS),
      scope: choiceField(source.data, 'scope', SCOPES),
      code: textField(source.data, 'code'),
      levels: [],
      indicators: [],
      anchors: [],
      development: [],
      related: [],
      mappings: [],
      owners: Array.isArray(field(source.data, 'owners')) ? textsField(source.data, 'owners') : model.owners,
      formerly: textsField(source.data, 'formerly'),
      retired: field(source.data, 'status') === 'retired',
      replacedBy: [],
      expectedBy: [] satisfies Expectation[],
      file: source.file,
    };
    competencies.define(id, source.readable ? draft : undefined, keyAt(source));
    if (!source.readable) competencies.unreadable(source.text);
  }
  for (const { id, source } of sources.competencies) {
    for (const [old, place] of formerIds(source)) competencies.rename(old, id, place);
  }
}

const INDICATORS: CatalogueOptions = {
  rule: 'duplicate-id',
  noun: 'indicator',
  where: 'in this competency',
  held: 'entry',
  foreignIds: true,
};

/** The ids of one competency's indicators: a catalogue made for the first of them, as in many competencies none has an id. */
class IndicatorIds {
  readonly #findings: Findings;
  #catalogue: Catalogue<true> | undefined;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  define(id: string, place: Place): void {
    this.#catalogue ??= new Catalogue(this.#findings, INDICATORS);
    this.#catalogue.define(id, true, place);
  }

  /** Notes the former ids. Call when all ids are defined. */
  rename(source: Source): void {
    if (this.#catalogue === undefined) return;
    renames(source, [], 'indicators', this.#catalogue);
    for (const [name] of entriesField(source.data, 'levels'))
      renames(source, ['levels', name], 'indicators', this.#catalogue);
  }
}

/** Fills in what each competency of a framework says. */
export function linkCompetencies(
  linked: LinkedFramework,
  references: References,
  architecture: Architecture,
  findings: Findings,
): void {
  checkCodes(linked, findings);
  for (const { id, source } of linked.sources.competencies) {
    const draft = linked.competencies.peek(id);
    if (draft !== undefined) linkCompetency(draft, source, linked, references, architecture, findings);
  }
}

function linkCompetency(
  draft: Draft<Competency>,
  source: Source,
  linked: LinkedFramework,
  references: References,
  architecture: Architecture,
  findings: Findings,
): void {
  const { data } = source;
  const group = textField(data, 'group');
  if (group !== undefined)
    draft.group = linked.groups.use(group) ?? linked.groups.resolve(group, valueAt(source, 'group'));
  const indicatorIds = new IndicatorIds(findings);
  draft.levels = linkLevels(source, linked, indicatorIds, findings);
  draft.indicators = linkIndicators(source, ['indicators'], field(data, 'indicators'), indicatorIds);
  indicatorIds.rename(source);
  if (field(data, 'levels') !== undefined && field(data, 'indicators') !== undefined) {
    findings.add(keyAt(source, 'indicators'), {
      rule: 'levels-and-indicators',
      message: 'A competency has either levels or indicators of its own, and this one has both.',
      hint: 'Move these indicators under the level at which they are shown, or delete "levels".',
    });
  }
  draft.anchors = linkAnchors(source, linked, architecture);
  draft.development = listField(data, 'development').flatMap((item, index) =>
    suggestion(source, item, index, linked, findings),
  );
  draft.mappings = listField(data, 'mappings').flatMap((item, index) => mapping(source, item, index, findings));
  draft.related = distinct(source, 'related', findings, (name, place) => {
    const other = references.competency(name, linked, place);
    if (other === draft) refuseSelf(findings, place, 'A competency cannot be related to itself.');
    return other === draft ? undefined : other;
  });
  draft.replacedBy = distinct(source, 'replacedBy', findings, (name, place) =>
    references.competency(name, linked, place),
  );
  checkMarkdownLinks(source, findings);
}

/** The resolved items of a list of references, each once; what is named twice is reported. */
export function distinct<T>(
  source: Source,
  list: string,
  findings: Findings,
  resolve: (name: string, place: Place) => T | undefined,
): readonly T[] {
  const items = listField(source.data, list);
  // Most things refer to nothing else.
  if (items.length === 0) return NONE;
  const found = new Map<T, string>();
  for (const [index, item] of items.entries()) {
    const name = asText(item);
    if (name === undefined) continue;
    const place = valueAt(source, list, index);
    const target = resolve(name, place);
    if (target === undefined) continue;
    const before = found.get(target);
    if (before === undefined) found.set(target, name);
    else {
      findings.add(place, {
        rule: 'duplicate-reference',
        message:
          before === name
            ? `"${name}" stands in this list twice.`
            : `"${name}" stands in this list already, as "${before}".`,
        hint: 'Delete one of the two.',
      });
    }
  }
  return [...found.keys()];
}

/** Reports something that refers to itself. */
export function refuseSelf(findings: Findings, place: Place, message: string): void {
  findings.add(place, {
    rule: 'self-reference',
    message,
    hint: 'Delete the entry, or name the other one that was meant.',
  });
}

function linkLevels(source: Source, linked: LinkedFramework, ids: IndicatorIds, findings: Findings): CompetencyLevel[] {
  const levels: CompetencyLevel[] = [];
  const names = new Map<Level, string>();
  for (const [name, value] of entriesById(source.data, 'levels', LEVEL_PARTS)) {
    const known = linked.scale?.levels;
    const level = known?.use(name) ?? known?.resolve(name, keyAt(source, 'levels', name));
    const content = levelContent(source, name, value, ids);
    if (level === undefined) continue;
    const before = names.get(level);
    if (before === undefined) {
      names.set(level, name);
      levels.push({ level, ...content });
    } else {
      const [odd, kept] = before === level.id ? [name, before] : [before, name];
      findings.add(keyAt(source, 'levels', odd), {
        rule: 'duplicate-reference',
        message: `"${odd}" is described already, as "${kept}".`,
        hint: 'Make one entry of the two.',
      });
    }
  }
  return levels.sort((a, b) => a.level.rank - b.level.rank);
}

function levelContent(source: Source, name: string, value: unknown, ids: IndicatorIds): Omit<CompetencyLevel, 'level'> {
  return {
    summary: asText(value) ?? textField(value, 'summary'),
    indicators: linkIndicators(source, ['levels', name, 'indicators'], field(value, 'indicators'), ids),
    examples: textsField(value, 'examples'),
    counterexamples: textsField(value, 'counterexamples'),
    evidence: textsField(value, 'evidence'),
    questions: textsField(value, 'questions'),
  };
}

function linkIndicators(
  source: Source,
  path: readonly (string | number)[],
  data: unknown,
  ids: IndicatorIds,
): Indicator[] {
  const indicators: Indicator[] = [];
  if (!Array.isArray(data)) return indicators;
  for (let index = 0; index < data.length; index++) {
    const item: unknown = data[index];
    const plain = asText(item);
    if (plain !== undefined) {
      indicators.push({ id: undefined, text: plain, examples: NONE, observers: NONE, formerly: NONE });
      continue;
    }
    const id = textField(item, 'id');
    if (id !== undefined) ids.define(id, valueAt(source, ...path, index, 'id'));
    const text = textField(item, 'text');
    if (text === undefined) continue;
    const formerly = textsField(item, 'formerly');
    const examples = textsField(item, 'examples');
    indicators.push({ id, text, examples, observers: observersOf(item), formerly });
  }
  return indicators;
}

const NONE: readonly never[] = [];

function observersOf(item: unknown): Indicator['observers'] {
  const named = listField(item, 'observers');
  return named.length === 0 ? NONE : named.flatMap((name) => OBSERVERS.find((observer) => observer === name) ?? []);
}

function linkAnchors(source: Source, linked: LinkedFramework, architecture: Architecture): Anchors[] {
  return entriesField(source.data, 'anchors').flatMap(([name, value]): Anchors[] => {
    const scale = architecture.scales.resolve(name, keyAt(source, 'anchors', name));
    const written = textField(value, 'at');
    const at =
      written === undefined ? undefined : linked.scale?.levels.resolve(written, valueAt(source, 'anchors', name, 'at'));
    if (scale === undefined || !isMap(value)) return [];
    const ratings = Object.entries(value).flatMap(([ratingName, text]): { rating: Level; text: string }[] => {
      if (ratingName === 'at') return [];
      const rating = scale.levels.resolve(ratingName, keyAt(source, 'anchors', name, ratingName));
      const said = asText(text);
      return rating === undefined || said === undefined ? [] : [{ rating, text: said }];
    });
    return at === undefined
      ? []
      : [{ scale: scale.scale, at, ratings: ratings.sort((a, b) => a.rating.rank - b.rating.rank) }];
  });
}

function suggestion(
  source: Source,
  item: unknown,
  index: number,
  linked: LinkedFramework,
  findings: Findings,
): DevelopmentSuggestion[] {
  const title = textField(item, 'title');
  const kind = choiceField(item, 'kind', SUGGESTION_KINDS);
  const written = textField(item, 'level');
  const level =
    written === undefined
      ? undefined
      : linked.scale?.levels.resolve(written, valueAt(source, 'development', index, 'level'));
  const url = linkAt(source, ['development', index, 'url'], item, findings);
  if (title === undefined) return [];
  return [{ title, kind, level, workshop: textField(item, 'workshop'), url, note: textField(item, 'note') }];
}

function mapping(source: Source, item: unknown, index: number, findings: Findings): Mapping[] {
  const scheme = textField(item, 'scheme');
  const match = choiceField(item, 'match', MATCHES);
  const uri = linkAt(source, ['mappings', index, 'uri'], item, findings);
  return scheme && match && uri ? [{ scheme, uri, match }] : [];
}

/** A code is the name that another system knows a competency by, so it must mean one thing. */
function checkCodes(linked: LinkedFramework, findings: Findings): void {
  const seen = new Map<string, string>();
  for (const { source } of linked.sources.competencies) {
    const code = textField(source.data, 'code');
    if (code === undefined) continue;
    const first = seen.get(code);
    if (first === undefined) seen.set(code, source.file);
    else {
      findings.add(valueAt(source, 'code'), {
        rule: 'duplicate-code',
        message: `The code "${code}" already belongs to ${first}.`,
        hint: 'A code is unique in its framework: correct one of the two.',
      });
    }
  }
}
