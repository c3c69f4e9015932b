/** An exercise to start from: a rating lab, the kind with the best evidence, with what only its author can write left to be written. */
import type { Model } from '../framework/model.ts';
import { explain, file, HOW_TO_USE, quoted, waiting } from '../framework/new/commented.ts';

export interface ExerciseAnswers {
  readonly model: Model;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly owner?: string | undefined;
  /** Key of the competency to begin with. */
  readonly competency: string;
  /** Keys of `content/evidence.yaml`. */
  readonly evidence: readonly string[];
}

/** The text of `content/evidence.yaml` for a workspace that has none, with the source that a rating lab rests on. */
export const NEW_EVIDENCE = `${explain(
  'What is known, by whom, and how far it carries. Exercises cite these entries by their key. ' +
    'Write only what you have read there, and look for what speaks against it.',
)}
sources:
  frame-of-reference:
    claim: Rating against shared standards brings ratings closer to those of experts.
    found: Over many studies, raters who had practised with shared standards were more accurate than others.
    by: Roch, Woehr, Mishra & Kieszczynska
    year: 2012
    sample: A review of studies of rater training
    strength: meta-analysis
`;

/** How many cases each set of a rating lab needs at the least. */
const CASES = 6;

/** The text of a new file in `content/exercises/`. It is sound as it stands, and says in each place what belongs there. */
export function newExercise({ model, title, summary, owner, competency, evidence }: ExerciseAnswers): string {
  const found = model.competencies.get(competency);
  const scale = model.architecture.scales.find(({ use }) => use === 'performance');
  const ratings = scale?.levels.map(({ id }) => id) ?? [];
  const anchored = found?.anchors.some((anchors) => anchors.scale.id === scale?.id) ?? false;
  return file(
    explain(
      `An exercise: people judge cases and compare what they did with a reasoned reference. Its id is the name of this file. ${HOW_TO_USE}`,
    ),
    [
      explain('The kind decides what else stands here. This one, a rating lab, trains a shared standard.'),
      'kind: rating-lab',
      `title: ${quoted(title)}`,
      `summary: ${quoted(summary ?? 'You rate six cases, compare each rating with a reasoned reference, and do it again with new cases.')}`,
      explain('Measured with a person. There is never a time limit.'),
      'minutes: 30',
      'version: 0.1.0',
      explain('A draft is checked, and only npm run dev shows it. Delete the line when somebody else has done it.'),
      'status: draft',
      `language: ${model.site.language}`,
    ].join('\n'),
    [
      explain('What is rated, each as framework/id. Three or more show more than one.'),
      `competencies:\n  - ${competency}`,
      `owners:\n  - ${quoted(owner ?? model.site.contact ?? 'people-ops@example.org')}`,
      explain('What it rests on: keys of content/evidence.yaml.'),
      `evidence:\n${evidence.map((key) => `  - ${key}`).join('\n')}`,
      explain('Who set the reference ratings. Leave it out until five or more people rated each case by themselves.'),
      waiting('panel: { size: 7, agreement: 0.82, on: 2026-10-14 }'),
      'instructions: You read six short cases and rate each of them. Your ratings stay on this device. There is no time limit.',
    ].join('\n'),
    [
      ...(scale === undefined ? [] : [`scale: ${scale.id}`]),
      ...(anchored
        ? []
        : [
            explain('What each rating looks like. Better still: write it in the file of the competency.'),
            `anchors:\n  ${competency}:\n${ratings.map((id) => `    ${id}: Describe what somebody did whose rating is ${id}.`).join('\n')}`,
          ]),
    ].join('\n') || undefined,
    [
      explain(
        'Two parallel sets: as many cases, about as hard. A case is about 150 words: what was done and what came of it, for and against, ' +
          'without adjectives that do the rating. Spread the ratings over the scale.',
      ),
      `sets:\n  a:\n    cases:\n${cases('a', competency, ratings)}\n  b:\n    cases:\n${cases('b', competency, ratings)}`,
    ].join('\n'),
  );
}

function cases(set: 'a' | 'b', competency: string, ratings: readonly string[]): string {
  return Array.from({ length: CASES }, (_, index) => {
    const rating = ratings[index % Math.max(ratings.length, 1)] ?? 'met';
    return [
      `      - id: ${set}-${index + 1}`,
      `        name: Person ${index + 1}${set.toUpperCase()}`,
      '        text: Write what was done and what came of it, in about 150 words.',
      '        reference:',
      `          ${competency}: { rating: ${rating}, reason: "Name the evidence, and the words of the anchor that it meets." }`,
    ].join('\n');
  }).join('\n');
}
