/**
 * The rules of the format, in words: every kind of mistake that reading, checking and linking can find. A `Rule` without an entry here
 * is a compile error.
 */
import type { Rule } from '../diagnostic.ts';
import type { StructuralRule } from './structural/example.ts';
import { EXERCISES } from './structural/exercises.ts';
import { FILES } from './structural/files.ts';
import { LOCALES } from './structural/locales.ts';
import { MEANING } from './structural/meaning.ts';
import { REFERENCES } from './structural/references.ts';
import { SILENCES } from './structural/silences.ts';
import { TEXTS } from './structural/texts.ts';
import { WORKSHOPS } from './structural/workshops.ts';
import { YAML } from './structural/yaml.ts';

export const STRUCTURAL_RULES: Readonly<Record<Rule, StructuralRule>> = {
  ...FILES,
  ...YAML,
  ...REFERENCES,
  ...MEANING,
  ...TEXTS,
  ...EXERCISES,
  ...WORKSHOPS,
  ...LOCALES,
  ...SILENCES,
};
