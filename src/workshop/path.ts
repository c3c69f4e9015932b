/** A learning path: workshops, exercises and things to do at work in their order, and the messages that go out around them. */
import { checkShape } from '../exercise/link/shape.ts';
import type { Diagnostic } from '../framework/diagnostic.ts';
import { Findings, valueAt } from '../framework/link/place.ts';
import type { NamedSource } from '../framework/link/sources.ts';
import { checkMarkdownLinks } from '../framework/link/values.ts';
import { choiceField, field, listField, textField, textsField } from '../framework/read/fields.ts';
import { didYouMean } from '../framework/suggest.ts';
import { resolveWorkshop, type WorkshopSource } from './check.ts';
import { AUDIENCES, type Audience } from './workshop.ts';

export interface LearningPath {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly audience: Audience;
  readonly steps: readonly PathStep[];
  readonly messages: readonly PathMessage[];
  /** BCP 47. */
  readonly language: string;
  readonly version: string;
  readonly owners: readonly string[];
  /** Said of one that is still being written: whoever writes it sees it, and nobody else. */
  readonly draft?: true;
  readonly formerly: readonly string[];
}

export interface PathStep {
  readonly when: string;
  /** Id of a workshop. */
  readonly workshop?: string | undefined;
  /** Id of an exercise. */
  readonly exercise?: string | undefined;
  readonly do?: string | undefined;
  /** Of a step that is neither a workshop nor an exercise. */
  readonly minutes?: number | undefined;
}

export interface PathMessage {
  readonly send: string;
  readonly to: string;
  readonly subject: string;
  /** Markdown. */
  readonly text: string;
}

/** Checks the learning paths against the workshops and exercises that there are, broken ones and drafts included. */
export function checkPaths(
  sources: readonly NamedSource[],
  workshops: readonly WorkshopSource[],
  exercises: readonly NamedSource[],
): { readonly paths: readonly LearningPath[]; readonly diagnostics: readonly Diagnostic[] } {
  const findings = new Findings();
  const diagnostics: Diagnostic[] = [];
  const paths: LearningPath[] = [];
  for (const { id, source } of sources) {
    const shape = checkShape('learning-path', source);
    diagnostics.push(...shape);
    if (!source.readable) continue;
    checkMarkdownLinks(source, findings);
    const { data } = source;
    const steps = listField(data, 'steps').map((step, index): PathStep => {
      const workshop = textField(step, 'workshop');
      const exercise = textField(step, 'exercise');
      if (workshop !== undefined)
        resolveWorkshop(workshop, workshops, valueAt(source, 'steps', index, 'workshop'), findings);
      if (exercise !== undefined && !exercises.some((one) => one.id === exercise))
        findings.add(valueAt(source, 'steps', index, 'exercise'), {
          rule: 'unknown-exercise',
          message: `There is no exercise "${exercise}" in content/exercises/.`,
          hint:
            didYouMean(
              exercise,
              exercises.map((one) => one.id),
            ) ?? 'Write the name of its file, without ".yaml".',
        });
      const minutes = field(step, 'minutes');
      return {
        when: textField(step, 'when') ?? '',
        workshop,
        exercise,
        do: textField(step, 'do'),
        ...(typeof minutes === 'number' && { minutes }),
      };
    });
    for (const [index, step] of steps.entries())
      if (step.workshop === undefined && step.exercise === undefined && step.do === undefined)
        findings.add(valueAt(source, 'steps', index), {
          rule: 'missing-key',
          message: 'This step has nothing to do.',
          hint: 'Add "workshop:", "exercise:" or "do:".',
        });
    const title = textField(data, 'title');
    const audience = choiceField(data, 'audience', AUDIENCES);
    if (title === undefined || audience === undefined || shape.some(({ severity }) => severity === 'error')) continue;
    paths.push({
      id,
      file: source.file,
      title,
      summary: textField(data, 'summary') ?? '',
      audience,
      steps,
      messages: listField(data, 'messages').map((one) => ({
        send: textField(one, 'send') ?? '',
        to: textField(one, 'to') ?? '',
        subject: textField(one, 'subject') ?? '',
        text: textField(one, 'text') ?? '',
      })),
      language: textField(data, 'language') ?? 'en',
      version: textField(data, 'version') ?? '',
      owners: textsField(data, 'owners'),
      formerly: textsField(data, 'formerly'),
      ...(field(data, 'status') === 'draft' && { draft: true }),
    });
  }
  return { paths, diagnostics: [...diagnostics, ...findings.diagnostics] };
}
