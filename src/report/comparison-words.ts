/** A comparison of two roles in words, for pages and files alike. */
import type { ComparedCompetency, Comparison, Standing } from '../framework/compare/compare.ts';
import type { Asked } from '../framework/compare/profile.ts';

const countWords = [
  ['raised', 'raised'],
  ['added', 'new'],
  ['beside', 'in other words'],
  ['same', 'the same'],
  ['lowered', 'lower'],
  ['dropped', 'no longer asked'],
] as const satisfies readonly (readonly [Standing, string])[];

/** `4 raised, 2 new, 9 the same, 1 no longer asked`; says so where neither role asks anything. */
export function comparisonWords({ counts }: Pick<Comparison, 'counts'>): string {
  const said = countWords.filter(([which]) => counts[which] > 0).map(([which, words]) => `${counts[which]} ${words}`);
  return said.length === 0 ? 'neither role expects anything yet' : said.join(', ');
}

/** What a section of the comparison is called. */
export const standingTitle: Record<Standing, string> = {
  raised: 'Asked at a higher level',
  added: 'New',
  beside: 'At another level of the same rank',
  lowered: 'Asked at a lower level',
  same: 'The same',
  dropped: 'No longer asked',
};

const numbers = ['no step', 'one', 'two', 'three', 'four', 'five'];

/** `from Working, one up`, in its two halves; nothing where only one role asks or the level is the same. */
export function changeWords(row: ComparedCompetency): { readonly from: string; readonly change: string } | undefined {
  const { from, standing, steps = 0 } = row;
  if (from === undefined || row.to === undefined || standing === 'same') return undefined;
  const size = numbers[Math.abs(steps)] ?? String(Math.abs(steps));
  const change = standing === 'raised' ? `${size} up` : standing === 'lowered' ? `${size} down` : 'beside it';
  return { from: from.level.title, change };
}

/** What else differs: `essential, was desirable`, `weight 2, was 1`, `hoped for: Expert`. The words of notes are not repeated. */
export function termsWords({ from, to }: ComparedCompetency): readonly string[] {
  if (from === undefined || to === undefined) return [];
  return [
    ...(from.importance === to.importance ? [] : [`${to.importance}, was ${from.importance}`]),
    ...(from.weight === to.weight ? [] : [`weight ${to.weight}, was ${from.weight}`]),
    ...hopeWords(from, to),
    ...(from.note === to.note ? [] : [to.note === undefined ? 'a note falls away' : 'another note']),
  ];
}

function hopeWords(from: Asked, to: Asked): readonly string[] {
  if (from.desired?.id === to.desired?.id) return [];
  if (to.desired !== undefined) return [`hoped for: ${to.desired.title}`];
  if (from.desired?.id === to.level.id) return ['was hoped for already'];
  return [`${from.desired?.title ?? 'more'} was hoped for before`];
}

/** Where a role stands: `Data, P3, Professional`. */
export function placeOfRole(role: Comparison['from']): string {
  return [role.grade, role.track, role.family].filter((part) => part !== undefined).join(' · ');
}
