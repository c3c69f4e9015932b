/** The interview guide: the same questions for every candidate, and the same sheet to judge the answers by. */
import type { Expectation, Role } from '../../framework/model.ts';
import { saysMore } from '../../framework/compare/words.ts';
import { list as inWords, weightWords } from '../../site/words.ts';
import type { Block, Line } from '../document.ts';
import { behaviours, byWeight, graded, nameOf, writtenAt } from '../expected.ts';
import { competencyLink, factsOf, type House, sourceOf } from '../house.ts';
import { scoringSheet } from '../scoring.ts';
import {
  aside,
  blank,
  cell,
  fields,
  item,
  line,
  list,
  paragraph,
  prose,
  section,
  strong,
  subsection,
  table,
} from '../text.ts';
import type { RoleKind } from './kind.ts';

/** What fits into an hour, with nine minutes for each and time to arrive and to ask back. */
const inOneHour = 5;
const minutesForAll = 45;
const othersNamed = 60;

export const interviewGuide: RoleKind = {
  id: 'interview-guide',
  name: 'Interview guide',
  occasion: 'hiring',
  whileRetired: false,
  write: (role, house) => {
    const chosen = chosenFor(role);
    const others = byWeight(role.expectations).filter((expectation) => !chosen.includes(expectation));
    return {
      name: 'Interview guide',
      title: role.title,
      description: `Questions for candidates for the role ${role.title}, what to look for in the answers, and a scoring sheet.`,
      language: role.framework.language,
      opening: [
        paragraph(
          'For everyone who interviews for this role. Every candidate is asked the same questions in the same order, and every answer is held against the same sheet, so what you compare is the answers.',
        ),
      ],
      facts: factsOf(role),
      body: [fields(['Candidate'], ['Interviewer'], ['Date']), ...before(chosen), ...theHour(chosen)].concat(
        chosen.flatMap((expectation, index) => competencyPart(expectation, index + 1, house)),
        after(chosen),
        notAsked(others),
      ),
      source: sourceOf(role.framework),
      missing: missing(chosen),
    };
  },
};

/** What one interview is about: the expectations that matter most; among equals those that have questions of their own. */
export function chosenFor(role: Role): readonly Expectation[] {
  const asked = byWeight(role.expectations).filter(({ competency }) => !competency.retired);
  const first = asked.slice(0, inOneHour);
  const last = first[first.length - 1];
  if (last === undefined) return [];
  const equal = (one: Expectation) => one.weight === last.weight && one.importance === last.importance;
  const above = asked.filter((one) => first.includes(one) && !equal(one));
  const peers = asked.filter(equal).sort((a, b) => rank(b) - rank(a));
  return [...above, ...peers].slice(0, inOneHour);
}

function rank(expectation: Expectation): number {
  const has = (writtenAt(expectation)?.questions.length ?? 0) > 0;
  return (has ? 100 : 0) + (expectation.source === expectation.role ? 10 : 0) + expectation.level.position;
}

function before(chosen: readonly Expectation[]): readonly Block[] {
  return section(
    'Before the first interview',
    list(
      [
        chosen.length > 0
          ? `Agree in writing which competencies decide. This guide proposes ${inWords(chosen.map(({ competency }) => competency.title))}.`
          : 'Agree in writing what decides, and ask every candidate about it: the framework expects nothing of this role yet.',
        'Agree what an answer has to show for the level that is asked. Change the sheet now, or leave it as it is for every candidate.',
        'Decide who asks which questions, and who takes notes. Two interviewers see more than one.',
        'Tell every candidate what the interview is about and how long it takes, and ask what would make it easier for them to take part.',
        'Put aside what is not the work: a photo, a school, a gap in the dates, somebody you both know.',
      ].map((text) => item(text)),
      'check',
    ),
  );
}

function theHour(chosen: readonly Expectation[]): readonly Block[] {
  if (chosen.length === 0) return [];
  const each = Math.floor(minutesForAll / chosen.length);
  return section(
    'How the hour runs',
    table(
      'How the hour runs',
      [
        ['Minutes', 1],
        ['What happens', 5],
      ],
      [
        [
          cell('5'),
          cell('You say who you are, how the hour runs and that you take notes. The candidate asks what is unclear.'),
        ],
        [
          cell(String(each * chosen.length)),
          cell(
            chosen.length === 1
              ? 'The questions below.'
              : `${chosen.length} competencies, about ${each} minutes each: the questions as they stand, then the follow-ups.`,
          ),
        ],
        [cell('10'), cell('The candidate asks. You say what happens next, and by when.')],
      ],
    ),
    subsection(
      'Follow-ups, for every question',
      list(
        [
          'What was your own part in it?',
          'What did you do first, and why that?',
          'What came of it, and how do you know?',
          'What would you do differently today?',
        ].map((text) => item(text)),
      ),
      aside(
        'Nobody has to have done it in a paid job. If there is no such event, ask what in their work, study or life comes nearest.',
      ),
    ),
  );
}

/** The questions as they are asked. Where none are written for the level, one that asks for the work itself. */
export function questionsFor(expectation: Expectation): readonly Line[] {
  const written = writtenAt(expectation)?.questions ?? [];
  if (written.length > 0) return written.map(prose);
  const { title } = expectation.competency;
  return [
    line(
      title.length > 80
        ? 'Tell us about a piece of your work in which you did what is described here. What was the situation?'
        : `Tell us about a piece of your work that called for this: ${title}. What was the situation?`,
    ),
  ];
}

function competencyPart(expectation: Expectation, number: number, house: House): readonly Block[] {
  const { competency, note } = expectation;
  const written = writtenAt(expectation);
  const weight = weightWords(expectation.weight);
  const asked = graded(expectation)
    ? line('Asked: ', strong(expectation.level.title), weight ? `, ${weight.toLocaleLowerCase('en-GB')}` : '', '. ')
    : line();
  const definition = saysMore(competency.definition, competency.title) ? prose(competency.definition) : line();
  const intro = line(asked, definition);
  return [
    { kind: 'sheet' },
    ...section(
      `${number}. ${competency.title}`,
      intro.length > 0 ? { kind: 'paragraph', line: intro, quiet: false } : [],
      note ? { kind: 'paragraph', line: prose(note), quiet: true } : [],
      subsection(
        'Ask',
        list(
          questionsFor(expectation).map((one) => item(one)),
          'number',
        ),
      ),
      subsection('Look for', list(lookFor(expectation))),
      subsection('Speaks against it', list((written?.counterexamples ?? []).map((text) => item(prose(text))))),
      subsection('What was said', fields(['Notes: the candidate’s words, not your verdict', 8])),
      subsection('Scoring sheet', scoringSheet(expectation)),
      aside('The level belongs to ', competencyLink(competency, house), '. Tick one row once the candidate has left.'),
    ),
  ];
}

function lookFor(expectation: Expectation): ReturnType<typeof item>[] {
  const examples = writtenAt(expectation)?.examples ?? [];
  const seen = behaviours(expectation).map((one) => item(one));
  return [...seen, ...examples.map((text) => item(line({ text: 'For example: ', emphasis: true }, prose(text))))];
}

function notAsked(others: readonly Expectation[]): readonly Block[] {
  const shown = others.slice(0, othersNamed);
  const more = others.length - shown.length;
  return section(
    'Not asked in this hour',
    others.length > 0
      ? paragraph(
          'The role expects these as well. See them in a sample of work, in a second talk with other people, or in the first months: not by stretching this hour.',
        )
      : [],
    list(shown.map((one) => item(nameOf(one)))),
    more > 0 ? aside(`and ${more.toLocaleString('en-GB')} more.`) : [],
  );
}

function after(chosen: readonly Expectation[]): readonly Block[] {
  return [
    { kind: 'sheet' },
    ...section(
      'After the interview',
      list(
        [
          'Score alone, on the same day, before you speak with anybody about it.',
          'Write beside each score what the candidate said that it rests on. Without that it is a feeling.',
          'Then compare notes, the least senior first. Change a score for evidence you had missed, not for a louder voice.',
          'Decide by what you agreed before the first interview. Nothing is added up: a strong answer to one question does not make up for another that the work cannot do without.',
          'Leave out health, family plans, origin, age, belief and present pay. If a candidate brings them up, make no note of them.',
          'Keep the sheets as long as your privacy notice says, then destroy them.',
        ].map((text) => item(text)),
        'number',
      ),
      subsection(
        'Overview, filled in by each interviewer alone',
        table(
          'One line for each competency',
          [
            ['Competency', 3],
            ['Asked', 2],
            ['My score', 2],
            ['What it rests on', 5],
          ],
          chosen.map((one) => [cell(one.competency.title), cell(one.level.title), blank, blank]),
          2,
        ),
      ),
      subsection(
        'What the panel decides',
        list([item('We offer the role'), item('We do not offer the role')], 'check'),
        fields(['Reasons, by competency', 4], ['Decided by'], ['Date']),
      ),
    ),
  ];
}

function missing(chosen: readonly Expectation[]): readonly string[] {
  const silent = chosen.filter((one) => (writtenAt(one)?.questions.length ?? 0) === 0);
  if (silent.length === 0) return [];
  return [`questions at the level asked, for ${inWords(silent.map(({ competency }) => competency.title))}`];
}
