import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 that this process ends within a second or two. Its last and slowest compiler takes as long to compile for such a run as the
 * run takes with what the quicker ones have made, and each expression of the rules is compiled twice where it could be once: without
 * both, a check takes a sixth less. Later calls change nothing.
 */
export function expectShortLife(): void {
  setFlagsFromString('--no-turbofan');
  setFlagsFromString('--no-regexp-tier-up');
}
