import { linkCase } from '../../link/case.ts';
import type { LinkedHead } from '../../link/head.ts';
import { refuseTwins } from '../../link/pair.ts';
import { linkGround } from '../../link/rated.ts';
import type { Reading } from '../../link/reading.ts';
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
  refuseTwins(reading, 'cases', 'In an order lab everybody reads');
  const { scale, dimensions } = ground;
  if (scale === undefined || dimensions === undefined || cases === undefined) return undefined;
  return { ...linked.head, kind: 'order-lab', scale, dimensions, cases };
}
