/** What every report is made from. */
import type { TextByFile } from '../framework/read/texts.ts';
import type { Diagnostic } from '../framework/diagnostic.ts';

export interface Findings {
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file, for excerpts. */
  readonly files: TextByFile;
  readonly summary: {
    readonly files: number;
    readonly frameworks: number;
    readonly competencies: number;
    readonly roles: number;
    readonly exercises?: number;
    readonly workshops?: number;
    readonly guides?: number;
    readonly errors: number;
    readonly warnings: number;
  };
}

/** A number with its noun: `1 role`, `2 competencies`. */
export function counted(n: number, singular: string, plural = `${singular}s`): string {
  return `${String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${n === 1 ? singular : plural}`;
}

/** What was checked, in a sentence. */
export function checkedSentence({ summary }: Findings): string {
  const { files, frameworks, competencies, roles, exercises = 0, workshops = 0, guides = 0 } = summary;
  const parts = [
    counted(frameworks, 'framework'),
    counted(competencies, 'competency', 'competencies'),
    counted(roles, 'role'),
    ...(exercises > 0 ? [counted(exercises, 'exercise')] : []),
    ...(workshops > 0 ? [counted(workshops, 'workshop')] : []),
    ...(guides > 0 ? [counted(guides, 'guide')] : []),
  ];
  return `Checked ${counted(files, 'file')}: ${parts.join(', ')}.`;
}

/** How things stand, in a sentence. */
export function closingSentence({ summary }: Findings): string {
  const { errors, warnings } = summary;
  if (errors > 0) {
    const also = warnings > 0 ? ` and ${counted(warnings, 'warning')}` : '';
    return `${counted(errors, 'error')}${also}. Errors keep the site from being published.`;
  }
  return warnings > 0 ? `${counted(warnings, 'warning')}, no errors.` : 'No problems found.';
}
