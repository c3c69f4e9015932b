import type { PaperBlock, PaperPart } from '../../paper.ts';
import type { Calibration, SessionCase } from './model.ts';
import { PLANTED_WORDS } from './words.ts';

/** A session on paper: the standard and who sits there, then each case, what was said, and folded the reference. */
export function sessionPaper(exercise: Calibration): readonly PaperPart[] {
  const { scale, dimensions, managers, sets } = exercise;
  const standard: PaperPart = {
    title: 'The standard, and who sits in the session',
    blocks: [
      ...dimensions.map(({ title, anchors }): PaperBlock => ({
        as: 'table',
        caption: title,
        head: ['Rating', 'What it looks like'],
        rows: scale.levels.map((level, index) => [level.title, anchors[index] ?? level.summary ?? '']),
      })),
      { as: 'list', items: managers.map(({ name, role }) => (role ? `${name}. ${role}.` : name)) },
    ],
  };
  const part = (title: string, cases: readonly SessionCase[]): PaperPart => ({
    title,
    blocks: [
      ...cases.flatMap((one) => onPaper(exercise, one)),
      {
        as: 'folded',
        title: `What was planted: ${title.toLowerCase()}`,
        blocks: [{ as: 'list', items: managers.map(({ name, planted }) => `${name} ${PLANTED_WORDS[planted]}.`) }],
      },
    ],
  });
  return [standard, part('Session A', sets.a), part('Session B', sets.b)];
}

function onPaper({ scale }: Calibration, one: SessionCase): PaperBlock[] {
  const titles = scale.levels.map(({ title }) => title);
  const said = one.voices.map(({ by, said: words }) => `${by}: “${words}”`);
  return [
    { as: 'letter', title: one.name, subtitle: one.role, text: one.text, evidence: one.evidence },
    { as: 'question', text: 'Alone, before you read on: which rating?', choices: titles },
    {
      as: 'folded',
      title: `What is said about ${one.name}`,
      blocks: [
        { as: 'text', text: `${one.proposed.by} proposes ${titles[one.proposed.rating - 1] ?? ''}.` },
        { as: 'list', items: said },
        { as: 'question', text: 'After the session: which rating, and what moved you?', choices: titles },
      ],
    },
    {
      as: 'folded',
      title: `The reference for ${one.name}, with its reason`,
      blocks: one.reference.map(({ rating, reason }): PaperBlock => ({
        as: 'text',
        text: `**${titles[rating - 1] ?? ''}.** ${reason}`,
      })),
    },
  ];
}
