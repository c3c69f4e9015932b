import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engineFolder } from '../../../src/cli/engine.ts';
import { headersFor, headersUnder, parseHeaders } from '../../../src/site/response-headers.ts';

const file = `# a remark
/*
  X-One: 1
  Link: </a>; rel=preload

/_astro/*
  Cache-Control: immutable
/people/:who/
  X-Who: someone
/*
  Link: </b>; rel=preload
`;

describe('a _headers file', () => {
  test('gives every path the headers of all rules that match it', () => {
    const rules = parseHeaders(file);
    expect(Object.fromEntries(headersFor(rules, '/_astro/x.css'))).toEqual({
      'x-one': '1',
      'cache-control': 'immutable',
      link: '</a>; rel=preload, </b>; rel=preload',
    });
    expect(headersFor(rules, '/people/ann/').get('x-who')).toBe('someone');
    expect(headersFor(rules, '/people/ann/more/').has('x-who')).toBe(false);
  });

  test('takes marks in a path literally', () => {
    const rules = parseHeaders('/a.b\n  X-Dot: yes\n');
    expect(headersFor(rules, '/a.b').get('x-dot')).toBe('yes');
    expect(headersFor(rules, '/axb').has('x-dot')).toBe(false);
  });

  test('passes over lines that are no header', () => {
    expect(parseHeaders('  X-Lost: no path above\n/*\n  not a header\n  X-Kept: yes\n')).toEqual([
      { path: '/*', headers: [['X-Kept', 'yes']] },
    ]);
  });

  test('moves with the base path, all but the rule for everything', () => {
    expect(headersUnder('/growth/', '/*\n  A: 1\n/_astro/*\n  B: /x\n')).toBe(
      '/*\n  A: 1\n/growth/_astro/*\n  B: /x\n',
    );
    expect(headersUnder('/', file)).toBe(file);
  });
});

describe('our own _headers', () => {
  const rules = parseHeaders(readFileSync(join(engineFolder, 'public', '_headers'), 'utf8'));
  const headers = headersFor(rules, '/any/page/');

  test('allow nothing unsafe', () => {
    expect([...headers.values()].join('\n')).not.toContain('unsafe');
  });

  test('say what a meta tag cannot', () => {
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    for (const name of ['cross-origin-opener-policy', 'cross-origin-resource-policy', 'permissions-policy'])
      expect(headers.has(name)).toBe(true);
  });

  test('leave scripts to the meta tag, so that the worker of the search may run', () => {
    expect(headers.get('content-security-policy')).not.toMatch(/script-src|default-src/);
  });

  test('keep only files whose names change with their content', () => {
    expect(headersFor(rules, '/_astro/page.css').get('cache-control')).toContain('immutable');
    expect(headers.has('cache-control')).toBe(false);
  });
});
