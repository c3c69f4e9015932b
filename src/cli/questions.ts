/** What a verb needs to know: from options, else by asking on a terminal, else a sentence that says which options are missing. */
import { createInterface } from 'node:readline/promises';
import { didYouMean } from '../framework/suggest.ts';
import { choice, UsageError } from './usage.ts';

export interface Question {
  /** The option that answers it, without dashes; undefined for a word of the command line. */
  readonly option: string | undefined;
  /** What is asked on a terminal, without a question mark. */
  readonly ask: string;
  readonly required: boolean;
  /** The answers to choose from; anything where there are none. */
  readonly choices?: readonly string[];
  /** What is taken where nothing is answered. */
  readonly fallback?: string | undefined;
  /** Why an answer will not do, as a sentence. */
  readonly fault?: (answer: string) => string | undefined;
}

/** Somebody who can be asked. */
export interface Terminal {
  /** The answer to a question, a line. Throws `Stopped` when there will be none. */
  question(text: string): Promise<string>;
  say(text: string): void;
  close(): void;
}

/** Somebody pressed Ctrl-C or closed the terminal instead of answering. */
export class Stopped extends Error {}

/** The terminal of this process, or undefined where there is nobody to ask. */
export function terminal(): Terminal | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const stop = new AbortController();
  lines.once('SIGINT', () => stop.abort());
  lines.once('close', () => stop.abort());
  return {
    async question(text) {
      try {
        return await lines.question(text, { signal: stop.signal });
      } catch (error) {
        if (stop.signal.aborted) throw new Stopped();
        throw error;
      }
    },
    say: (text) => void process.stdout.write(`${text}\n`),
    close: () => lines.close(),
  };
}

/**
 * The answer to a question: as it was given, as it is typed, or the fallback. Undefined where it may stay open. Throws a UsageError for
 * an answer that will not do and for one that is missing where nobody can be asked.
 */
export async function answer(
  question: Question,
  given: string | undefined,
  asked: Terminal | undefined,
): Promise<string | undefined> {
  const { option, choices, fallback, required } = question;
  const name = option === undefined ? question.ask : `--${option}`;
  if (given !== undefined) {
    const said = given.trim();
    if (said === '') throw new UsageError(`${name} needs a value.`);
    if (choices !== undefined) return choice(name, said, choices);
    const fault = question.fault?.(said);
    if (fault !== undefined) throw new UsageError(fault);
    return said;
  }
  if (asked !== undefined) return ask(question, asked);
  if (!required || fallback !== undefined) return fallback;
  throw new UsageError(`${name}${choices === undefined ? '' : ` (${choices.join(', ')})`} is missing. See --help.`);
}

async function ask(question: Question, asked: Terminal): Promise<string | undefined> {
  const { choices, fallback, required } = question;
  const known = choices === undefined ? '' : ` (${choices.join(', ')})`;
  const open = fallback !== undefined ? ` [${fallback}]` : required ? '' : ' [leave open]';
  for (;;) {
    const said = (await asked.question(`${question.ask}${known}${open}: `)).trim();
    if (said === '') {
      if (fallback !== undefined || !required) return fallback;
      asked.say('This one is needed.');
      continue;
    }
    const fault =
      choices === undefined || choices.includes(said)
        ? question.fault?.(said)
        : (didYouMean(said, choices) ?? 'Choose one of those in brackets.');
    if (fault === undefined) return said;
    asked.say(fault);
  }
}
