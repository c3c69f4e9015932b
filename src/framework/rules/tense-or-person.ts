import { isAdverb, isAmbiguous, type VerbForm, verbForm } from './english-verbs.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import { opening, quotedList } from './own-words.ts';
import { type EditorialRule, isEnglish, type RuleFinding } from './rule.ts';
import type { Statement } from './statements.ts';

/** A way to begin an indicator, named by how "describe" would stand in it. */
type Beginning =
  | 'Describes'
  | 'Describe'
  | 'Described'
  | 'Describing'
  | 'Will describe'
  | 'Can describe'
  | 'I describe'
  | 'We describe'
  | 'You describe';

/** The least share of indicators that begin alike for the others to be odd ones out. */
const CLEAR_MAJORITY = 0.75;
const FEWEST = 3;

export const rule: EditorialRule = {
  id: 'tense-or-person',
  severity: 'warning',
  title: 'Begin all indicators of a competency in the same way',
  looksFor:
    'Indicators that change the form of the verb: most begin like “Describes”, one like “Describe”, “Will describe” or “I describe”. It speaks only where at least three of four begin alike, and once for a competency.',
  why: 'A list in one form is read as one list. Where one line begins differently, readers look for a reason, and a self-rating that says “I describe” next to “describes” seems to be about two people.',
  bad: { [FEEDBACK]: feedback({ working: ['Will describe a single event that both people can recall.'] }) },
  good: { [FEEDBACK]: feedback({ working: ['Describes a single event that both people can recall.'] }) },
  judges: 'file',
  *check({ statements }) {
    const indicators = statements.filter(
      ({ kind, competency }) => kind === 'indicator' && isEnglish(competency.framework),
    );
    for (const own of Map.groupBy(indicators, ({ competency }) => competency).values()) {
      const finding = oddOnesOut(own);
      if (finding !== undefined) yield finding;
    }
  },
};

function oddOnesOut(indicators: readonly Statement[]): RuleFinding | undefined {
  const known = indicators.flatMap((statement) => {
    const begins = beginning(statement.own);
    return begins === undefined ? [] : [{ statement, begins }];
  });
  const [most] = [...Map.groupBy(known, ({ begins }) => begins).entries()].sort((a, b) => b[1].length - a[1].length);
  if (most === undefined || most[1].length < FEWEST || most[1].length < CLEAR_MAJORITY * known.length) return undefined;
  const odd = known.filter(({ begins }) => begins !== most[0]).map(({ statement }) => statement);
  const [first] = odd;
  if (first === undefined) return undefined;
  const shown = quotedList(odd.slice(0, 3).map(({ own }) => opening(own, 3)));
  const others = odd.length > 3 ? `, and ${odd.length - 3} more` : '';
  return {
    file: first.file,
    path: first.path,
    part: 'value',
    message: `${most[1].length} indicators of this competency begin like "${most[0]}", and ${odd.length === 1 ? 'this one does' : 'these do'} not: ${shown}${others}.`,
    hint: `Begin ${odd.length === 1 ? 'it' : 'them'} like the others, with the verb in the form of "${most[0]}".`,
  };
}

const BEGINNING: Readonly<Record<VerbForm, Beginning>> = {
  describes: 'Describes',
  describe: 'Describe',
  described: 'Described',
  describing: 'Describing',
};
/** Words that show that the one before them is a verb. */
const OBJECT_AHEAD =
  /^(?:an?|the|this|these|their|its|your|our|others|how|what|when|where|why|whether|with|to|on|for|new|each|every|any|all)$/i;

/** How a text begins; undefined where that cannot be told without doubt. */
function beginning(text: string): Beginning | undefined {
  const words = firstWords(/^\d/.test(text) ? text.replace(/^\d+[.)]\s+/, '') : text);
  const at = (index: number): HeadWord | undefined => {
    const word = words[index];
    return word === undefined ? undefined : headWord(word);
  };
  const first = at(0);
  if (first?.alone !== undefined) return first.alone;
  if (first?.small === 'will' || first?.small === 'shall') {
    if (at(1)?.form !== undefined) return 'Will describe';
  }
  if ((first?.small === 'is' || first?.small === 'be') && at(1)?.small === 'able') return 'Can describe';
  let index = 0;
  while (index < 2 && at(index)?.isAdverb === true) index++;
  const verb = at(index);
  if (verb?.form === undefined) return undefined;
  return verb.isDoubtful && at(index + 1)?.isAhead !== true ? undefined : BEGINNING[verb.form];
}

/** The first four words of a text, or as many as it has. */
function firstWords(text: string): string[] {
  const words: string[] = [];
  let at = 0;
  while (words.length < 4 && at < text.length) {
    const from = at;
    while (at < text.length && !isBlank(text.charCodeAt(at))) at++;
    words.push(text.slice(from, at));
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  }
  return words;
}

function isBlank(code: number): boolean {
  return code <= 32 || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
}

/** What a word is at the head of a statement. */
interface HeadWord {
  /** In small letters, without marks. */
  readonly small: string;
  /** How a text begins that begins with it, where this word says so alone. */
  readonly alone: Beginning | undefined;
  readonly isAdverb: boolean;
  readonly form: VerbForm | undefined;
  /** "Plans are agreed" begins with a noun, and so may "Design work", "Meeting notes" and "Limited access". */
  readonly isDoubtful: boolean;
  /** Whether it shows that the word before it is a verb. */
  readonly isAhead: boolean;
}

const ALONE: Readonly<Record<string, Beginning>> = {
  i: 'I describe',
  'i’m': 'I describe',
  "i'm": 'I describe',
  we: 'We describe',
  you: 'You describe',
  can: 'Can describe',
  able: 'Can describe',
};

const headWords = new Map<string, HeadWord>();

/** Statements begin with few words, and again and again. */
function headWord(written: string): HeadWord {
  let known = headWords.get(written);
  if (known === undefined) {
    const word = written.replace(/[^\p{L}’'-]/gu, '');
    const form = verbForm(word);
    const small = word.toLowerCase();
    known = {
      small,
      alone: Object.hasOwn(ALONE, small) ? ALONE[small] : undefined,
      isAdverb: isAdverb(word),
      form,
      isDoubtful: isAmbiguous(word) || form === 'described' || form === 'describing',
      isAhead: OBJECT_AHEAD.test(word),
    };
    if (headWords.size > 20_000) headWords.clear();
    headWords.set(written, known);
  }
  return known;
}
