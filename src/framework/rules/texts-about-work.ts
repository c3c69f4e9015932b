/** What competencies and roles ask of people, whatever sort of text says it. */
import type { Path } from '../diagnostic.ts';
import type { Framework } from '../model.ts';
import { mayCrossALine } from './red-lines.ts';
import { roleTexts } from './role-texts.ts';
import type { RuleContext } from './rule.ts';

export interface TextAboutWork {
  readonly framework: Framework;
  readonly file: string;
  readonly path: Path;
  /** Without marks and without what it only quotes: see `ownWords`. */
  readonly own: string;
}

/**
 * What competencies in force say, then what roles in force say, in files that may cross a line. Counterexamples are left out: they
 * show what not to do.
 */
export function* textsAboutWork(context: RuleContext): Generator<TextAboutWork> {
  const files = new Set<string>();
  for (const source of context.sources.values()) if (mayCrossALine(source)) files.add(source.file);
  if (files.size === 0) return;
  for (const competency of context.model.competencies.values()) {
    if (!files.has(competency.file)) continue;
    for (const { kind, file, path, own } of context.statementsOf(competency))
      if (kind !== 'counterexample') yield { framework: competency.framework, file, path, own };
  }
  for (const { role, file, path, own } of roleTexts(context))
    if (files.has(file)) yield { framework: role.framework, file, path, own };
}
