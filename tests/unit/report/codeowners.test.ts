import { expect, test } from 'vitest';
import { codeowners, codeownersBlock, withBlock } from '../../../src/report/codeowners.ts';
import { COACHING, modelOf, more, PEOPLE, slip } from '../workspace-fixture.ts';

test('owners are mail addresses, users and teams', () => {
  const good = ['a@b.example', '@user', '@org/team', '@org/group/sub', '@@maintainer'];
  const bad = ['People team', 'user', '@', '@a b', 'a@b@c', '@user # x', '#x@y'];
  const model = modelOf(slip(PEOPLE, '[people-ops@example.org]', JSON.stringify([...good, ...bad])));
  const { lines, unusable } = codeowners(model, '');
  expect(lines).toEqual([`/frameworks/people/ ${good.join(' ')}`]);
  expect(unusable.map(({ owner }) => owner)).toEqual(bad);
});

test('a competency with the same owners as its framework needs no line', () => {
  expect(codeowners(modelOf(more(COACHING, 'owners: [people-ops@example.org]\n')), 'hr').lines).toEqual([
    '/hr/frameworks/people/ people-ops@example.org',
  ]);
});

test('the block takes its own place and no other', () => {
  const block = codeownersBlock(['/a b@c']);
  expect(withBlock('', block)).toBe(block);
  expect(withBlock('* @x', block)).toBe(`* @x\n\n${block}`);
  expect(withBlock('* @x\r\n', block)).toBe(`* @x\r\n\r\n${block.replaceAll('\n', '\r\n')}`);
  const once = withBlock('* @x\n', block);
  expect(withBlock(once, block)).toBe(once);
  expect(withBlock(`${once}/z @z\n`, codeownersBlock([]))).toBe(`* @x\n\n${codeownersBlock([])}/z @z\n`);
});
