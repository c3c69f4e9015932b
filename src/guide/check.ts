/** Reads and checks the guides of a workspace. */
import type { Diagnostic } from '../framework/diagnostic.ts';
import { Findings } from '../framework/link/place.ts';
import { checkMarkdownLinks } from '../framework/link/values.ts';
import { isDate } from '../framework/calendar.ts';
import type { Exercise } from '../exercise/kinds/all.ts';
import type { Model } from '../framework/model.ts';
import { choiceField, field, textField, textsField } from '../framework/read/fields.ts';
import type { Source } from '../framework/read/source.ts';
import type { TextByFile } from '../framework/read/texts.ts';
import { opening } from '../framework/rules/own-words.ts';
import { explainSchema } from '../framework/schema/explain.ts';
import { schemaErrors } from '../framework/schema/validators.ts';
import { didYouMean, suggest } from '../framework/suggest.ts';
import { pageRemark } from '../mdx/links.ts';
import { type MdxParser, type Pointer, type ReadText, readText, UNREAD } from '../mdx/read.ts';
import type { MdxSource, Remark } from '../mdx/source.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { AUDIENCES, type Guide } from './guide.ts';
import { pagesOf } from './pages.ts';

export interface GuideSource {
  readonly id: string;
  readonly source: MdxSource;
}

export interface CheckedGuides {
  /** Sorted by audience, order and title. Those that could not be read are left out. */
  readonly guides: readonly Guide[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What guides are checked against. */
export interface Surroundings {
  /** Absent while the frameworks have errors: then nothing is said of links to their pages. */
  readonly model: Model | undefined;
  readonly exercises: readonly Exercise[];
  readonly workshops: readonly Workshop[];
  /** The text of every file of the workspace by its path. */
  readonly files: TextByFile;
  readonly parser: () => MdxParser;
}

/** Checks guides one by one, then what they say of each other and of the workspace. The parser is asked for when there is a guide. */
export function checkGuides(
  sources: readonly GuideSource[],
  { model, exercises, workshops, files, parser }: Surroundings,
): CheckedGuides {
  const read = sources.map(({ id, source }) => {
    const text = source.body === undefined ? UNREAD : readText(source, source.body, parser());
    return { id, source, text, guide: guideOf(id, source, text) };
  });
  const guides = read.flatMap(({ guide }) => guide ?? []).sort(inOrder);
  const pages = model && pagesOf(model, guides, exercises, workshops);
  const ids = new Set(sources.map(({ id }) => id));
  const complete = guides.length === sources.length;
  const diagnostics = read.flatMap(({ id, source, text }) => {
    const pointed = text.pointers.flatMap((one): Diagnostic[] => {
      let remark: Remark | undefined;
      if (one.kind === 'file') {
        const found = excerptRemark(one, files);
        // While something is wrong elsewhere, it may be the file that is shown, and what it will say nobody knows.
        remark = found?.rule === 'stale-excerpt' && model === undefined ? undefined : found;
      } else if (one.kind === 'page' && pages !== undefined) {
        // A guide that cannot be read has its own message: links to it stay silent.
        const [, other] = /^\/guides\/([^/]+)\//.exec(one.to) ?? [];
        const unread = !complete && other !== undefined && ids.has(other) && !pages.titles.has(`/guides/${other}/`);
        remark = unread ? undefined : pageRemark(one.to, pages);
      }
      return remark === undefined ? [] : [source.remark(one.from, one.end, remark)];
    });
    return [
      ...reserved(id, source),
      ...source.faults,
      ...headFaults(source),
      // Without the data at the top, the title is not there yet, and a heading may be meant as one.
      ...text.diagnostics.filter(({ rule }) => source.head !== undefined || rule !== 'heading-order'),
      ...pointed,
      ...related(source.head, guides, ids),
    ];
  });
  return { guides, diagnostics };
}

/** Pages that live among the guides. */
const TAKEN: ReadonlyMap<string, string> = new Map([
  ['rules', 'the pages about the rules of the check have that address'],
  ['evidence', 'the page about the sources of the exercises has that address'],
]);

function reserved(id: string, source: MdxSource): Diagnostic[] {
  const why = TAKEN.get(id);
  if (why === undefined) return [];
  const message = `A guide cannot be called "${id}": ${why}.`;
  return [source.remark(0, 0, { rule: 'reserved-id', message, hint: 'Choose a more telling name.' })];
}

function inOrder(a: Guide, b: Guide): number {
  const audience = AUDIENCES.indexOf(a.audience) - AUDIENCES.indexOf(b.audience);
  if (audience !== 0) return audience;
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.title.localeCompare(b.title, 'en');
}

function guideOf(id: string, { head, file }: MdxSource, { document }: ReadText): Guide | undefined {
  const data = head?.data;
  const title = textField(data, 'title');
  const audience = choiceField(data, 'audience', AUDIENCES);
  if (title === undefined || audience === undefined || document === undefined) return undefined;
  const minutes = field(data, 'minutes');
  const order = field(data, 'order');
  const reviewed = textField(data, 'reviewed');
  return {
    id,
    file,
    title,
    summary: textField(data, 'summary') ?? '',
    audience,
    order: typeof order === 'number' ? order : Number.POSITIVE_INFINITY,
    ...(typeof minutes === 'number' && { minutes }),
    owners: textsField(data, 'owners'),
    ...(reviewed !== undefined && { reviewed }),
    related: textsField(data, 'related'),
    formerly: textsField(data, 'formerly'),
    document,
  };
}

/** What is wrong with the data at the top of a guide. */
function headFaults({ head, faults }: MdxSource): Diagnostic[] {
  if (head === undefined) return [];
  // A fault of a character has been found in the whole file already.
  const own = head.faults.filter(({ rule, line }) => !faults.some((one) => one.rule === rule && one.line === line));
  if (!head.readable) return own;
  const errors = schemaErrors('guide', head.data);
  const shape = errors.length === 0 ? [] : explainSchema(head, 'guide', errors);
  const reviewed = textField(head.data, 'reviewed');
  const links = new Findings();
  checkMarkdownLinks(head, links);
  own.push(...links.diagnostics);
  if (shape.length > 0 || reviewed === undefined || isDate(reviewed)) return [...own, ...shape];
  const message = `There is no ${reviewed} in the calendar.`;
  const hint = 'Dates are year-month-day, such as 2026-09-01.';
  return [...own, head.remark(['reviewed'], 'value', { rule: 'impossible-date', message, hint })];
}

function related(head: Source | undefined, guides: readonly Guide[], ids: ReadonlySet<string>): Diagnostic[] {
  if (head === undefined) return [];
  return textsField(head.data, 'related').flatMap((id, index) => {
    if (ids.has(id)) return [];
    const renamed = guides.find((guide) => guide.formerly.includes(id));
    if (renamed !== undefined) {
      const message = `The guide "${id}" is called "${renamed.id}" now.`;
      const mends = [{ path: ['related', index], from: id, to: renamed.id }];
      const hint = `Write "${renamed.id}".`;
      return head.remark(['related', index], 'value', {
        rule: 'renamed-reference',
        severity: 'warning',
        message,
        hint,
        mends,
      });
    }
    const hint = didYouMean(id, ids) ?? 'Guides are called by their file, without ".mdx".';
    return head.remark(['related', index], 'value', {
      rule: 'unknown-guide',
      message: `There is no guide "${id}".`,
      hint,
    });
  });
}

/** What is wrong with a part of a file that a guide shows. Only files that people write are shown. */
function excerptRemark({ to, lines }: Pointer, files: TextByFile): Remark | undefined {
  const text = files.get(to);
  if (text === undefined) {
    const near = suggest(to, files.keys());
    return {
      rule: 'unknown-file',
      message: `There is no file "${to}" in this workspace.`,
      hint:
        near === undefined
          ? 'Write its path from the workspace, such as content/site.yaml.'
          : `Did you mean "${near}"?`,
    };
  }
  const gone = lines === undefined ? undefined : firstGone(text, lines);
  if (gone === undefined) return undefined;
  return {
    rule: 'stale-excerpt',
    severity: 'warning',
    message: `This shows lines of "${to}" that it does not have any more; the first is "${opening(gone, 8)}".`,
    hint: 'Copy the lines again; if they show what the reader is to write, add the property changed.',
  };
}

/**
 * The first of these lines that a file does not have below the one before it; undefined where it has them all. A line "…" or "# …" stands
 * for any that are left out.
 */
function firstGone(text: string, excerpt: string): string | undefined {
  const whole = `\n${text.replaceAll('\r', '')}\n`;
  let at = 0;
  for (const part of excerpt.split(/^[ \t]*(?:# ?)?(?:…|\.\.\.)[ \t]*$/m)) {
    const piece = part.replace(/^\n+|\s+$/g, '');
    if (piece === '') continue;
    const found = whole.indexOf(`\n${piece}\n`, at);
    if (found === -1) return goneFrom(whole, at, piece.split('\n'));
    at = found + piece.length;
  }
  return undefined;
}

/** The first line with a word of a piece that is not there behind those before it, from a place on. */
function goneFrom(text: string, at: number, lines: readonly string[]): string {
  // What begins with more lines begins with fewer as well, so few beginnings have to be looked for.
  let [there, gone] = [0, lines.length];
  while (gone - there > 1) {
    const middle = (there + gone) >>> 1;
    if (text.includes(`\n${lines.slice(0, middle).join('\n')}\n`, at)) there = middle;
    else gone = middle;
  }
  return (
    lines
      .slice(gone - 1)
      .find((line) => line.trim() !== '')
      ?.trim() ?? ''
  );
}
