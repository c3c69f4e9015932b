import { describe, expect, test } from 'vitest';
import { isOfBuild, wayOf } from '../../../src/offline/answer.ts';

const kept = (path: string): boolean => path === 'plan/' || path === 'roles/a.json';
const way = (path: string, more: { build?: string; navigates?: boolean } = {}) =>
  wayOf({ path, navigates: false, ...more }, 'one', kept);

describe('the way a request is answered', () => {
  test.each([
    ['a page on the list', way('plan/', { navigates: true }), 'kept'],
    ['data on the list', way('roles/a.json', { build: 'one' }), 'kept'],
    ['data on the list, asked for by a page of another build', way('roles/a.json', { build: 'two' }), 'checked'],
    ['data that is not on the list', way('roles/b.json', { build: 'one' }), 'checked'],
    ['any other page', way('frameworks/core/', { navigates: true }), 'fresh'],
    ['a part of the index', way('pagefind/fragment/x.pf_fragment'), 'fresh'],
    ['a file of another build', way('_astro/new.css'), 'network'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

test('a page says which build it is of', () => {
  expect(isOfBuild('<!DOCTYPE html><html lang="en" data-build="one" data-keep>', 'one')).toBe(true);
  expect(isOfBuild('<!DOCTYPE html><html lang="en" data-build="one-more">', 'one')).toBe(false);
  expect(isOfBuild('<p>Written by hand</p>', 'one')).toBe(false);
});
