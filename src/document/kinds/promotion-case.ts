/** The promotion case: evidence for each raised or new expectation, on the same form for everybody. */
import type { Expectation, Move } from '../../framework/model.ts';
import { capital, moveWord, needWords } from '../../site/words.ts';
import type { Block } from '../document.ts';
import { graded, nameOf, writtenAt } from '../expected.ts';
import { type House, sourceOf } from '../house.ts';
import { type Asked, askedAnew, askedInAddition, separates } from '../move.ts';
import {
  aside,
  blank,
  cell,
  fields,
  item,
  line,
  list,
  paragraph,
  paragraphs,
  prose,
  section,
  strong,
  subsection,
  table,
} from '../text.ts';
import type { MoveKind } from './kind.ts';

/** Beyond this a move is another profession: its form names each expectation and leaves the words to the pages. */
const quotedSteps = 24;

export const promotionCase: MoveKind = {
  id: 'promotion-case',
  name: 'Promotion case',
  occasion: 'moving',
  write: (move, house) => {
    const { raised, added, same, beside, lowered, dropped } = separates(move);
    const asked: readonly Step[] = [
      ...raised.map((shift) => ({
        expectation: shift.to,
        change: `raised from ${shift.from.level.title}`,
        asked: askedInAddition(shift),
      })),
      ...added.map((expectation) => ({ expectation, change: 'new', asked: askedAnew(expectation) })),
    ];
    return {
      name: 'Promotion case',
      title: `From ${move.from.title} to ${move.to.title}`,
      description: `The form for a move from ${move.from.title} to ${move.to.title}: evidence for each expectation that is raised or new.`,
      language: move.from.framework.language,
      opening: [
        paragraph(
          'For the employee who makes the case and the manager who helps to write it. Everybody who takes this step is asked for the same, on the same form.',
        ),
      ],
      facts: [
        { name: 'Move', value: moveWord[move.type] },
        ...(move.from.grade && move.to.grade
          ? [{ name: 'Grade', value: `${move.from.grade.title} to ${move.to.grade.title}` }]
          : []),
        { name: 'Raised', value: String(raised.length) },
        { name: 'New', value: String(added.length) },
      ],
      body: [
        fields(['Name'], ['Manager'], ['Period that the evidence is from'], ['Date']),
        ...conditions(move),
        ...kept(
          [...same, ...beside].map(({ to }) => to),
          lowered.map(({ to }) => to),
          dropped,
        ),
        ...howToWrite(),
        ...evidence(asked),
        ...decision(asked, house),
      ],
      source: sourceOf(move.to.framework),
      missing: asked.some((step) => step.asked.length === 0)
        ? ['text for every level that this move raises or adds']
        : [],
    };
  },
};

interface Step {
  readonly expectation: Expectation;
  /** `raised from Working`, or `new`. */
  readonly change: string;
  readonly asked: readonly Asked[];
}

function conditions(move: Move): readonly Block[] {
  return section(
    'What the move needs',
    move.note ? { kind: 'paragraph', line: prose(move.note), quiet: false } : [],
    list(
      move.needs.map((need) => item(capital(needWords([need])))),
      'check',
    ),
  );
}

function howToWrite(): readonly Block[] {
  return section(
    'How to write evidence',
    list(
      [
        'Say what you did, when, and what came of it for somebody else. “Led the project” is a title; what you decided in it is evidence.',
        'Give two events for each expectation, from different occasions. One good day can be luck.',
        'Name who saw it, so that somebody can ask. Leave out what would point to a person who did not choose to be in your case.',
        'Where there is no event yet, write “not yet” and what would give you the chance. That is an answer.',
      ].map((text) => item(text)),
    ),
    aside(
      'Not evidence: time in the role, hours, potential, a course attended, a self-rating, a development plan, or how much somebody wants it. Nothing is scored or added up.',
    ),
  );
}

function evidence(steps: readonly Step[]): readonly Block[] {
  if (steps.length === 0) {
    return section(
      'Evidence',
      paragraph(
        'By the framework this move asks nothing that the role does not ask already. Ask the owners of the framework what separates the two roles before you decide on a case.',
      ),
    );
  }
  const lead = paragraph(
    'One part for each expectation that is raised or new, the largest step first. What is kept is not argued again.',
  );
  if (steps.length > quotedSteps) {
    return section(
      'Evidence',
      lead,
      table(
        'Evidence for each expectation',
        [
          ['What is asked', 4],
          ['First event: what, when, what came of it', 4],
          ['Second event', 4],
        ],
        steps.map((step) => [[line(strong(nameOf(step.expectation))), line(step.change)], blank, blank]),
        3,
      ),
    );
  }
  return section(
    'Evidence',
    lead,
    steps.flatMap((step) =>
      subsection(
        `${nameOf(step.expectation)} (${step.change})`,
        additions(step),
        couldShow(step.expectation),
        table(
          `Evidence for ${step.expectation.competency.title}`,
          [
            ['Event', 2],
            ['What you did, and when', 6],
            ['What came of it', 4],
            ['Who saw it', 2],
          ],
          [1, 2].map((number) => [cell(String(number)), blank, blank, blank]),
          4,
        ),
      ),
    ),
  );
}

/** The words of every level on the way, each under its name where there is more than one. */
function additions({ expectation, asked }: Step): readonly Block[] {
  if (!graded(expectation) || asked.length < 2)
    return list(asked.flatMap((one) => one.behaviours).map((one) => item(one)));
  return list(asked.map(({ level, behaviours }) => item(line(strong(level.title)), behaviours)));
}

function couldShow(expectation: Expectation): readonly Block[] {
  const suggested = writtenAt(expectation)?.evidence ?? [];
  if (suggested.length === 0) return [];
  const joined = suggested.flatMap((text, index) => [...(index > 0 ? line(' ') : []), ...prose(text)]);
  return [aside({ text: 'Could show it: ', emphasis: true }, joined)];
}

function kept(
  same: readonly Expectation[],
  lowered: readonly Expectation[],
  dropped: readonly Expectation[],
): readonly Block[] {
  const shelf = (title: string, expectations: readonly Expectation[]) =>
    expectations.length === 0
      ? []
      : [item(line(strong(title), ': ', expectations.map((one) => nameOf(one)).join('; ')))];
  return section(
    'What stays as it is',
    list([...shelf('Kept', same), ...shelf('Asked at a lower level', lowered), ...shelf('No longer asked', dropped)]),
    same.length > 0
      ? aside('Kept needs no new evidence. If something kept is in doubt, say so here, with the event.')
      : [],
    same.length > 0 ? fields(['Remarks on what is kept', 2]) : [],
  );
}

function decision(steps: readonly Step[], house: House): readonly Block[] {
  const { decides, appeal } = house.site.documents ?? {};
  return [
    { kind: 'sheet' },
    ...section(
      'Decision',
      decides ? paragraphs(decides) : paragraph('Write down who decides, and by when, before the first case is read.'),
      list(
        [
          'Each person who decides reads the case alone and writes a remark beside each expectation, before anybody speaks.',
          'Whoever wrote the case, or stands to gain by it, answers questions and does not decide.',
          'A remark names the event it rests on, or what was not to be seen yet.',
          'There is no quota in either direction, and no case is weighed against another person’s.',
        ].map((text) => item(text)),
      ),
      table(
        'Remarks on each expectation',
        [
          ['Expectation', 4],
          ['Shown, or not yet', 3],
          ['The event it rests on, or what was not to be seen', 6],
        ],
        steps.map((step) => [cell(nameOf(step.expectation)), cell('☐ shown  ☐ not yet'), blank]),
        2,
      ),
      list([item('Yes'), item('Not yet')], 'check'),
      fields(['Reasons', 4], ['Decided by'], ['Date'], ['The letter goes out on']),
      subsection('If you disagree', appeal ? paragraphs(appeal) : []),
    ),
  ];
}
