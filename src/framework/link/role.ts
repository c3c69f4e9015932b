/** Roles: what each file says, with everything it refers to resolved. */
import type { Competency, Grade, Job, Level, Move, Requirement, Role, Track } from '../model.ts';
import {
  asName,
  asText,
  choiceField,
  entriesById,
  field,
  isMap,
  listField,
  nameField,
  textField,
  textsField,
} from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import type { Architecture, Draft } from './architecture.ts';
import { distinct, refuseSelf } from './competency.ts';
import { formerIds } from './formerly.ts';
import type { OwnExpectation, OwnExpectations } from './expectations.ts';
import type { LinkedFramework, References } from './framework.ts';
import { type Findings, keyAt, type Place, valueAt } from './place.ts';
import { checkMarkdownLinks } from './values.ts';

const MOVE_TYPES = ['promotion', 'lateral', 'specialise', 'track-change'] as const;
const EXPECTATION_PARTS = ['level', 'desired', 'weight', 'importance', 'note'];
const NEEDS = ['essential', 'desirable'] as const;

/** Makes the roles of a framework known by id. Their contents follow. */
export function declareRoles(linked: LinkedFramework): void {
  const { model, sources, roles } = linked;
  for (const { id, source } of sources.roles) {
    const { data } = source;
    const draft: Draft<Role> = {
      id,
      key: `${model.id}/${id}`,
      framework: model,
      title: textField(data, 'title') ?? id,
      summary: textField(data, 'summary'),
      code: textField(data, 'code'),
      abstract: field(data, 'abstract') === true,
      extends: [],
      extendedBy: [],
      expectations: [],
      responsibilities: textsField(data, 'responsibilities'),
      requirements: listField(data, 'requirements').flatMap(requirement),
      worksWith: [],
      jobs: listField(data, 'jobs').flatMap(job),
      moves: [],
      movesIn: [],
      formerly: textsField(data, 'formerly'),
      retired: field(data, 'status') === 'retired',
      replacedBy: [],
      file: source.file,
    };
    roles.define(id, source.readable ? draft : undefined, keyAt(source));
    if (!source.readable) roles.unreadable(source.text);
  }
  for (const { id, source } of sources.roles) {
    for (const [old, place] of formerIds(source)) roles.rename(old, id, place);
  }
}

function requirement(item: unknown): Requirement[] {
  const text = asText(item) ?? textField(item, 'text');
  const need = choiceField(item, 'need', NEEDS) ?? 'essential';
  return text === undefined ? [] : [{ text, need, equivalent: textField(item, 'equivalent') }];
}

function job(item: unknown): Job[] {
  const code = textField(item, 'code');
  return code === undefined ? [] : [{ code, country: textField(item, 'country'), title: textField(item, 'title') }];
}

/** Fills in everything of a role but its resolved expectations; gives what its own file says about them. */
export function linkRole(
  draft: Draft<Role>,
  source: Source,
  linked: LinkedFramework,
  references: References,
  architecture: Architecture,
  findings: Findings,
): OwnExpectations {
  const { data } = source;
  const family = textField(data, 'family');
  if (family !== undefined) draft.family = architecture.families.resolve(family, valueAt(source, 'family'));
  linkGradeAndTrack(draft, source, architecture, findings);
  draft.extends = distinct(source, 'extends', findings, (name, place) => references.role(name, linked, place));
  draft.worksWith = distinct(source, 'worksWith', findings, (name, place) => {
    const other = references.role(name, linked, place);
    if (other === draft) refuseSelf(findings, place, 'A role cannot work with itself.');
    else adviseRetired(draft, other, name, place, findings);
    return other === draft ? undefined : other;
  });
  draft.replacedBy = distinct(source, 'replacedBy', findings, (name, place) => references.role(name, linked, place));
  draft.moves = linkMoves(draft, source, linked, references, findings);
  checkMarkdownLinks(source, findings);

  const baseline = nameField(data, 'baseline');
  return {
    baseline: baseline === undefined ? undefined : linked.scale?.levels.resolve(baseline, valueAt(source, 'baseline')),
    entries: linkEntries(source, linked, references, findings),
  };
}

function linkGradeAndTrack(draft: Draft<Role>, source: Source, architecture: Architecture, findings: Findings): void {
  const gradeId = nameField(source.data, 'grade');
  const trackId = textField(source.data, 'track');
  const grade: Grade | undefined =
    gradeId === undefined ? undefined : architecture.grades.resolve(gradeId, valueAt(source, 'grade'));
  const track: Track | undefined =
    trackId === undefined ? undefined : architecture.tracks.resolve(trackId, valueAt(source, 'track'));
  if (grade?.track !== undefined && track !== undefined && grade.track !== track) {
    findings.add(valueAt(source, 'track'), {
      rule: 'track-contradicts-grade',
      message: `The track is "${track.id}", but grade ${grade.title} belongs to "${grade.track.id}".`,
      hint: 'The track comes with the grade: delete this line, or choose another grade.',
    });
  }
  draft.grade = grade;
  draft.track = grade?.track ?? track;
}

function linkMoves(
  draft: Draft<Role>,
  source: Source,
  linked: LinkedFramework,
  references: References,
  findings: Findings,
): Move[] {
  const moves: Move[] = [];
  const known = new Map<Role, Set<Move['type']>>();
  for (const [index, item] of listField(source.data, 'moves').entries()) {
    const written = textField(item, 'to');
    const type = choiceField(item, 'type', MOVE_TYPES);
    if (written === undefined) continue;
    const place = valueAt(source, 'moves', index, 'to');
    const to = references.role(written, linked, place);
    if (to === undefined || type === undefined) continue;
    if (to === draft) {
      refuseSelf(findings, place, 'A move cannot lead from a role to itself.');
    } else if (known.get(to)?.has(type)) {
      findings.add(place, {
        rule: 'duplicate-reference',
        message: `This ${type} to "${written}" stands here twice.`,
        hint: 'Delete one of the two.',
      });
    } else {
      adviseRetired(draft, to, written, place, findings);
      if (to.abstract) {
        findings.add(place, {
          rule: 'move-to-profile',
          severity: 'warning',
          message: `"${written}" is a profile that nobody holds, so nobody can move into it.`,
          hint: 'Name a role that extends it.',
        });
      }
      moves.push({ from: draft, to, type, needs: textsField(item, 'needs'), note: textField(item, 'note') });
      const types = known.get(to);
      if (types === undefined) known.set(to, new Set([type]));
      else types.add(type);
    }
  }
  return moves;
}

/** A role in force should not lead to one that nobody is to hold any more. */
function adviseRetired(from: Role, to: Role | undefined, written: string, place: Place, findings: Findings): void {
  if (to === undefined || !to.retired || from.retired) return;
  const next = to.replacedBy[0];
  const name = next && (next.framework === from.framework ? next.id : next.key);
  findings.add(place, {
    rule: 'retired-reference',
    severity: 'warning',
    message: `The role "${written}" is retired.`,
    hint: name === undefined ? 'Delete the entry.' : `Write "${name}" instead.`,
  });
}

function linkEntries(
  source: Source,
  linked: LinkedFramework,
  references: References,
  findings: Findings,
): ReadonlyMap<Competency, OwnExpectation | 'none'> {
  const entries = new Map<Competency, OwnExpectation | 'none'>();
  const names = new Map<Competency, string>();
  for (const [name, value] of entriesById(source.data, 'expectations', EXPECTATION_PARTS)) {
    const competency =
      linked.competencies.use(name) ?? references.competency(name, linked, keyAt(source, 'expectations', name));
    if (competency === undefined) continue;
    const before = names.get(competency);
    if (before !== undefined) {
      const [odd, kept] = before.endsWith(competency.id) ? [name, before] : [before, name];
      findings.add(keyAt(source, 'expectations', odd), {
        rule: 'duplicate-reference',
        message: `This role expects "${odd}" already, as "${kept}".`,
        hint: 'Keep one of the two entries.',
      });
      continue;
    }
    names.set(competency, name);
    if (competency.retired && value !== 'none') {
      const next = competency.replacedBy[0];
      findings.add(keyAt(source, 'expectations', name), {
        rule: 'retired-reference',
        severity: 'warning',
        message: `"${name}" is retired.`,
        hint: next ? `Expect "${next.framework === linked.model ? next.id : next.key}" instead.` : 'Delete the entry.',
      });
    }
    const entry = linkEntry(source, name, value, competency, references, findings);
    if (entry !== undefined) entries.set(competency, entry);
  }
  return entries;
}

function linkEntry(
  source: Source,
  name: string,
  value: unknown,
  competency: Competency,
  references: References,
  findings: Findings,
): OwnExpectation | 'none' | undefined {
  const short = asName(value);
  if (short === 'none') return 'none';
  const levels = references.frameworks.peek(competency.framework.id)?.scale?.levels;
  const levelAt = (written: string | undefined, ...part: string[]): Level | undefined =>
    written === undefined
      ? undefined
      : (levels?.use(written) ?? levels?.resolve(written, valueAt(source, 'expectations', name, ...part)));
  if (short === undefined && !isMap(value)) return undefined;
  const level = short === undefined ? levelAt(nameField(value, 'level'), 'level') : levelAt(short);
  const desired = levelAt(nameField(value, 'desired'), 'desired');
  if (level === undefined) return undefined;
  if (desired !== undefined && desired.rank < level.rank) {
    findings.add(valueAt(source, 'expectations', name, 'desired'), {
      rule: 'desired-below-level',
      message: `The desired level "${desired.title}" is below the expected level "${level.title}".`,
      hint: 'The desired level is what one hopes for beyond the expected one.',
    });
  }
  if (competency.indicators.length > 0 && competency.levels.length === 0) {
    findings.add(keyAt(source, 'expectations', name), {
      rule: 'level-without-ladder',
      severity: 'warning',
      message: `"${competency.title}" has no levels, so expecting it at "${level.title}" says nothing.`,
      hint: 'It concerns everybody as it is: delete the entry, or give the competency levels.',
    });
  }
  const weight = field(value, 'weight');
  return {
    level,
    desired,
    weight: typeof weight === 'number' ? weight : 1,
    importance: choiceField(value, 'importance', NEEDS) ?? 'essential',
    note: textField(value, 'note'),
  };
}
