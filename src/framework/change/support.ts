/** Changes of what helps people with a competency, and asks nothing of them. */
import type { Competency } from '../model.ts';
import type { Change } from './change.ts';
import type { About } from './role-context.ts';

/** Examples, evidence prompts, questions, suggestions and anchors that came, went or read otherwise. */
export function* supportChanges(before: Competency, after: Competency, subject: About): Generator<Change> {
  const parts: [string, readonly string[], readonly string[]][] = [
    ['examples', texts(before, 'examples'), texts(after, 'examples')],
    ['counterexamples', texts(before, 'counterexamples'), texts(after, 'counterexamples')],
    ['evidence prompts', texts(before, 'evidence'), texts(after, 'evidence')],
    ['questions', texts(before, 'questions'), texts(after, 'questions')],
    ['development suggestions', before.development.map((one) => one.title), after.development.map((one) => one.title)],
    ['rating anchors', anchorTexts(before), anchorTexts(after)],
  ];
  for (const [name, old, now] of parts) {
    if (old.length === now.length && old.every((text, index) => text === now[index])) continue;
    const [less, more] = [old.filter((text) => !now.includes(text)), now.filter((text) => !old.includes(text))];
    if (less.length === 0 && more.length === 0) continue;
    const kind = more.length > less.length ? 'adds' : more.length < less.length ? 'removes' : 'rewords';
    const verb = { adds: 'has more', removes: 'has fewer', rewords: 'has other' }[kind];
    yield {
      ...subject,
      kind,
      affectedRoles: [],
      summary: `"${after.title}" ${verb} ${name}.`,
      ...(less.length > 0 && { before: less.join('\n') }),
      ...(more.length > 0 && { after: more.join('\n') }),
      needs: kind === 'adds' ? 'minor' : 'patch',
    };
  }
}

type LevelText = 'examples' | 'counterexamples' | 'evidence' | 'questions';

function texts(competency: Competency, part: LevelText): string[] {
  const inside = part === 'examples' ? competency.indicators.flatMap((one) => one.examples) : [];
  return [
    ...inside,
    ...competency.levels.flatMap((level) => [
      ...level[part],
      ...(part === 'examples' ? level.indicators.flatMap((one) => one.examples) : []),
    ]),
  ];
}

function anchorTexts(competency: Competency): string[] {
  return competency.anchors.flatMap((anchor) => anchor.ratings.map(({ text }) => text));
}
