/** `espalier <verb>`: finds the verb and runs it. Each verb is a file of this folder, loaded only when it is called. */
import { createRequire } from 'node:module';
import { didYouMean } from '../framework/suggest.ts';
import { EXIT, UsageError } from './usage.ts';

interface Verb {
  readonly summary: string;
  readonly load: () => Promise<{ run(argv: readonly string[]): Promise<number> }>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  validate: { summary: 'check a workspace and say everything that is wrong', load: () => import('./validate.ts') },
  explain: { summary: 'say what a rule wants and why, with examples', load: () => import('./explain.ts') },
  audit: { summary: 'the yearly review of the frameworks on one page', load: () => import('./audit.ts') },
  diff: { summary: 'say what a change means for people', load: () => import('./diff.ts') },
  history: { summary: 'tell a framework version by version, and keep the record', load: () => import('./history.ts') },
  new: { summary: 'write a commented file to start from', load: () => import('./new.ts') },
  rename: { summary: 'give a thing another id, and mend every reference to it', load: () => import('./rename.ts') },
  translate: {
    summary: 'write down what a language lacks, and note what is up to date',
    load: () => import('./translate.ts'),
  },
  owners: { summary: 'print who answers for which file, for CODEOWNERS', load: () => import('./owners.ts') },
  dev: { summary: 'show the site while you edit, with every change at once', load: () => import('./dev.ts') },
  build: { summary: 'write the site of a workspace to a folder', load: () => import('./build.ts') },
  package: {
    summary: 'make a workshop into a file for a learning platform',
    load: () => import('./package.ts'),
  },
  preview: { summary: 'serve a site that was built', load: () => import('./preview.ts') },
};

const HELP = `Espalier: competency frameworks and manager training, authored in git.

Usage: npx espalier <verb> [options]

${Object.entries(VERBS)
  .map(([name, verb]) => `  ${name.padEnd(12)}${verb.summary}`)
  .join('\n')}

npx espalier <verb> --help says more about each. --root DIR points any of them at another workspace.
npx espalier --version says which Espalier this is, and which Node it runs in.
`;

/** What to name in a report of a mistake: this program and what it runs in. */
function version(): string {
  const { version: own } = createRequire(import.meta.url)('../../package.json') as { readonly version: string };
  return `Espalier ${own}, Node ${process.versions.node}`;
}

/** Runs a command line (without node and script) and returns the exit code. A bug is the only thing that shows a stack trace. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version()}\n`);
    return EXIT.fine;
  }
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) {
    process.stderr.write(
      `There is no verb "${name}". ${didYouMean(name, Object.keys(VERBS)) ?? 'See "npx espalier --help".'}\n`,
    );
    return EXIT.couldNotRun;
  }
  try {
    return await (await verb.load()).run(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return EXIT.couldNotRun;
  }
}

/** Runs a command line as the business of this process, which ends with its exit code. */
export async function start(argv: readonly string[]): Promise<void> {
  // A reader that stops early, such as `head`, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.fine);
    throw error;
  });
  process.exitCode = await main(argv);
}

if (import.meta.main) void start(process.argv.slice(2));
