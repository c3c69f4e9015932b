import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 that this process ends within a second or two: its last and slowest compiler takes as long to compile for such a run as the
 * run takes with what the quicker ones have made. Later calls change nothing. That regular expressions are compiled twice could be told it
 * as well and would save 40 ms, but told while it runs, that makes one process of fifty crash (Node 24).
 */
export function expectShortLife(): void {
  setFlagsFromString('--no-turbofan');
}
