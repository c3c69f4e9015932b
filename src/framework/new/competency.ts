/** A competency to start from. */
import type { Framework } from '../model.ts';
import { entry, explain, file, HOW_TO_USE, quoted, waiting } from './commented.ts';

export interface CompetencyAnswers {
  readonly framework: Framework;
  readonly title: string;
  readonly definition?: string | undefined;
  readonly kind?: string | undefined;
  readonly scope?: string | undefined;
  readonly group?: string | undefined;
}

/** One behaviour for each level, lowest first: from level to level it reaches further. */
const EXAMPLES: readonly (readonly [id: string, text: string])[] = [
  ['notes-decisions', 'Writes down each decision of a meeting with the name of whoever carries it out.'],
  ['sends-within-a-day', 'Sends the decisions to everybody they concern within one working day.'],
  ['reads-it-back', 'Reads an unclear decision back to the meeting before it ends.'],
  ['replaces-a-meeting', 'Replaces a regular meeting by a written record from which people decide.'],
  ['agrees-one-place', 'Agrees with another function on one place where the decisions of both are kept.'],
];

/** The text of a new file in `competencies/`. */
export function newCompetency(answers: CompetencyAnswers): string {
  const { framework, title, definition, kind, scope, group } = answers;
  const groups = framework.groups.map(({ id }) => id);
  return file(
    explain(
      `A competency: something people do, described so that two who watch the same work would agree. Its id is the name of this file. ${HOW_TO_USE}`,
    ),
    `title: ${quoted(title)}`,
    [
      explain('What is done and what for, in one or two sentences that hold at every level. Begin with a verb.'),
      entry('definition', definition, 'Keeps what a meeting decided, so that those who were not there can act on it.'),
    ].join('\n'),
    [
      explain('What sort of thing it is: competency, skill, knowledge, behaviour, value or task.'),
      entry('kind', kind, 'behaviour'),
      explain(
        'Whom it concerns: core (everyone), leadership, functional (a field of work) or technical (a craft in it).',
      ),
      entry('scope', scope, 'functional'),
      ...(groups.length === 0
        ? []
        : [
            explain(`The group under which it is shown: ${groups.join(', ')}.`),
            entry('group', group, groups[0] ?? ''),
          ]),
    ].join('\n'),
    levels(framework),
    [
      explain(
        'How to grow it: experience (doing it in real work), exposure (watching somebody who does it well), education.',
      ),
      waiting(
        'development:\n  - title: Take the notes of one meeting a week, and ask those who were away what they missed\n    kind: experience',
      ),
    ].join('\n'),
  );
}

function levels({ scale }: Framework): string {
  const blocks = scale.levels.flatMap((level, index): string[] => {
    const example = EXAMPLES[index];
    if (example === undefined) return [];
    const [id, text] = example;
    const summary = level.summary === undefined ? '' : `: ${level.summary}`;
    return [
      `${explain(`${level.title}${summary}`)}\n  ${level.id}:\n    indicators:\n      - id: ${id}\n        text: ${text}`,
    ];
  });
  return [
    explain(
      `What it looks like at each level of "${scale.title}", lowest first. Leave out a level that you cannot tell from the one below. ` +
        'An indicator is one thing that somebody else can see; at the next level it reaches further or weighs more, and an adverb such as ' +
        '"consistently" makes no level. The id of an indicator stays when its words change, since plans and notes hold on to it.',
    ),
    waiting(`levels:\n${blocks.join('\n')}`),
  ].join('\n');
}
