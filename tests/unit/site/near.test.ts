import { expect, test } from 'vitest';
import { sectionOf, wordsOf } from '../../../src/site/near.ts';

test('a missing address gives its last words to search for, and the section it was in', () => {
  expect(wordsOf('/growth/frameworks/core/roles/grade-p3/', '/growth/')).toBe('grade p3');
  expect(wordsOf('/giving_feedback.html', '/')).toBe('giving feedback');
  expect(wordsOf('/', '/')).toBe('');
  expect(wordsOf('/growth/2024/', '/growth/')).toBe('');
  const sections = [{ pathname: '/frameworks/core/' }, { pathname: '/frameworks/people/' }];
  expect(sectionOf(sections, '/frameworks/people/roles/x/')).toBe(sections[1]);
  expect(sectionOf(sections, '/elsewhere/')).toBeUndefined();
});
