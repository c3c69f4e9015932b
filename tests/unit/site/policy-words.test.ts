import { expect, test } from 'vitest';
import { policyWords } from '../../../src/site/policy-words.ts';
import { policy } from '../../../src/site/policy.ts';

test('every rule of the policy is explained', () => {
  const explained = policyWords.map((rule) => rule.directive);
  for (const directive of policy.directives) expect(explained).toContain(directive);
  const known = [...policy.directives.map((directive) => directive.split(' ')[0]), 'script-src', 'style-src'];
  expect(explained.map((directive) => directive.split(' ')[0]).sort()).toEqual(known.sort());
});
