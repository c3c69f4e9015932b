/** What every verb does with its words: options, help, and a sentence for what makes no sense. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from '../framework/suggest.ts';

/** Exit codes of every verb: it went well, it found problems, it could not run. */
export const EXIT = { fine: 0, problems: 1, couldNotRun: 2 } as const;

/** A mistake in how a command was called; its message is shown as it is, and the exit code is 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>>;

/** Reads the words of a verb. Throws a UsageError that names the unknown or incomplete option. */
export function readArguments<O extends Options>(argv: readonly string[], options: O): Parsed<O> {
  const known = Object.keys(options).map((name) => `--${name}`);
  for (const word of argv) {
    if (word === '--') break;
    const name = /^--[^=]+/.exec(word)?.[0];
    if (name === undefined || known.includes(name)) continue;
    const hint = didYouMean(name, known) ?? 'See --help.';
    throw new UsageError(`There is no option ${name}. ${hint}`);
  }
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new UsageError(`${optionFault(message)} See --help.`);
  }
}

/** What `parseArgs` objects to, in our words. */
function optionFault(message: string): string {
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? 'The option';
  if (/unknown option/i.test(message)) return `There is no option ${option}.`;
  return /does not take/.test(message) ? `${option} takes no value.` : `${option} needs a value.`;
}

/** The workspace that `--root` names, or the current folder. Throws a UsageError where there is no such folder. */
export function workspaceRoot(root: string | undefined): string {
  const path = resolve(root ?? '.');
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`There is no folder ${path}.`);
  return path;
}

/** One of the allowed values of an option. Throws a UsageError that lists them. */
export function choice<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(
    `${option} cannot be "${value}". ${didYouMean(value, allowed) ?? `To choose from: ${allowed.join(', ')}.`}`,
  );
}

/** For verbs that take options alone. Throws a UsageError that names the word too many. */
export function refusePositionals(positionals: readonly string[]): void {
  if (positionals[0] !== undefined) throw new UsageError(`"${positionals[0]}" is not expected here. See --help.`);
}
