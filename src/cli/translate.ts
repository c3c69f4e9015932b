/** `espalier translate`: what a language still lacks, as files to fill in; and what is up to date, noted. */
import { missingFiles, neededIn } from '../framework/locale/needed.ts';
import { noted, skeleton } from '../framework/locale/draft.ts';
import { languageFault, languageName } from '../framework/locale/language.ts';
import { type Locale, localesOf, type TranslatedFile } from '../framework/locale/locales.ts';
import type { Model } from '../framework/model.ts';
import { didYouMean } from '../framework/suggest.ts';
import { counted } from '../report/findings.ts';
import { diskTree } from '../workspace/disk.ts';
import { loadTree, readTree } from '../workspace/load-tree.ts';
import { Overlay } from '../workspace/overlay.ts';
import { EXIT, readArguments, UsageError, workspaceRoot } from './usage.ts';
import { written } from './written.ts';

const HELP = `Usage: npx espalier translate LANGUAGE [FRAMEWORK…] [options]
       npx espalier translate LANGUAGE --confirm FILE…

Prepares a translation: writes a file for everything that the language lacks in the frameworks it has begun, or in those named, with
each text of the source as a remark above an empty place. Of files that are there it changes the line "source:" alone, which remembers
from which wording each text was made, and says which texts are stale: changed in the source since.

LANGUAGE is a code such as de, pt-BR or ar. FRAMEWORK is the id of a framework, to begin it.

  --confirm           FILEs are up to date: notes for all that is stale in them that it fits what the source says now
  --dry-run           say what would change, and change nothing
  --root DIR          the workspace; the current folder if not given
  --help              this text

Exit code: 0 nothing is left to do, 1 something is missing or stale, 2 could not run.
`;

/** Runs the verb; returns its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    root: { type: 'string' },
    confirm: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  const [language, ...others] = positionals;
  if (language === undefined)
    throw new UsageError('Say into which language, such as "npx espalier translate de core".');
  const fault = languageFault(language);
  if (fault !== undefined)
    throw new UsageError(`${fault.why}${fault.meant === undefined ? '' : ` Did you mean "${fault.meant}"?`}`);
  if (values.confirm && others.length === 0) throw new UsageError('Say which files are up to date, after --confirm.');
  const root = workspaceRoot(values.root);
  const tree = diskTree(root);
  const { model } = loadTree(root, tree);
  if (model === undefined) {
    process.stderr.write('This workspace has errors. Run "npx espalier validate" first.\n');
    return EXIT.problems;
  }
  const locale = localeIn(readTree(tree), language);
  const overlay = new Overlay(tree);
  const said = values.confirm
    ? confirm(overlay, locale, others)
    : prepare(overlay, begin(locale, model, others), model);
  if (!values['dry-run']) {
    const wrong = written(root, overlay);
    if (wrong !== undefined) {
      process.stderr.write(`${wrong}\n`);
      return EXIT.problems;
    }
  }
  process.stdout.write(`${said.lines.join('\n')}\n${values['dry-run'] ? 'Nothing was changed.\n' : ''}`);
  return said.open ? EXIT.problems : EXIT.fine;
}

interface Said {
  readonly lines: readonly string[];
  readonly open: boolean;
}

function localeIn(sources: Parameters<typeof localesOf>[0], language: string): Locale {
  const folder = `content/locales/${language}`;
  const { locales = [] } = sources;
  const all = locales.some((one) => one.language === language)
    ? locales
    : [...locales, { language, folder, files: [] }];
  const found = localesOf({ ...sources, locales: all }).find((one) => one.language === language);
  if (found === undefined) throw new Error(`The locale ${language} was just made, and is not there.`);
  return found;
}

/** The locale with some frameworks begun. */
function begin(locale: Locale, model: Model, frameworks: readonly string[]): Locale {
  const known = model.frameworks.map(({ id }) => id);
  const unknown = frameworks.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UsageError(
      `There is no framework "${unknown}". ${didYouMean(unknown, known) ?? `To choose from: ${known.join(', ')}.`}`,
    );
  if (locale.begun.size + frameworks.length === 0)
    throw new UsageError(
      `Nothing is translated into ${languageName(locale.language)} yet. Say where to begin: ${known.join(', ')}.`,
    );
  return { ...locale, begun: new Set([...locale.begun, ...frameworks]) };
}

function prepare(overlay: Overlay, locale: Locale, model: Model): Said {
  const needed = neededIn(locale, model);
  const missing = [...new Set([...locale.begun].flatMap((id) => missingFiles(locale, model, id)))];
  const lines: string[] = [];
  for (const file of missing) {
    const path = `${locale.folder}/${file.original.path}`;
    overlay.write(
      path,
      skeleton(file, (address) => needed(file, address)),
    );
    lines.push(
      `${path}: new, ${counted(file.texts.filter(({ address }) => needed(file, address)).length, 'text')} to translate`,
    );
  }
  let open = missing.length > 0;
  for (const file of locale.files) {
    if (file.locale === undefined) continue;
    note(overlay, file, false, lines);
    const gaps = file.texts.filter(({ address, state }) => state === 'missing' && needed(file, address));
    const stale = file.texts.filter(({ state }) => state === 'stale');
    open ||= gaps.length + stale.length > 0;
    for (const { address, original } of stale)
      lines.push(`${file.locale.source.file}: stale at ${spoken(address)}; the source says now: ${original.text}`);
    if (gaps.length === 0) continue;
    const lacking = new Set(gaps.map(({ address }) => address));
    lines.push(
      `${file.locale.source.file}: ${counted(gaps.length, 'text')} ${gaps.length === 1 ? 'is' : 'are'} not translated yet. Add at the place that is shown, and fill in:`,
      ...skeleton(file, (address) => lacking.has(address))
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`),
    );
  }
  lines.push(
    open
      ? `${languageName(locale.language)} is not complete yet.`
      : `${languageName(locale.language)} is complete and up to date.`,
  );
  return { lines, open };
}

function confirm(overlay: Overlay, locale: Locale, paths: readonly string[]): Said {
  const lines: string[] = [];
  for (const written of paths) {
    const path = written.replaceAll('\\', '/').replace(/^\.\//, '');
    const file = locale.files.find(
      ({ original, locale: own }) => own && (own.source.file === path || original.path === path),
    );
    if (file === undefined) throw new UsageError(`${written} is no translation into ${languageName(locale.language)}.`);
    const stale = file.texts.filter(({ state }) => state === 'stale').length;
    note(overlay, file, true, []);
    lines.push(
      `${file.locale?.source.file}: ${stale === 0 ? 'nothing was stale' : `${counted(stale, 'text')} confirmed`}`,
    );
  }
  return { lines, open: false };
}

function note(overlay: Overlay, file: TranslatedFile, confirmed: boolean, lines: string[]): void {
  const own = file.locale?.source;
  if (own === undefined) return;
  const text = noted(file, confirmed);
  if (text === undefined)
    lines.push(`${own.file}: the line "source:" cannot be written safely; put it on one line first`);
  else if (text !== own.text) {
    overlay.write(own.file, text);
    lines.push(`${own.file}: noted from which wording it was translated`);
  }
}

function spoken(address: string): string {
  return address.replaceAll('/#', ' ').replaceAll('/', ' ').replaceAll('~', '/');
}
