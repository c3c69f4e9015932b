/** What competencies and roles ask of people, whatever sort of text says it. */
import type { Path } from '../diagnostic.ts';
import type { Framework } from '../model.ts';
import { roleTexts } from './role-texts.ts';
import type { RuleContext } from './rule.ts';

export interface TextAboutWork {
  readonly framework: Framework;
  readonly file: string;
  readonly path: Path;
  /** Without marks and without what it only quotes: see `ownWords`. */
  readonly own: string;
}

/** What competencies in force say, then what roles in force say. Counterexamples are left out: they show what not to do. */
export function* textsAboutWork(context: RuleContext): Generator<TextAboutWork> {
  for (const { competency, kind, file, path, own } of context.statements)
    if (kind !== 'counterexample') yield { framework: competency.framework, file, path, own };
  for (const { role, file, path, own } of roleTexts(context)) yield { framework: role.framework, file, path, own };
}
