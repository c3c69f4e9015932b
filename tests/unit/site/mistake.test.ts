import { describe, expect, test } from 'vitest';
import { Texts } from '../../../src/framework/read/texts.ts';
import type { Diagnostic } from '../../../src/framework/diagnostic.ts';
import { mistakeOverlay, waitingPage } from '../../../src/site/mistake.ts';
import type { Loaded } from '../../../src/workspace/load.ts';

const file = 'frameworks/crafts/roles/joiner.yaml';

function withMistakes(...diagnostics: Diagnostic[]): Loaded {
  return {
    root: '/home/ann/growth',
    diagnostics,
    guides: [],
    exercises: [],
    workshops: [],
    paths: [],
    evidence: [],
    files: new Texts([{ file, text: 'title: <b>Joiner</b>\nexpectations:\n  joinry: doing\n' }]),
    summary: {
      files: 1,
      frameworks: 1,
      competencies: 1,
      roles: 1,
      exercises: 0,
      workshops: 0,
      guides: 0,
      errors: diagnostics.length,
      warnings: 0,
    },
  };
}

const mistake: Diagnostic = {
  file,
  severity: 'error',
  rule: 'unknown-competency',
  pointer: '/expectations/joinry',
  line: 3,
  column: 3,
  endLine: 3,
  endColumn: 9,
  message: 'There is no competency "<joinry>".',
  hint: 'Did you mean "joinery"?',
};

describe('the message over the page', () => {
  const { err } = mistakeOverlay(withMistakes(mistake));

  test('names file, line and column', () => {
    expect(err.title).toBe(`${file}:3:3`);
    expect(err.loc).toEqual({ file: `/home/ann/growth/${file}`, line: 3, column: 3 });
  });

  test('shows the line with a mark under the place', () => {
    expect(err.frame).toBe('3 |   joinry: doing\n  |   ^^^^^^');
  });

  test('has nothing of the workspace in it that a browser would take for HTML', () => {
    expect(err.message).toBe('There is no competency &quot;&lt;joinry&gt;&quot;.');
    const first = mistakeOverlay(withMistakes({ ...mistake, line: 1, column: 8, endLine: 1, endColumn: 10 }));
    expect(first.err.highlightedCode).toContain('&lt;b&gt;Joiner');
  });

  test('says how many there are', () => {
    expect(mistakeOverlay(withMistakes(mistake, mistake)).err.name).toMatch(/^2 mistakes/);
  });

  test('passes over warnings', () => {
    const warning: Diagnostic = { ...mistake, severity: 'warning', line: 1 };
    expect(mistakeOverlay(withMistakes(warning, mistake)).err.loc?.line).toBe(3);
  });
});

test('before there is a sound workspace, a page says so and waits', () => {
  const page = waitingPage(withMistakes(mistake), '/growth/');
  expect(page).toContain('/growth/@vite/client');
  expect(page).toContain(`${file}:3: There is no competency &quot;&lt;joinry&gt;&quot;.`);
});
