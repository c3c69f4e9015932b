/** The guide to one-to-ones and to the mid-year talk: what to ask, and what could show that an expectation is met. */
import type { Expectation, Role } from '../../framework/model.ts';
import type { Block, Cell } from '../document.ts';
import {
  behaviours,
  byWeight,
  graded,
  quotedAtMost,
  shelvesOf,
  suggestionsFor,
  summaryOf,
  writtenAt,
} from '../expected.ts';
import { competencyLink, factsOf, type House, sourceOf } from '../house.ts';
import { separates, stepsUp } from '../move.ts';
import { aside, blank, fields, item, line, list, paragraph, prose, section, subsection, table } from '../text.ts';
import type { RoleKind } from './kind.ts';

const evidenceShown = 2;
const suggestionsShown = 8;
const stepsShown = 12;

export const oneToOneGuide: RoleKind = {
  id: 'one-to-one-guide',
  name: 'One-to-one and mid-year guide',
  occasion: 'working',
  whileRetired: true,
  write: (role, house) => ({
    name: 'One-to-one and mid-year guide',
    title: role.title,
    description: `Prompts for one-to-ones and the mid-year talk of a ${role.title}, with what could show each expectation.`,
    language: role.framework.language,
    opening: [
      paragraph(
        'For you and your manager. Half an hour a fortnight, and an hour at mid-year, so that the review at the end of the period holds no news. Nothing here is a rating.',
      ),
    ],
    facts: factsOf(role),
    body: [oneToOne(role), midYear(role, house), growing(role, house), headedFor(role, house), agreed()].flat(),
    source: sourceOf(role.framework),
    missing: missing(role),
  }),
};

const talk: readonly (readonly [title: string, questions: readonly string[]])[] = [
  [
    'What would you like to leave with?',
    [
      'Which one thing, if it were clear at the end of this half-hour, would help you most?',
      'What should be different in your work a month from now?',
    ],
  ],
  [
    'Where does it stand?',
    [
      'What happened since we last spoke, and what came of it?',
      'What have you tried? What helped, what got in the way?',
    ],
  ],
  [
    'What could you do?',
    [
      'What are two or three ways to go on, including one you would not choose?',
      'Who has done something like it? What would you need from me, and what should I keep out of?',
    ],
  ],
  [
    'What will you do?',
    ['Which of these, by when, and how will we both see that it is done?', 'What should I do before we speak again?'],
  ],
];

function oneToOne(role: Role): readonly Block[] {
  const [first] = byWeight(role.expectations);
  return section(
    'A one-to-one',
    paragraph('You bring the subject, your manager brings the time. Four turns, in this order; advice comes third.'),
    talk.flatMap(([title, questions]) => subsection(title, list(questions.map((one) => item(one))))),
    first === undefined
      ? []
      : aside(
          `No subject today? Take one expectation from the list below, such as ${first.competency.title}, and tell each other when you last saw it in the work.`,
        ),
  );
}

function midYear(role: Role, house: House): readonly Block[] {
  if (role.expectations.length === 0) return [];
  const quoted = role.expectations.length <= quotedAtMost;
  return section(
    'Mid-year',
    paragraph(
      'Write your examples the week before: what you did, when, and what came of it. Two that differ say more than five alike. Your manager does the same, alone. Then read both, and begin where you differ.',
    ),
    quoted
      ? shelvesOf(role.expectations).flatMap((shelf) =>
          subsection(
            shelf.title,
            table(
              `Examples for ${shelf.title}`,
              [
                ['What is expected', 4],
                ['What could show it', 4],
                ['Your example, with its date', 4],
              ],
              shelf.expectations.map((one) => [expected(one, house), couldShow(one), blank]),
              4,
            ),
          ),
        )
      : [
          aside(
            `This role expects ${role.expectations.length.toLocaleString('en-GB')} things; its page lists them. Choose the ten that the last half-year turned on.`,
          ),
          table(
            'Examples',
            [
              ['What is expected', 4],
              ['Your example, with its date', 6],
            ],
            Array.from({ length: 10 }, () => [blank, blank]),
            3,
          ),
        ].flat(),
    subsection(
      'Talk about',
      list(
        [
          'Which example are you proud of, and who else should know about it?',
          'Where do our notes differ? What did each of us see?',
          'What has changed in the work since the goals were set? Do the goals still hold?',
          'What should you stop, so that there is time for what matters?',
        ].map((text) => item(text)),
      ),
      aside(
        'Keep out of it: health, family, belief, and guesses at why somebody is as they are. What somebody tells you in confidence is not evidence.',
      ),
    ),
  );
}

/** The expectation with what it means at its level. */
function expected(expectation: Expectation, house: House): Cell {
  const { competency, level } = expectation;
  const title = line(competencyLink(competency, house), graded(expectation) ? `, ${level.title}` : '');
  const summary = summaryOf(expectation);
  return [title, ...(summary ? [summary] : behaviours(expectation).slice(0, evidenceShown))];
}

/** Evidence as its file names it, else the behaviours that somebody could have seen. */
function couldShow(expectation: Expectation): Cell {
  const evidence = writtenAt(expectation)?.evidence ?? [];
  if (evidence.length > 0) return evidence.slice(0, evidenceShown).map(prose);
  return summaryOf(expectation) === undefined ? [] : behaviours(expectation).slice(0, evidenceShown);
}

function growing(role: Role, house: House): readonly Block[] {
  const seen = new Set<string>();
  const one = suggestionsFor(byWeight(role.expectations)).filter(({ expectation }) => {
    const fresh = !seen.has(expectation.competency.key);
    seen.add(expectation.competency.key);
    return fresh;
  });
  return section(
    'Ways to grow',
    one.length > 0
      ? paragraph('Pick one, at most two, that the work of the next months will give you a chance to do.')
      : [],
    list(
      one
        .slice(0, suggestionsShown)
        .map(({ expectation, suggestion }) =>
          item(line(competencyLink(expectation.competency, house), ': ', prose(suggestion.title))),
        ),
      'check',
    ),
  );
}

/** For those who have a step in mind: what it would ask in addition, so that the talk has a subject. */
function headedFor(role: Role, house: House): readonly Block[] {
  return stepsUp(role).flatMap((move) => {
    const { raised, added } = separates(move);
    const all = [...raised.map(({ to }) => to), ...added];
    return section(
      `If you have ${move.to.title} in mind`,
      all.length > 0
        ? paragraph(
            'It asks more than your role does in the following. Choose one, and look for a piece of work that shows it.',
          )
        : [],
      list(
        all
          .slice(0, stepsShown)
          .map((one) => item(line(competencyLink(one.competency, house), graded(one) ? `, ${one.level.title}` : ''))),
      ),
      all.length > stepsShown ? aside(`and ${all.length - stepsShown} more.`) : [],
    );
  });
}

function agreed(): readonly Block[] {
  return section(
    'What we agreed',
    fields(['Date']),
    table(
      'What we agreed',
      [
        ['What', 6],
        ['Who', 2],
        ['By when', 2],
      ],
      [1, 2, 3].map(() => [blank, blank, blank]),
      2,
    ),
  );
}

function missing(role: Role): readonly string[] {
  const silent = role.expectations.filter((one) => behaviours(one).length === 0).length;
  const bare = role.expectations.filter((one) => (writtenAt(one)?.evidence.length ?? 0) === 0).length;
  return [
    ...(silent > 0 ? [`text for the level of ${silent} of its ${role.expectations.length} expectations`] : []),
    ...(bare > 0 ? [`evidence for the level of ${bare} of its ${role.expectations.length} expectations`] : []),
  ];
}
