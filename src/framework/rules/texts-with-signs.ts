/** What competencies and roles ask of people in words of which some are rare. */
import { type RoleText, roleTexts } from './role-texts.ts';
import { isEnglish, type RuleContext } from './rule.ts';
import type { Statement } from './statements.ts';

const known = new WeakMap<RuleContext, readonly (Statement | RoleText)[]>();

/**
 * Of what competencies and roles in force say in English, the few texts with a sign that there may be a rare wording. Counterexamples
 * are left out: they show what not to do. Several rules ask for them.
 */
export function textsWithSigns(context: RuleContext): readonly (Statement | RoleText)[] {
  let texts = known.get(context);
  if (texts === undefined) {
    texts = [
      ...context.statements.filter(
        (one) => one.kind !== 'counterexample' && isEnglish(one.competency.framework) && one.signs.length > 0,
      ),
      ...roleTexts(context).filter(({ role, signs }) => isEnglish(role.framework) && signs.length > 0),
    ];
    known.set(context, texts);
  }
  return texts;
}
