/** Reads and checks the workshops of a workspace. */
import type { Evidence } from '../exercise/evidence.ts';
import type { Diagnostic } from '../framework/diagnostic.ts';
import { Findings, type Place, valueAt } from '../framework/link/place.ts';
import { checkMarkdownLinks } from '../framework/link/values.ts';
import type { NamedSource } from '../framework/link/sources.ts';
import type { Model } from '../framework/model.ts';
import { asText, field, listField, textsField } from '../framework/read/fields.ts';
import { explainSchema } from '../framework/schema/explain.ts';
import { schemaErrors } from '../framework/schema/validators.ts';
import { didYouMean } from '../framework/suggest.ts';
import type { Pages } from '../mdx/links.ts';
import { pageRemark } from '../mdx/links.ts';
import { type MdxParser, readText, type ReadText, UNREAD } from '../mdx/read.ts';
import type { MdxSource } from '../mdx/source.ts';
import { WORKSHOP_COMPONENTS } from './components.ts';
import { checkCitations } from './read/citations.ts';
import { readHead } from './read/head.ts';
import { checkMeaning, type Exercises } from './read/meaning.ts';
import { Reading } from './read/reading.ts';
import { readSections } from './read/sections.ts';
import type { Workshop } from './workshop.ts';

export interface WorkshopSource {
  readonly id: string;
  readonly source: MdxSource;
}

/** What workshops are checked against. */
export interface Surroundings {
  /** Absent while the frameworks have errors: then nothing is said of competencies. */
  readonly model: Model | undefined;
  readonly evidence: Evidence;
  readonly exercises: Exercises;
  readonly parser: () => MdxParser;
}

export interface CheckedWorkshops {
  /** By title; those that cannot be used are left out. */
  readonly workshops: readonly Workshop[];
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with links to pages of the site, once it is known which there are. */
  readonly linkFaults: (pages: Pages) => readonly Diagnostic[];
}

/** Checks workshops one by one, then what they say of each other. The parser is asked for when there is a workshop. */
export function checkWorkshops(sources: readonly WorkshopSource[], surroundings: Surroundings): CheckedWorkshops {
  const read = sources.map((one) => checkWorkshop(one, surroundings));
  const findings = new Findings();
  checkPrerequisites(sources, findings);
  checkFormerNames(sources, findings);
  return {
    workshops: read.flatMap(({ workshop }) => workshop ?? []).sort((a, b) => (a.title < b.title ? -1 : 1)),
    diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...findings.diagnostics],
    linkFaults: (pages) => read.flatMap(({ links }) => links(pages)),
  };
}

interface CheckedWorkshop {
  readonly workshop?: Workshop | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly links: (pages: Pages) => readonly Diagnostic[];
}

function checkWorkshop(
  { id, source }: WorkshopSource,
  { model, evidence, exercises, parser }: Surroundings,
): CheckedWorkshop {
  const { body, head, file } = source;
  const text = body === undefined ? UNREAD : readText(source, body, parser(), WORKSHOP_COMPONENTS);
  const links = (pages: Pages): readonly Diagnostic[] => linksOf(source, text, pages);
  if (head === undefined) return { diagnostics: [...source.faults, ...text.diagnostics], links };
  const findings = new Findings();
  const shape = shapeOf(source);
  const reading = new Reading(source, text);
  const sections = readSections(text.document?.blocks ?? [], reading);
  const read = head.readable ? readHead(id, file, head, { model, evidence }, findings) : undefined;
  if (head.readable) checkMarkdownLinks(head, findings);
  const workshop = read && {
    ...read,
    welcome: sections.welcome,
    sections: sections.sections.map(({ section }) => section),
  };
  const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
  // What was refused in the text may be all that the top asks for, and the other way round.
  const whole = text.document !== undefined && ![...text.diagnostics, ...shape, ...reading.diagnostics].some(isError);
  if (workshop !== undefined && whole) {
    checkMeaning(workshop, head, sections, reading, findings, exercises);
    if (findings.diagnostics.every(({ rule }) => rule !== 'unknown-evidence'))
      checkCitations(text.document?.blocks ?? [], head, evidence, reading, findings);
  }
  const diagnostics = [
    ...source.faults,
    ...shape,
    ...findings.diagnostics,
    ...text.diagnostics,
    ...reading.diagnostics,
  ];
  return { workshop: whole && !diagnostics.some(isError) ? workshop : undefined, diagnostics, links };
}

function shapeOf({ head, faults }: MdxSource): readonly Diagnostic[] {
  if (head === undefined) return [];
  // A fault of a character has been found in the whole file already.
  const own = head.faults.filter(({ rule, line }) => !faults.some((one) => one.rule === rule && one.line === line));
  if (!head.readable) return own;
  const errors = schemaErrors('workshop', head.data);
  return errors.length === 0 ? own : [...own, ...explainSchema(head, 'workshop', errors)];
}

function linksOf(source: MdxSource, text: ReadText, pages: Pages): readonly Diagnostic[] {
  return text.pointers.flatMap(({ kind, to, from, end }) => {
    const remark = kind === 'page' ? pageRemark(to, pages) : undefined;
    return remark === undefined ? [] : [source.remark(from, end, remark)];
  });
}

function checkPrerequisites(sources: readonly WorkshopSource[], findings: Findings): void {
  const needs = new Map<string, readonly string[]>();
  for (const { id, source } of sources) {
    const { head } = source;
    const found: string[] = [];
    if (head !== undefined)
      for (const [index, item] of listField(head.data, 'prerequisites').entries()) {
        const written = asText(item);
        const place = valueAt(head, 'prerequisites', index);
        const resolved = written === undefined ? undefined : resolveWorkshop(written, sources, place, findings);
        if (resolved === id) {
          const message = 'A workshop cannot come before itself.';
          findings.add(place, { rule: 'self-reference', message, hint: 'Delete it.' });
        } else if (resolved !== undefined) found.push(resolved);
      }
    needs.set(id, found);
  }
  for (const { id, source } of sources) {
    const way = wayBack(id, needs);
    // A circle is one mistake: it is said where its first name stands.
    if (way === undefined || source.head === undefined || [...way].sort()[0] !== id) continue;
    findings.add(valueAt(source.head, 'prerequisites'), {
      rule: 'cycle',
      message: `These workshops come before each other in a circle: ${[...way, id].map((one) => `"${one}"`).join(' → ')}.`,
      hint: 'Delete one of the prerequisites.',
    });
  }
}

/** The ids from one back to itself, undefined where no way leads back. */
function wayBack(start: string, needs: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const seen = new Set<string>();
  const queue: string[][] = [[start]];
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    for (const next of needs.get(way[way.length - 1] ?? '') ?? []) {
      if (next === start) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...way, next]);
    }
  }
  return undefined;
}

/** The id of the workshop that is meant; undefined where there is none, which is reported. An old name works, with a warning. */
export function resolveWorkshop(
  written: string,
  sources: readonly WorkshopSource[],
  place: Place,
  findings: Findings,
): string | undefined {
  if (sources.some(({ id }) => id === written)) return written;
  const now = sources.find(({ source }) => textsField(source.head?.data, 'formerly').includes(written));
  if (now !== undefined) {
    findings.add(place, {
      rule: 'renamed-reference',
      severity: 'warning',
      message: `The workshop "${written}" is called "${now.id}" now.`,
      hint: `Write "${now.id}".`,
      mends: [{ path: place.path, part: place.part, from: written, to: now.id }],
    });
    return now.id;
  }
  const ids = sources.map(({ id }) => id);
  findings.add(place, {
    rule: 'unknown-workshop',
    message: `There is no workshop "${written}" in content/workshops/.`,
    hint: didYouMean(written, ids) ?? 'A workshop is called by its folder.',
  });
  return undefined;
}

/** The workshops that competencies name as ways to grow them. */
export function checkDevelopment(
  competencies: readonly NamedSource[],
  workshops: readonly WorkshopSource[],
): readonly Diagnostic[] {
  const findings = new Findings();
  for (const { source } of competencies) {
    for (const [index, item] of listField(source.data, 'development').entries()) {
      const written = asText(field(item, 'workshop'));
      if (written === undefined) continue;
      resolveWorkshop(written, workshops, valueAt(source, 'development', index, 'workshop'), findings);
    }
  }
  return findings.diagnostics;
}

function checkFormerNames(sources: readonly WorkshopSource[], findings: Findings): void {
  for (const { source } of sources) {
    const { head } = source;
    if (head === undefined) continue;
    for (const [index, old] of listField(head.data, 'formerly').entries()) {
      if (!sources.some(({ id }) => id === old)) continue;
      findings.add(valueAt(head, 'formerly', index), {
        rule: 'former-id-in-use',
        message: `"${String(old)}" is called a former id here, but there is a workshop of that id.`,
        hint: 'Delete it from "formerly", or rename the other one.',
      });
    }
  }
}
