import type { Mend } from '../diagnostic.ts';
import { cutTexts } from './cut-text.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import type { EditorialRule, RuleFinding } from './rule.ts';
import type { Statement } from './statements.ts';

export const rule: EditorialRule = {
  id: 'full-stops',
  severity: 'warning',
  title: 'End all indicators of a competency with a full stop, or none',
  looksFor:
    'Competencies in which some indicators end with a full stop and others do not. It follows the majority; the tool can mend it.',
  why: 'It is a small thing, and the one that everybody sees: a page that looks unfinished is believed less.',
  bad: { [FEEDBACK]: feedback({ working: ['Describes a single event that both people can recall'] }) },
  good: { [FEEDBACK]: feedback({ working: ['Describes a single event that both people can recall.'] }) },
  judges: 'file',
  *check({ statements, sources }) {
    const cut = new Map<string, ReadonlyMap<string, unknown>>();
    for (const source of sources.values()) {
      const texts = cutTexts(source);
      if (texts.size > 0) cut.set(source.file, texts);
    }
    // What is cut off by a remark ends otherwise than its author sees.
    const indicators = statements.filter(
      ({ kind, file, text }) => kind === 'indicator' && cut.get(file)?.has(text) !== true,
    );
    for (const own of Map.groupBy(indicators, ({ competency }) => competency).values()) {
      const finding = uneven(own);
      if (finding !== undefined) yield finding;
    }
  },
};

const OPEN_END = /[\p{L}\p{N})%’'”"]$/u;
const ABBREVIATION = /\b(?:etc|e\.g|i\.e|\p{Lu})\.$/u;

/** Whether a text ends with a full stop that is no part of an ellipsis or an abbreviation. Only the end is looked at, which is quick. */
function hasStop(text: string): boolean {
  return text.length > 1 && text.endsWith('.') && !text.endsWith('..') && !ABBREVIATION.test(text.slice(-6));
}

function uneven(indicators: readonly Statement[]): RuleFinding | undefined {
  const stopped = indicators.filter(({ text }) => hasStop(text));
  const open = indicators.filter(({ text }) => OPEN_END.test(text.slice(-2)));
  if (stopped.length === 0 || open.length === 0) return undefined;
  // Where as many have one as have none, the full stop wins: without it, two sentences cannot be told apart.
  const wanted = stopped.length >= open.length;
  const odd = wanted ? open : stopped;
  const [first] = odd;
  if (first === undefined) return undefined;
  const [rest, count] = [wanted ? stopped.length : open.length, odd.length];
  return {
    file: first.file,
    path: first.path,
    part: 'value',
    message: `${count === 1 ? 'This indicator ends' : `This and ${count - 1} more of the indicators end`} ${wanted ? 'without' : 'with'} a full stop, and the other ${rest} ${wanted ? 'with one' : 'without'}.`,
    hint: wanted ? 'Add the full stop.' : 'Take the full stop off.',
    mends: odd.map((statement) => mend(statement, wanted)),
  };
}

function mend({ path, text }: Statement, wanted: boolean): Mend {
  return { path, from: text, to: wanted ? `${text}.` : text.slice(0, -1) };
}
