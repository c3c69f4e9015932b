import { describe, expect, test } from 'vitest';
import { readBase, readPort, readSite, refuseMarks, siteRoot } from '../../../src/cli/site-options.ts';
import { UsageError } from '../../../src/cli/usage.ts';

describe('--base', () => {
  test.each([
    ['/', '/'],
    ['growth', '/growth/'],
    ['/growth', '/growth/'],
    ['//growth//people/', '/growth/people/'],
    ['/~ann/v1.2_x/', '/~ann/v1.2_x/'],
  ])('%j is %j', (text, base) => {
    expect(readBase(text)).toBe(base);
  });

  test.each(['', '/a b/', '/a/../b/', '.', 'https://x.example/', '/a?b', '/a#b', '/ä/', '/%2e/'])(
    '%j is refused',
    (text) => {
      expect(() => readBase(text)).toThrow(UsageError);
    },
  );
});

describe('--site', () => {
  test('is an address of the web', () => {
    expect(readSite('https://x.example/growth').pathname).toBe('/growth');
  });

  test.each([
    'x.example',
    'ftp://x.example',
    'https://ann:pw@x.example',
    'https://x.example/?a',
    'javascript:alert(1)',
    '',
  ])('%j is refused', (text) => {
    expect(() => readSite(text)).toThrow(UsageError);
  });
});

describe('--port', () => {
  test.each(['0', '80', '65535'])('%s is one', (text) => {
    expect(readPort(text)).toBe(Number(text));
  });

  test.each(['65536', '-1', '1.5', '4321x', '', '123456'])('%j is refused', (text) => {
    expect(() => readPort(text)).toThrow(/--port/);
  });
});

test.each(['#', '%', '?'])('a path with %s is refused in a sentence', (mark) => {
  expect(() => refuseMarks(`/home/ann/my${mark}site`, 'The workspace')).toThrow(
    `The workspace has "${mark}" in its path`,
  );
});

test('a workspace that is not there is refused', () => {
  expect(() => siteRoot('/no/such/folder')).toThrow(UsageError);
});
