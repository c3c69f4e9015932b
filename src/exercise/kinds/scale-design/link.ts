import { field, textField, textsField } from '../../../framework/read/fields.ts';
import type { LinkedHead } from '../../link/head.ts';
import { checkPairs } from '../../link/pair.ts';
import { type Item, nameAt, type Reading } from '../../link/reading.ts';
import { linkSets, type Placed } from '../../link/sets.ts';
import type { PointCase, ScaleDesign } from './model.ts';

/** Below six cases a scale, nothing can be seen of its top. */
const FEWEST_CASES = 6;

/** The exercise of a file; undefined where something that it needs is missing or wrong, which is reported. */
export function linkScaleDesign(reading: Reading, { head }: LinkedHead): ScaleDesign | undefined {
  const { data } = reading.source;
  const { sets, placed } = linkSets(reading, { list: 'cases', noun: 'case', least: FEWEST_CASES, link: linkPointCase });
  const question = textField(data, 'question');
  if (sets === undefined) return undefined;
  checkPairs(reading, placed);
  checkTops(reading, placed);
  return question === undefined
    ? undefined
    : { ...head, kind: 'scale-design', keyless: true, question, asked: textsField(data, 'asked'), sets };
}

function linkPointCase({ data }: Item): PointCase | undefined {
  const [id, name, text, reason] = ['id', 'name', 'text', 'reason'].map((key) => textField(data, key));
  const top = field(data, 'top');
  const pair = field(data, 'pair');
  const [twin, detail] = [textField(pair, 'with'), textField(pair, 'detail')];
  if (!id || !name || !text || !reason || typeof top !== 'boolean') return undefined;
  return {
    id,
    name,
    role: textField(data, 'role'),
    text,
    ...(twin !== undefined && detail !== undefined && { pair: { with: twin, detail } }),
    top,
    reason,
  };
}

/** Each set needs cases that carry a top and cases that do not, and both sets as many. */
function checkTops(reading: Reading, placed: readonly Placed<PointCase>[]): void {
  const tops = (set: 'a' | 'b'): number => placed.filter((one) => one.set === set && one.value.top).length;
  const cases = placed.filter(({ set }) => set === 'a').length;
  for (const set of ['a', 'b'] as const) {
    if (tops(set) > 0 && tops(set) < cases) continue;
    const none = tops(set) === 0;
    reading.findings.add(nameAt(reading, 'sets', set), {
      rule: 'missing-foil',
      message: `${none ? 'No case' : 'Every case'} of set ${set.toUpperCase()} carries a top rating.`,
      hint: 'Have both in each set: some people whose evidence carries it, and some whose evidence does not.',
    });
    return;
  }
  if (tops('a') === tops('b')) return;
  const fewer = tops('a') < tops('b') ? 'a' : 'b';
  reading.findings.add(nameAt(reading, 'sets', fewer), {
    rule: 'uneven-sets',
    message: `In set A the evidence carries a top ${times(tops('a'))}, in set B ${times(tops('b'))}.`,
    hint: 'Have as many in both: otherwise the difference between the scales is one between the sets.',
  });
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
