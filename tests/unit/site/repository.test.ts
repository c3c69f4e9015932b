import { describe, expect, test } from 'vitest';
import { editAddress, historyAddress } from '../../../src/site/repository.ts';

describe('where words can be changed', () => {
  const at = (url: string, path = '') => editAddress({ url, branch: 'main', path }, 'frameworks/a/framework.yaml');

  test.each([
    ['https://github.com/o/r', 'https://github.com/o/r/edit/main/frameworks/a/framework.yaml'],
    ['https://gitlab.example.org/o/r', 'https://gitlab.example.org/o/r/-/edit/main/frameworks/a/framework.yaml'],
    ['https://codeberg.org/o/r', 'https://codeberg.org/o/r/_edit/main/frameworks/a/framework.yaml'],
  ])('%s', (url, address) => {
    expect(at(url)).toBe(address);
  });

  test('a workspace may be a folder of its repository', () => {
    expect(at('https://github.com/o/r', 'people')).toBe(
      'https://github.com/o/r/edit/main/people/frameworks/a/framework.yaml',
    );
    expect(historyAddress({ url: 'https://gitlab.com/o/r', branch: 'main', path: '' }, 'a.yaml')).toBe(
      'https://gitlab.com/o/r/-/commits/main/a.yaml',
    );
  });
});
