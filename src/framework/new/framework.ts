/** A framework to start from: its own file. Competencies and roles are files of their own. */
import { entry, explain, file, HOW_TO_USE, quoted, waiting } from './commented.ts';

export interface FrameworkAnswers {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  /** Where the job architecture has several scales of proficiency. */
  readonly scale?: string | undefined;
  readonly owner?: string | undefined;
}

/** The text of a new `framework.yaml`: a draft, to which nobody is held. */
export function newFramework({ title, summary, language, scale, owner }: FrameworkAnswers): string {
  return file(
    explain(
      `A framework: a set of competencies and the roles that expect them, with one owner and one version. Its id is the name of this folder. ${HOW_TO_USE}`,
    ),
    [
      `title: ${quoted(title)}`,
      `summary: ${quoted(summary)}`,
      explain('"npx espalier diff" says which of the three numbers a change raises.'),
      'version: 0.1.0',
      explain('draft: under discussion, nobody is held to it. adopted: agreed and in use.'),
      'status: draft',
      `language: ${quoted(language)}`,
      ...(scale === undefined ? [] : [`scale: ${quoted(scale)}`]),
    ].join('\n'),
    [
      explain(
        'The themes under which competencies are shown, in display order: three to seven. A competency names one with "group:".',
      ),
      waiting('groups:\n  - id: keeping-records\n    title: Keeping records'),
    ].join('\n'),
    [
      explain("Who answers for the words: a team's mail address lasts longer than a person's."),
      owner === undefined ? waiting('owners:\n  - people-ops@example.org') : `owners:\n  - ${quoted(owner)}`,
    ].join('\n'),
    [
      explain(
        'Before it is adopted: the day on which somebody read all of it against the work, from when it holds, and what it rests on.',
      ),
      entry('reviewed', undefined, '2026-09-01'),
      waiting(
        'effective:\n  from: 2026-10-01\nbasis:\n  method: job-analysis\n  experts: 9\n  on: 2026-05-04\n  record: DMS-4411',
      ),
      explain('Who agreed to this version.'),
      waiting('approvals:\n  - by: works-council\n    on: 2026-09-12\n    ref: BV-7'),
    ].join('\n'),
  );
}
