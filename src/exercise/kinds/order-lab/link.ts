import { linkCase } from '../../link/case.ts';
import type { LinkedHead } from '../../link/head.ts';
import { linkGround } from '../../link/rated.ts';
import { at, itemsAt, type Reading } from '../../link/reading.ts';
import { linkList } from '../../link/sets.ts';
import type { OrderLab } from './model.ts';

/** With fewer cases, first and last place lie too near to one another. */
const FEWEST_CASES = 6;

/** The order lab of a file; undefined where something that it needs is missing or wrong, which is reported. */
export function linkOrderLab(reading: Reading, linked: LinkedHead): OrderLab | undefined {
  const ground = linkGround(reading, linked);
  const cases = linkList(reading, {
    list: 'cases',
    noun: 'case',
    least: FEWEST_CASES,
    link: (item) => linkCase(reading, item, ground),
  });
  // Whoever reads a twin second has read its text before, and the halves of the room would meet them in turn.
  for (const { data, path } of itemsAt(reading, 'cases')) {
    if (typeof data !== 'object' || data === null || !('pair' in data)) continue;
    reading.findings.add(at(reading, ...path, 'pair'), {
      rule: 'pair-differs',
      message: 'In an order lab everybody reads every case, and would see that these two are twins.',
      hint: 'Delete "pair:", or put the twins into the two sets of a rating lab.',
    });
  }
  const { scale, dimensions } = ground;
  if (scale === undefined || dimensions === undefined || cases === undefined) return undefined;
  return { ...linked.head, kind: 'order-lab', scale, dimensions, cases };
}
