/** `espalier audit`: the yearly review of the frameworks. */
import { auditFramework } from '../framework/audit/audit.ts';
import { didYouMean } from '../framework/suggest.ts';
import { auditJson } from '../report/audit-json.ts';
import { auditMarkdown, auditPretty } from '../report/audit-text.ts';
import { counted } from '../report/findings.ts';
import { ANSI, NO_PAINT } from '../report/pretty.ts';
import { loadWorkspace } from '../workspace/load.ts';
import { choice, EXIT, readArguments, UsageError, workspaceRoot } from './usage.ts';

const HELP = `Usage: npx espalier audit [FRAMEWORK…] [options]

The yearly review of frameworks on one page: coverage, gaps, overlaps, freshness by owner, how much harder each promotion
is, help to grow, reading level, and the skill gaps that the structure implies. All frameworks if none is named.

  --root DIR          the workspace; the current folder if not given
  --format FORMAT     pretty (for a terminal), markdown or json (for tools)
  --help              this text

Exit code: 0 it was audited, 1 the workspace has errors, 2 could not run.
`;

/** Runs the verb; returns its exit code. An audit tells and judges nobody, so its findings are no failure. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    root: { type: 'string' },
    format: { type: 'string', default: 'pretty' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  const root = workspaceRoot(values.root);
  const format = choice('--format', values.format, ['pretty', 'markdown', 'json']);
  const { model, diagnostics, summary } = await loadWorkspace(root);
  if (model === undefined) {
    process.stderr.write(
      `This workspace has ${counted(summary.errors, 'error')}. Run "npx espalier validate" and mend them first.\n`,
    );
    return EXIT.problems;
  }
  for (const id of positionals) {
    const known = model.frameworks.map((framework) => framework.id);
    if (!known.includes(id))
      throw new UsageError(
        `There is no framework "${id}". ${didYouMean(id, known) ?? `There are: ${known.join(', ')}.`}`,
      );
  }
  const wanted = model.frameworks.filter((framework) => positionals.length === 0 || positionals.includes(framework.id));
  const today = new Date().toISOString().slice(0, 10);
  const audits = wanted.map((framework) => auditFramework(framework, diagnostics, today));
  const paint = process.stdout.isTTY ? ANSI : NO_PAINT;
  const text = {
    pretty: () => auditPretty(audits, paint),
    markdown: () => auditMarkdown(audits),
    json: () => auditJson(audits),
  };
  process.stdout.write(text[format]());
  return EXIT.fine;
}
