/** What competencies and roles ask of people in words of which some are rare. */
import type { Path } from '../diagnostic.ts';
import type { Framework } from '../model.ts';
import { roleTexts } from './role-texts.ts';
import { isEnglish, type RuleContext } from './rule.ts';
import type { Searched } from './wording.ts';

export interface TextAboutWork extends Searched {
  readonly framework: Framework;
  readonly file: string;
  readonly path: Path;
}

const known = new WeakMap<RuleContext, readonly TextAboutWork[]>();

/**
 * Of what competencies and roles in force say in English, the few texts with a sign that there may be a rare wording. Counterexamples
 * are left out: they show what not to do. Several rules ask for them.
 */
export function textsWithSigns(context: RuleContext): readonly TextAboutWork[] {
  let texts = known.get(context);
  if (texts === undefined) {
    texts = [...ofCompetencies(context), ...ofRoles(context)];
    known.set(context, texts);
  }
  return texts;
}

function ofCompetencies({ statements }: RuleContext): TextAboutWork[] {
  return statements.flatMap((statement) => {
    const { framework } = statement.competency;
    if (statement.kind === 'counterexample' || !isEnglish(framework) || statement.signs.length === 0) return [];
    const { file, path, own, signs } = statement;
    return [{ framework, file, path, own, signs }];
  });
}

function ofRoles(context: RuleContext): TextAboutWork[] {
  return roleTexts(context).flatMap(({ role, file, path, own, signs }) =>
    isEnglish(role.framework) && signs.length > 0 ? [{ framework: role.framework, file, path, own, signs }] : [],
  );
}
