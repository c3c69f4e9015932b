import type { Competency, Framework, Indicator } from '../model.ts';
import type { Source } from '../read/source.ts';
import { COACHING } from './example-workspace.ts';
import { opening } from './own-words.ts';
import type { EditorialRule, RuleFinding } from './rule.ts';
import { covers, silencesIn } from './silence.ts';

export const rule: EditorialRule = {
  id: 'indicator-without-id',
  severity: 'warning',
  title: 'Give the indicators of an adopted framework ids',
  looksFor:
    'Indicators without `id`, the name that stays when their words change, in an adopted framework: one finding for each competency, at the first of them, or for the whole framework where more than three competencies lack some. In a draft they may wait.',
  why: 'What people have noted about themselves, and the plans that rest on it, follow an indicator by its id. Without one, a word that is mended looks like one behaviour removed and another added.',
  bad: { [COACHING]: coaching('Asks an open question before offering a solution.') },
  good: { [COACHING]: coaching('{ id: open-question, text: Asks an open question before offering a solution. }') },
  judges: 'model',
  *check(context) {
    const { model, sources } = context;
    const lacking = [...model.competencies.values()].flatMap((competency) => {
      if (competency.retired || competency.framework.status !== 'adopted') return [];
      const all = indicatorsOf(competency);
      const unnamed = all.filter(({ id }) => id === undefined);
      return unnamed.length === 0 ? [] : [{ competency, all, unnamed }];
    });
    for (const [framework, found] of Map.groupBy(lacking, ({ competency }) => competency.framework)) {
      // A silence in the file of a competency is about that one, so that one is told at its own place.
      const apart = (one: Lacking): boolean => isSilenced(sources.get(one.competency.file));
      const rest = found.filter((one) => !apart(one));
      const each = rest.length > MOST_APART ? found.filter(apart) : found;
      if (rest.length > MOST_APART) yield ofFramework(framework, rest);
      for (const { competency, all, unnamed } of each) {
        const first = context.statementsOf(competency).find(({ kind, id }) => kind === 'indicator' && id === undefined);
        yield {
          file: competency.file,
          path: first === undefined || isSilencedAtTitle(sources.get(competency.file)) ? ['title'] : first.path,
          part: 'value',
          message: count(competency.title, unnamed.length, all.length, opening(first?.text ?? '')),
          hint: unnamed.length === 1 ? HINT_OF_ONE : HINT,
        };
      }
    }
  },
};

interface Lacking {
  readonly competency: Competency;
  readonly all: readonly Indicator[];
  readonly unnamed: readonly Indicator[];
}

/** As many competencies of a framework are told one by one; of more, the framework is told once. */
const MOST_APART = 3;
const HINT =
  'Put back the old id of any that had one: "Files changed" in the pull request shows it, and --fix would invent another. To new ones "npx espalier validate --fix" gives ids; your wording stays the same.';
const HINT_OF_ONE =
  'If it had one, put the old id back: "Files changed" in the pull request shows it, and --fix would invent another. To a new one "npx espalier validate --fix" gives an id; your wording stays the same.';

function ofFramework(framework: Framework, lacking: readonly Lacking[]): RuleFinding {
  const indicators = lacking.reduce((sum, { unnamed }) => sum + unnamed.length, 0);
  return {
    file: framework.file,
    path: ['title'],
    part: 'value',
    message: `${indicators} indicators in ${lacking.length} competencies of this framework have no id, so reviews and plans may lose their place when the wording changes.`,
    hint: HINT,
    mendsIn: lacking.map(({ competency }) => competency.file),
  };
}

function isSilenced(source: Source | undefined): boolean {
  return source?.maySilence === true && silencesIn(source.text).some((silence) => silence.rule === rule.id);
}

/** Whether a silence at the title is meant for all indicators of a competency. */
function isSilencedAtTitle(source: Source | undefined): boolean {
  if (source?.maySilence !== true) return false;
  const { line } = source.place(['title'], 'value');
  return silencesIn(source.text).some((silence) => covers(silence, { rule: rule.id, line }));
}

function indicatorsOf({ levels, indicators }: Competency): readonly Indicator[] {
  return [...indicators, ...levels.flatMap((level) => level.indicators)];
}

function count(title: string, lacking: number, all: number, first: string): string {
  if (all === 1) return `The indicator of "${title}" has no id.`;
  if (lacking === all) return `None of the ${all} indicators of "${title}" has an id.`;
  if (lacking === 1) return `One of the ${all} indicators of "${title}" has no id: "${first}".`;
  return `${lacking} of the ${all} indicators of "${title}" have no id; the first is "${first}".`;
}

function coaching(first: string): string {
  return `title: Coaching
definition: Helps people to find their own next step.
kind: behaviour
levels:
  foundation:
    indicators:
      - ${first}
  working:
    indicators:
      - { id: own-words, text: Ends with a next step in the words of the other person. }
  practitioner:
    indicators:
      - { id: backs-other-way, text: Supports a workable approach that differs from their own. }
  expert:
    indicators:
      - { id: coaches-managers, text: Coaches another manager on a current case. }
development:
  - { title: Swap cases with another coach once a month, kind: exposure }
`;
}
