import { textsField } from '../../../framework/read/fields.ts';
import { linkCase } from '../../link/case.ts';
import type { LinkedHead } from '../../link/head.ts';
import { refuseTwins } from '../../link/pair.ts';
import { linkGround } from '../../link/rated.ts';
import type { Reading } from '../../link/reading.ts';
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
  refuseTwins(reading, 'cases', 'In an agreement lab everybody rates');
  const { scale, dimensions } = ground;
  if (scale === undefined || dimensions === undefined || cases === undefined) return undefined;
  const questions = textsField(reading.source.data, 'questions');
  return { ...linked.head, kind: 'agreement-lab', scale, dimensions, cases, questions };
}
