/** The letter that tells somebody the decision on a promotion case: one for yes, one for not yet. */
import type { Expectation, Move } from '../../framework/model.ts';
import { moveWord } from '../../site/words.ts';
import type { Block } from '../document.ts';
import { nameOf, suggestionsFor } from '../expected.ts';
import { type House, sourceOf } from '../house.ts';
import { separates } from '../move.ts';
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
  subsection,
  table,
} from '../text.ts';
import type { MoveKind } from './kind.ts';

const suggestionsShown = 8;

export const decisionLetter: MoveKind = {
  id: 'decision-letter',
  name: 'Decision letter',
  occasion: 'moving',
  write: (move, house) => {
    const { raised, added } = separates(move);
    const asked = [...raised.map(({ to }) => to), ...added];
    return {
      name: 'Decision letter',
      title: `From ${move.from.title} to ${move.to.title}`,
      description: `The letter that tells the decision on a move from ${move.from.title} to ${move.to.title}, and why: yes, or not yet.`,
      language: move.from.framework.language,
      opening: [
        paragraph(
          'For whoever tells the decision. Two letters: keep the one you need. Say it in person first, on the same day; the letter is there to be read again.',
        ),
      ],
      facts: [{ name: 'Move', value: moveWord[move.type] }],
      body: [...yes(move, asked, house), { kind: 'sheet' }, ...notYet(move, asked, house)],
      source: sourceOf(move.to.framework),
      missing: house.site.documents?.appeal ? [] : ['how to appeal, as documents.appeal in content/site.yaml'],
    };
  },
};

function yes(move: Move, asked: readonly Expectation[], house: House): readonly Block[] {
  return section(
    'The answer is yes',
    fields(['To'], ['Date']),
    paragraph(
      `Your case for the move from ${move.from.title} to ${move.to.title} was heard. The answer is yes. From the date below you are ${move.to.title}${move.to.grade ? `, grade ${move.to.grade.title}` : ''}.`,
    ),
    fields(['From']),
    subsection(
      'What it rests on',
      paragraph('These are the events in your case that showed what the role asks.'),
      table(
        'What the decision rests on',
        [
          ['Expectation', 4],
          ['What showed it', 8],
        ],
        asked.map((one) => [cell(nameOf(one)), blank]),
        2,
      ),
    ),
    subsection(
      'What comes next',
      list(
        [
          'In the first month your manager goes through the expectations of the role with you and agrees goals for the period.',
          'What you hand over, and to whom, is settled before the date above.',
          'The terms of your contract come in a letter of their own.',
        ].map((text) => item(text)),
      ),
    ),
    subsection('If you disagree with a ground', appealText(house)),
    fields(['Signed']),
  );
}

function notYet(move: Move, asked: readonly Expectation[], house: House): readonly Block[] {
  const grow = suggestionsFor(asked);
  return section(
    'The answer is not yet',
    fields(['To'], ['Date']),
    paragraph(
      `Your case for the move from ${move.from.title} to ${move.to.title} was heard. The answer is not yet. You remain ${move.from.title}, and nothing in your present role changes. Below is what we saw, what we did not see yet, and what comes next.`,
    ),
    subsection(
      'What we saw',
      paragraph('These expectations your case has shown. They need not be argued again next time.'),
      table(
        'What the case has shown',
        [
          ['Expectation', 4],
          ['What showed it', 8],
        ],
        [1, 2, 3].map(() => [blank, blank]),
        2,
      ),
    ),
    subsection(
      'What we did not see yet',
      paragraph('Take out the lines that do not apply.'),
      table(
        'What was not to be seen yet',
        [
          ['Expectation', 4],
          ['What was not to be seen yet', 5],
          ['What would show it', 5],
        ],
        asked.map((one) => [cell(nameOf(one)), blank, blank]),
        2,
      ),
    ),
    subsection(
      'Next step',
      paragraph(
        'We agree with you on work that gives you the chance to show it, and on a date to look again. The chance is ours to give; what you make of it is yours.',
      ),
      table(
        'Next steps',
        [
          ['What', 6],
          ['Who sees to it', 3],
          ['By when', 2],
        ],
        [1, 2, 3].map(() => [blank, blank, blank]),
        2,
      ),
      fields(['We look again on']),
      grow.length > 0 ? aside('Suggestions from the framework, to choose from:') : [],
      list(
        grow
          .slice(0, suggestionsShown)
          .map(({ expectation, suggestion }) =>
            item(line({ text: expectation.competency.title, strong: true }, ': ', prose(suggestion.title))),
          ),
      ),
    ),
    subsection('If you disagree', appealText(house)),
    fields(['Signed']),
  );
}

function appealText(house: House): readonly Block[] {
  const { appeal } = house.site.documents ?? {};
  if (appeal) return paragraphs(appeal);
  return [
    paragraph(
      'You may appeal. Say what you disagree with: a fact, a judgement, or the way the decision was made. Somebody who had no part in it hears you, and you get the outcome with its reasons in writing. To ask for it has no bearing on anything else.',
    ),
    fields(['An appeal goes to'], ['Until']),
  ];
}
