import { expect, test } from 'vitest';
import { codeowners, codeownersBlock, ownedPractice, withBlock } from '../../../src/report/codeowners.ts';
import { readTree } from '../../../src/workspace/load-tree.ts';
import { inMemory } from '../workspace/in-memory.ts';
import { COACHING, modelOf, more, PEOPLE, slip, SMALL } from '../workspace-fixture.ts';

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

test('exercises and workshops have lines of their own, drafts included', () => {
  const practice = ownedPractice(
    readTree(
      inMemory({
        ...SMALL,
        'content/exercises/luck.yaml': 'kind: is-it-luck\nstatus: draft\nowners: [luck@example.org]\n',
        'content/exercises/nobody.yaml': 'kind: is-it-luck\n',
        'content/workshops/first/index.mdx': '---\ntitle: First\nowners: ["@org/trainers"]\n---\n\nWords.\n',
      }),
    ),
  );
  expect(codeowners(modelOf(SMALL), '', practice).lines).toEqual([
    '/frameworks/people/ people-ops@example.org',
    '/content/exercises/luck.yaml luck@example.org',
    '/content/workshops/first/ @org/trainers',
  ]);
});
