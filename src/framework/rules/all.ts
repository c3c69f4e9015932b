/** All editorial rules, in the order of their pages. A new rule is a file of this folder and a line here. */
import type { EditorialRule } from './rule.ts';

export const RULES: readonly EditorialRule[] = [];
