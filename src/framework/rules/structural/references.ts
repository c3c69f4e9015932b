/** The rules about references and ids. */
import type { Rule } from '../../diagnostic.ts';
import { ADVISER, ARCHITECTURE, COACHING, FEEDBACK, FRAMEWORK } from '../example-workspace.ts';
import { changed, ended, type StructuralRule, withLines } from './example.ts';

const PRAISING = 'frameworks/people/competencies/praising.yaml';
const praising = `title: Praising
status: retired
replacedBy: [giving-feedback]
levels:
  foundation: Names the piece of work when thanking for it.
`;

export const REFERENCES = {
  'unknown-framework': {
    severity: 'error',
    title: 'Name frameworks that exist',
    explains: 'A reference `<framework>/<id>` to a framework that this workspace does not have.',
    ...changed(ADVISER, '  coaching: foundation', '  peple/coaching: foundation', '  people/coaching: foundation'),
  },
  'unknown-competency': {
    severity: 'error',
    title: 'Name competencies that exist',
    explains:
      'A reference to a competency that its framework does not have. Its id is its file name; one of another framework is written `<framework>/<id>`.',
    ...changed(ADVISER, '  coaching: foundation', '  coachng: foundation'),
  },
  'unknown-role': {
    severity: 'error',
    title: 'Name roles that exist',
    explains:
      'A reference to a role that its framework does not have. Its id is its file name; one of another framework is written `<framework>/<id>`.',
    ...changed(ADVISER, 'to: senior-adviser', 'to: senior-advisor'),
  },
  'unknown-level': {
    severity: 'error',
    title: 'Name levels of the scale',
    explains: 'A level that the scale of the competency’s own framework does not have.',
    ...changed(ADVISER, 'coaching: foundation', 'coaching: fundation'),
  },
  'unknown-scale': {
    severity: 'error',
    title: 'Name a scale of the job architecture',
    explains:
      'A scale that the job architecture does not have, or none named where it has several. Without it the levels of the framework mean nothing.',
    ...ended(FRAMEWORK, 'scale: four-stap', 'scale: four-step'),
  },
  'unknown-group': {
    severity: 'error',
    title: 'Name groups of the framework',
    explains: 'A group that the framework does not list under `groups`.',
    ...ended(
      FEEDBACK,
      'group: talkng',
      'group: talking',
      withLines(FRAMEWORK, 'groups:\n  - { id: talking, title: Talking with people }'),
    ),
  },
  'unknown-family': {
    severity: 'error',
    title: 'Name families of the job architecture',
    explains: 'A family of roles that the job architecture does not list.',
    ...changed(ADVISER, 'family: people', 'family: poeple'),
  },
  'unknown-grade': {
    severity: 'error',
    title: 'Name grades of the job architecture',
    explains: 'A grade that the job architecture does not list.',
    ...changed(ADVISER, 'grade: p1', 'grade: p7'),
  },
  'unknown-track': {
    severity: 'error',
    title: 'Name tracks of the job architecture',
    explains: 'A career track that the job architecture does not list.',
    ...ended(ADVISER, 'track: profesional', 'track: professional'),
  },
  'renamed-reference': {
    severity: 'warning',
    title: 'Call things by their present id',
    explains:
      'A reference by an id that has been given up. It still leads to the right place, because the id stands under `formerly` there.',
    ...changed(
      ADVISER,
      '  giving-feedback: foundation',
      '  feedback: foundation',
      '  giving-feedback: foundation',
      withLines(FEEDBACK, 'formerly: [feedback]'),
    ),
  },
  'retired-reference': {
    severity: 'warning',
    title: 'Expect what is in force',
    explains: 'A role that expects a competency with `status: retired`. What came after it stands under `replacedBy`.',
    ...changed(
      ADVISER,
      '  coaching: foundation',
      '  coaching: foundation\n  praising: foundation',
      '  coaching: foundation',
      {
        [PRAISING]: praising,
      },
    ),
  },
  'duplicate-id': {
    severity: 'error',
    title: 'Give each thing an id of its own',
    explains: 'An id used twice in one list, one competency or one framework. A reference could mean either.',
    ...changed(COACHING, '{ id: own-words,', '{ id: open-question,'),
  },
  'duplicate-code': {
    severity: 'error',
    title: 'Give each competency a code of its own',
    explains:
      'A `code` that two competencies of one framework bear. Whoever looks up a code from another system would find the wrong one.',
    ...ended(FEEDBACK, 'code: PF-1', 'code: PF-2', withLines(COACHING, 'code: PF-1')),
  },
  'duplicate-reference': {
    severity: 'error',
    title: 'Refer to each thing once',
    explains: 'The same reference twice in one list: a competency expected under two names, a move written twice.',
    ...changed(
      ADVISER,
      '  - { to: senior-adviser, type: promotion }\n',
      '  - { to: senior-adviser, type: promotion }\n  - { to: senior-adviser, type: promotion }\n',
    ),
  },
  'former-id-in-use': {
    severity: 'error',
    title: 'List only ids that nothing bears any more',
    explains: 'An id under `formerly` that something else still bears. A reference to it could mean either.',
    ...ended(FEEDBACK, 'formerly: [coaching]', 'formerly: [feedback]'),
  },
  'self-reference': {
    severity: 'error',
    title: 'Refer to something else',
    explains:
      'Something that refers to itself: a role that works with itself or moves to itself, a competency related to itself.',
    ...ended(COACHING, 'related: [coaching]', 'related: [giving-feedback]'),
  },
  cycle: {
    severity: 'error',
    title: 'Lead references to an end',
    explains:
      'Roles that extend one another, families that are one another’s parents, things that replace one another. Nobody could say where it begins.',
    ...changed(
      ARCHITECTURE,
      '  - { id: people, title: People }\n',
      '  - { id: people, title: People, parent: advice }\n  - { id: advice, title: Advice, parent: people }\n',
      '  - { id: people, title: People, parent: advice }\n  - { id: advice, title: Advice }\n',
    ),
  },
} as const satisfies Partial<Record<Rule, StructuralRule>>;
