import { describe, expect, test } from 'vitest';
import { searchFilters } from '../../../src/site/search-filters.ts';
import { competencyOf, modelOf, roleOf, SMALL } from '../workspace-fixture.ts';

const model = modelOf(SMALL);
const lead = roleOf(model, 'people/team-lead');

describe('search files', () => {
  test('a role under its family, its grade and the levels it expects', () => {
    expect(searchFilters(lead)).toEqual({
      kind: ['Role'],
      framework: ['People'],
      family: ['Performance', 'People'],
      grade: ['M1'],
      level: ['Working', 'Practitioner'],
    });
    expect(searchFilters(roleOf(model, 'core/grade-p3')).kind).toEqual(['Profile']);
  });

  test('a competency under the levels it describes', () => {
    expect(searchFilters(competencyOf(model, 'people/giving-feedback'))).toEqual({
      kind: ['Competency'],
      framework: ['People'],
      level: ['Working', 'Practitioner'],
    });
  });

  test('a framework under its name', () => {
    expect(searchFilters(lead.framework)).toEqual({ kind: ['Framework'], framework: ['People'] });
  });
});
