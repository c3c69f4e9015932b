/** What one rule says about a single sentence. */
import { FEEDBACK, feedback } from '../../../../src/framework/rules/example-workspace.ts';
import type { EditorialRule } from '../../../../src/framework/rules/rule.ts';
import { findings } from './rule-fixture.ts';

/** The messages of a rule about texts that stand as the only indicators of a level; those about other places are left out. */
export function messages(rule: EditorialRule, ...working: readonly string[]): string[] {
  const quoted = working.map((text) => JSON.stringify(text));
  return findings(rule, { [FEEDBACK]: feedback({ working: quoted }) }).flatMap((line) => {
    const [place = '', ...message] = line.split(': ');
    return place.includes('/levels/working/') ? [message.join(': ')] : [];
  });
}

/** The words that the messages about a text put in quotation marks; undefined where the rule is content. */
export function blamed(rule: EditorialRule, text: string): readonly string[] | undefined {
  const [message] = messages(rule, text);
  return message === undefined ? undefined : [...message.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
}
