/** The checklist for whoever begins in a role: the first day, week, month and quarter. */
import type { Expectation, Role } from '../../framework/model.ts';
import type { Block, Item } from '../document.ts';
import { behaviours, byWeight, graded, type Suggestion, suggestionsFor, summaryOf, writtenAt } from '../expected.ts';
import { competencyLink, factsOf, type House, roleLink, sourceOf } from '../house.ts';
import { blank, cell, fields, item, line, list, paragraph, prose, section, subsection, table } from '../text.ts';
import type { RoleKind } from './kind.ts';

const firstExpectations = 4;
const evidenceShown = 6;

export const onboardingChecklist: RoleKind = {
  id: 'onboarding-checklist',
  name: 'Onboarding checklist',
  occasion: 'working',
  whileRetired: false,
  write: (role, house) => {
    const first = byWeight(role.expectations).slice(0, firstExpectations);
    return {
      name: 'Onboarding checklist',
      title: role.title,
      description: `The first day, week, month and three months of a new ${role.title}: whom to meet, what to begin with, what to collect.`,
      language: role.framework.language,
      opening: [
        paragraph(
          'For whoever begins in this role, and for their manager. Nobody is expected to do all of the role on the first day; this is the order in which it can grow.',
        ),
      ],
      facts: factsOf(role),
      body: [
        fields(['Name'], ['First day'], ['Manager'], ['Somebody to ask anything']),
        ...firstDay(role, house),
        ...firstWeek(role, house),
        ...firstMonth(first, house),
        ...threeMonths(role, first, house),
        ...checkIns(),
      ],
      source: sourceOf(role.framework),
      missing: [
        ...(role.worksWith.length === 0 ? ['the roles it works with'] : []),
        ...(role.responsibilities.length === 0 ? ['responsibilities'] : []),
        ...(suggestionsFor(first).length === 0 ? ['suggestions for growing in its main competencies'] : []),
      ],
    };
  },
};

function firstDay(role: Role, house: House): readonly Block[] {
  return section(
    'The first day',
    list(
      [
        item('Your manager has time for you: an hour in the morning, half an hour before you leave.'),
        item(
          'Your accounts, your place and your first meetings are there. What is not, somebody writes down and sees to.',
        ),
        item('You meet the person whom you can ask anything, and the team.'),
        item(
          line(
            'You read what is expected of a ',
            roleLink(role, house),
            ', and mark what you already do well and what is new.',
          ),
        ),
      ],
      'check',
    ),
  );
}

function firstWeek(role: Role, house: House): readonly Block[] {
  const [duty] = role.responsibilities;
  return section(
    'The first week',
    list(
      [
        item('You and your manager go through your marks: where you can help from now on, where you want to be shown.'),
        ...(duty === undefined
          ? []
          : [item('You choose a first piece of work, small enough to be finished within the month.')]),
        item('You see one piece of work of the team from beginning to end, next to the person who does it.'),
        item('You know how feedback, goals and reviews run here, and when the next ones are.'),
      ],
      'check',
    ),
    subsection(
      'Meet',
      role.worksWith.length > 0
        ? paragraph('Half an hour each. Ask: what do you need from this role, and what went well or badly until now?')
        : [],
      list(
        role.worksWith.map((other) => item(line(roleLink(other, house)))),
        'check',
      ),
    ),
  );
}

function firstMonth(first: readonly Expectation[], house: House): readonly Block[] {
  return section(
    'The first month',
    first.length > 0
      ? paragraph(
          'Begin with what the role turns on most. For each, agree what it will look like in your first piece of work.',
        )
      : [],
    list(
      first.map((one) => begin(one, house)),
      'check',
    ),
    subsection('Watch, and ask', list(ways(first, ['exposure', 'education'], house), 'check')),
    subsection(
      'At the end of the month',
      list(
        [
          item('You finish the first piece of work and talk about it: what went well, what you would do differently.'),
          item('You agree goals for the rest of the period, each with a result and a measure.'),
          item('You tell your manager what surprised you. A newcomer sees what others no longer do.'),
        ],
        'check',
      ),
    ),
  );
}

function begin(expectation: Expectation, house: House): Item {
  const { competency, level } = expectation;
  const title = line(competencyLink(competency, house), graded(expectation) ? `, ${level.title}` : '');
  const summary = summaryOf(expectation);
  return item(title, summary ? [summary] : behaviours(expectation).slice(0, 2));
}

function ways(
  first: readonly Expectation[],
  kinds: readonly Suggestion['suggestion']['kind'][],
  house: House,
): readonly Item[] {
  return suggestionsFor(upTo(first), kinds)
    .slice(0, firstExpectations)
    .map(({ expectation, suggestion }) =>
      item(
        line(prose(suggestion.title), ' (', { ...competencyLink(expectation.competency, house), strong: false }, ')'),
      ),
    );
}

/** The expectations at each level up to the one asked: somebody new may begin lower. */
function upTo(first: readonly Expectation[]): readonly Expectation[] {
  return first.flatMap((expectation) =>
    expectation.competency.framework.scale.levels
      .filter(({ rank }) => rank <= expectation.level.rank)
      .map((level) => ({ ...expectation, level })),
  );
}

function threeMonths(role: Role, first: readonly Expectation[], house: House): readonly Block[] {
  const evidence = first.flatMap((expectation) =>
    (writtenAt(expectation)?.evidence ?? []).map((text) =>
      item(line(prose(text), ' (', { ...competencyLink(expectation.competency, house), strong: false }, ')')),
    ),
  );
  const beyond = role.expectations.length - first.length;
  return section(
    'The first three months',
    list(
      [
        item('You carry a piece of work of your own, with somebody at hand who reads along.'),
        ...(beyond > 0
          ? [
              item(
                `You look at the other ${beyond.toLocaleString('en-GB')} expectations of the role and choose the two that come next.`,
              ),
            ]
          : []),
        item('You and your manager talk for an hour about how it goes. Both of you write examples beforehand.'),
      ],
      'check',
    ),
    subsection('Try', list(ways(first, ['experience'], house), 'check')),
    subsection('Begin to collect', list(evidence.slice(0, evidenceShown), 'check')),
  );
}

function checkIns(): readonly Block[] {
  return section(
    'Check-ins',
    table(
      'Check-ins',
      [
        ['When', 2],
        ['What goes well', 4],
        ['What is needed, and who sees to it', 5],
      ],
      ['End of the first week', 'End of the first month', 'After two months', 'After three months'].map((when) => [
        cell(when),
        blank,
        blank,
      ]),
      3,
    ),
  );
}
