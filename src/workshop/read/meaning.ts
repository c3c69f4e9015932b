/** What the text of a workshop and the data at its top say of each other: minutes, objectives, sources, completion. */
import type { Exercise } from '../../exercise/kinds/all.ts';
import { type Findings, keyAt, valueAt } from '../../framework/link/place.ts';
import type { Source } from '../../framework/read/source.ts';
import { didYouMean, suggest } from '../../framework/suggest.ts';
import type { Component } from '../../mdx/document.ts';
import { activitiesOf, assessedBy, isActivity, type Part, questionsOf, type Workshop } from '../workshop.ts';
import { idsProp, type Reading, textProp } from './reading.ts';
import type { Sections } from './sections.ts';

/** The exercises that a workshop may hold. */
export interface Exercises {
  /** Those that can be used. */
  readonly usable: readonly Exercise[];
  /** Ids of all that there are: drafts, and those that are broken. */
  readonly ids: ReadonlySet<string>;
}

/** Checks a workshop whose head and text could be read. */
export function checkMeaning(
  workshop: Workshop,
  head: Source,
  sections: Sections,
  reading: Reading,
  findings: Findings,
  exercises: Exercises,
): void {
  checkObjectives(workshop, head, sections, reading, findings);
  checkMinutes(workshop, head, sections, reading, findings, exercises);
  checkCompletion(workshop, head, findings);
  checkSections(workshop, sections, reading, findings, head);
  for (const [part, component] of sections.components) {
    if (part.as === 'exercise') checkExercise(component, reading, exercises);
    if (part.as === 'reflection' && part.after !== undefined) checkAfter(workshop, part, component, reading);
  }
}

function checkObjectives(
  workshop: Workshop,
  head: Source,
  { components }: Sections,
  reading: Reading,
  findings: Findings,
): void {
  const ids = workshop.objectives.map(({ id }) => id);
  let slips = false;
  for (const component of [...components.values()].flatMap((one) => [one, ...behavioursOf(one)]))
    for (const id of idsProp(component, 'assesses'))
      if (reading.known(component, 'assesses', id, 'objective', ids) === undefined) slips = true;
  // An id that is misspelt leaves an objective without an assessment: that is one mistake.
  if (slips) return;
  const assessed = new Set(activitiesOf(workshop).flatMap(assessedBy));
  for (const id of ids) {
    if (assessed.has(id)) continue;
    findings.add(keyAt(head, 'objectives', id), {
      rule: 'unassessed-objective',
      message: `Nothing in the text assesses the objective "${id}".`,
      hint: `Add assesses="${id}" to a question, a behaviour, an exercise or a feedback builder, or delete the objective.`,
    });
  }
}

function behavioursOf(component: Component): readonly Component[] {
  return component.children.filter((one): one is Component => one.type === 'component' && one.name === 'Behaviour');
}

function checkMinutes(
  workshop: Workshop,
  head: Source,
  { sections }: Sections,
  reading: Reading,
  findings: Findings,
  { usable }: Exercises,
): void {
  const sum = sections.reduce((total, { section }) => total + section.minutes, 0);
  if (sum !== workshop.minutes) {
    findings.add(valueAt(head, 'minutes'), {
      rule: 'minutes-differ',
      message:
        sections.length === 0
          ? 'The text has no section, so that nobody knows what the minutes are for.'
          : `The sections take ${sum} minutes in all, and this says ${workshop.minutes}.`,
      hint:
        sections.length === 0
          ? 'Add <Section id="…" title="…" minutes="…">.'
          : 'Change this number, or the minutes of the sections.',
    });
  }
  for (const { section, component } of sections) {
    const within = section.parts.reduce((total, part) => total + minutesOf(part, usable), 0);
    if (within <= section.minutes) continue;
    reading.say(
      component,
      {
        rule: 'minutes-differ',
        message: `What this section holds takes ${within} minutes, and the section ${section.minutes}.`,
        hint: 'Talks, role-plays and exercises have minutes of their own: give the section more, or them fewer.',
      },
      'minutes',
    );
  }
}

function minutesOf(part: Part, exercises: readonly Exercise[]): number {
  if (part.as === 'discussion' || part.as === 'role-play') return part.minutes;
  return part.as === 'exercise' ? (exercises.find(({ id }) => id === part.id)?.minutes ?? 0) : 0;
}

function checkCompletion(workshop: Workshop, head: Source, findings: Findings): void {
  const ids = activitiesOf(workshop).map(({ id }) => id);
  for (const [index, id] of workshop.completion.needs.entries()) {
    if (ids.includes(id)) continue;
    const section = workshop.sections.some((one) => one.id === id);
    findings.add(valueAt(head, 'completion', 'needs', index), {
      rule: 'unknown-entry',
      message: section
        ? `"${id}" is a section: reading cannot be needed, only what somebody does.`
        : `Nothing in the text that somebody does has the id "${id}".`,
      hint: didYouMean(id, ids) ?? `To choose from: ${ids.join(', ')}.`,
    });
  }
  const questions = questionsOf(workshop).length;
  const { correct } = workshop.completion;
  if (correct !== undefined && correct > questions)
    findings.add(valueAt(head, 'completion', 'correct'), {
      rule: 'wrong-value',
      message: `${correct} right answers are asked for, and there ${questions === 1 ? 'is 1 question' : `are ${questions} questions`}.`,
      hint: 'Ask for fewer, or add questions.',
    });
}

function checkSections(
  workshop: Workshop,
  { sections, components }: Sections,
  reading: Reading,
  findings: Findings,
  head: Source,
): void {
  if (workshop.room !== undefined)
    for (const { section, component } of sections)
      if (!section.parts.some(({ as }) => as === 'notes'))
        reading.say(component, {
          rule: 'missing-notes',
          severity: 'warning',
          message: `The section "${section.title}" has no notes for the facilitator.`,
          hint: 'Add <FacilitatorNotes>: what to do, what to say, how it fails. Or delete "room" at the top.',
        });
  if (sections.length > 0 && ![...components.keys()].some(({ as }) => as === 'takeaway'))
    findings.add(keyAt(head, 'title'), {
      rule: 'missing-takeaway',
      message: 'This workshop ends without anything to do on Monday.',
      hint: 'Add <Takeaway monday="…"> to its last section.',
    });
}

function checkExercise(component: Component, reading: Reading, { usable, ids }: Exercises): void {
  const id = textProp(component, 'id');
  // What is wrong with an exercise that is broken has been said there.
  if (id === '' || ids.has(id)) return;
  const now = usable.find(({ formerly }) => formerly.includes(id));
  if (now !== undefined) {
    const message = `The exercise "${id}" is called "${now.id}" now.`;
    reading.say(
      component,
      { rule: 'renamed-reference', severity: 'warning', message, hint: `Write id="${now.id}".` },
      'id',
    );
    return;
  }
  const near = suggest(id, ids);
  reading.say(
    component,
    {
      rule: 'unknown-exercise',
      message: `There is no exercise "${id}" in content/exercises/.`,
      hint: near === undefined ? 'Write the name of its file, without ".yaml".' : `Did you mean "${near}"?`,
    },
    'id',
  );
}

function checkAfter(workshop: Workshop, part: Part, component: Component, reading: Reading): void {
  const before = workshop.sections.flatMap(({ parts }) => parts);
  const earlier = before
    .slice(0, before.indexOf(part))
    .flatMap((one) => (isActivity(one) && one.as === 'reflection' ? [one.id] : []));
  reading.known(component, 'after', textProp(component, 'after'), 'earlier reflection', earlier);
}
