/** A role to start from. */
import type { Framework, JobArchitecture, Role } from '../model.ts';
import { entry, explain, file, HOW_TO_USE, quoted, waiting } from './commented.ts';

export interface RoleAnswers {
  readonly framework: Framework;
  readonly architecture: JobArchitecture;
  /** Profiles that a role may extend. */
  readonly profiles: readonly Role[];
  readonly title: string;
  readonly summary?: string | undefined;
  readonly family?: string | undefined;
  readonly grade?: string | undefined;
}

/** The text of a new file in `roles/`. */
export function newRole(answers: RoleAnswers): string {
  const { framework, architecture, profiles, title, summary, family, grade } = answers;
  const [families, grades] = [architecture.families.map(({ id }) => id), architecture.grades.map(({ id }) => id)];
  return file(
    explain(
      `A role: what is expected of those who hold it, and where it can lead. A role, and no person: several people may share it. Its id is the name of this file. ${HOW_TO_USE}`,
    ),
    `title: ${quoted(title)}`,
    [
      explain(
        'What the role is there for, for somebody who has never met one: what it achieves, not what it is busy with.',
      ),
      entry('summary', summary, 'Keeps every project room booked and ready, so that meetings begin on time.'),
    ].join('\n'),
    families.length + grades.length === 0
      ? undefined
      : [
          ...(families.length === 0
            ? []
            : [
                explain(`The family it belongs to: ${families.join(', ')}.`),
                entry('family', family, families[0] ?? ''),
              ]),
          ...(grades.length === 0
            ? []
            : [
                explain(`Its grade: ${grades.join(', ')}. The track comes with it.`),
                entry('grade', grade, grades[0] ?? ''),
              ]),
        ].join('\n'),
    extension(framework, profiles, grade),
    expectations(framework),
    [
      explain('What whoever holds it answers for: results, five to eight of them, each beginning with a verb.'),
      waiting('responsibilities:\n  - Has every room ready five minutes before a meeting begins.'),
    ].join('\n'),
    moves(framework, grade),
  );
}

function extension(framework: Framework, profiles: readonly Role[], grade: string | undefined): string | undefined {
  const profile = profiles.find((one) => one.grade !== undefined && one.grade.id === grade) ?? profiles[0];
  if (profile === undefined) return undefined;
  const name = profile.framework === framework ? profile.id : profile.key;
  return [
    explain('Profiles whose expectations it takes over. What is written below replaces what came from them.'),
    waiting(`extends:\n  - ${name}`),
  ].join('\n');
}

function expectations({ competencies, scale, title }: Framework): string | undefined {
  const levelled = competencies.filter((one) => !one.retired && one.indicators.length === 0).slice(0, 2);
  const [low, next = low] = scale.levels;
  if (levelled.length === 0 || low === undefined || next === undefined) return undefined;
  const [first, second] = levelled;
  const lines = [
    `  ${first?.id}: ${next.id}`,
    ...(second === undefined ? [] : [`  ${second.id}:\n    level: ${low.id}\n    importance: desirable`]),
  ];
  return [
    explain(
      `The level that is needed to do the work well, by competency: ids of "${title}", or FRAMEWORK/ID for those of another one. Levels: ${scale.levels.map(({ id }) => id).join(', ')}. Eight to twelve can be talked through; thirty cannot.`,
    ),
    waiting(`expectations:\n${lines.join('\n')}`),
  ].join('\n');
}

function moves({ roles }: Framework, grade: string | undefined): string | undefined {
  const held = roles.filter((role) => !role.abstract && !role.retired);
  const to = held.find((role) => role.grade !== undefined && role.grade.id === grade) ?? held[0];
  if (to === undefined) return undefined;
  return [
    explain('Moves out of this role that people make: promotion, lateral, specialise or track-change.'),
    waiting(`moves:\n  - to: ${to.id}\n    type: lateral\n    needs: [vacancy]`),
  ].join('\n');
}
