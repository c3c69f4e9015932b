import { textsField } from '../../../framework/read/fields.ts';
import { linkCase } from '../../link/case.ts';
import type { LinkedHead } from '../../link/head.ts';
import { linkGround } from '../../link/rated.ts';
import { at, itemsAt, type Reading } from '../../link/reading.ts';
import { linkList } from '../../link/sets.ts';
import type { AgreementLab } from './model.ts';

/** Below six cases, how far a room agrees is chance. */
const FEWEST_CASES = 6;

/** The agreement lab of a file; undefined where something that it needs is missing or wrong, which is reported. */
export function linkAgreementLab(reading: Reading, linked: LinkedHead): AgreementLab | undefined {
  const ground = linkGround(reading, linked);
  const cases = linkList(reading, {
    list: 'cases',
    noun: 'case',
    least: FEWEST_CASES,
    link: (item) => linkCase(reading, item, ground),
  });
  // Twins would stand in one list here, where everybody sees that they are twins.
  for (const { data, path } of itemsAt(reading, 'cases')) {
    if (typeof data !== 'object' || data === null || !('pair' in data)) continue;
    reading.findings.add(at(reading, ...path, 'pair'), {
      rule: 'pair-differs',
      message: 'In an agreement lab everybody rates every case, and would see that these two are twins.',
      hint: 'Delete "pair:", or put the twins into the two sets of a rating lab.',
    });
  }
  const { scale, dimensions } = ground;
  if (scale === undefined || dimensions === undefined || cases === undefined) return undefined;
  const questions = textsField(reading.source.data, 'questions');
  return { ...linked.head, kind: 'agreement-lab', scale, dimensions, cases, questions };
}
