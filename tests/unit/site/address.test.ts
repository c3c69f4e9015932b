import { expect, test } from 'vitest';
import {
  absoluteAddress,
  competencyAddress,
  familyAnchor,
  frameworkAddress,
  groupAddress,
  levelAddress,
  matrixAddress,
  matrixFileAddress,
  roleAddress,
  slashed,
} from '../../../src/site/address.ts';
import { crumbsToCompetency, crumbsToRole } from '../../../src/site/crumb.ts';
import { competencyOf, modelOf, roleOf, SMALL } from '../workspace-fixture.ts';

const model = modelOf(SMALL);
const feedback = competencyOf(model, 'people/giving-feedback');
const lead = roleOf(model, 'people/team-lead');
const { framework } = lead;

test('a base path has one slash at each end', () => {
  expect(['', '/', 'growth', '/growth', '/growth/', '//a/b//'].map(slashed)).toEqual([
    '/',
    '/',
    '/growth/',
    '/growth/',
    '/growth/',
    '/a/b/',
  ]);
});

test('every address ends in a slash, or in the name of a file', () => {
  expect(frameworkAddress(framework)).toBe('/frameworks/people/');
  expect(competencyAddress(feedback)).toBe('/frameworks/people/competencies/giving-feedback/');
  expect(roleAddress(lead)).toBe('/frameworks/people/roles/team-lead/');
  expect(roleAddress(lead, 2)).toBe('/frameworks/people/roles/team-lead/2/');
  expect(groupAddress(framework, feedback.group)).toBe('/frameworks/people/groups/developing-others/');
  expect(groupAddress(framework, undefined, 3)).toBe('/frameworks/people/groups/none/3/');
  expect(matrixAddress(framework, lead.family)).toBe('/frameworks/people/matrix/performance/');
  expect(matrixAddress(framework, undefined)).toBe('/frameworks/people/matrix/none/');
  expect(matrixFileAddress(framework)).toBe('/frameworks/people/matrix.csv');
  expect(familyAnchor(lead.family)).toBe('family-performance');
});

test('a level has a place on its page', () => {
  const level = feedback.levels[0]?.level;
  expect(level && levelAddress(feedback, level)).toBe('/frameworks/people/competencies/giving-feedback/#level-working');
});

test('full addresses exist where the public one is known', () => {
  expect(absoluteAddress('/growth/data/', 'https://example.org/growth')).toBe('https://example.org/growth/data/');
  expect(absoluteAddress('/data/', undefined)).toBeUndefined();
});

test('crumbs lead from the widest to the nearest', () => {
  expect(crumbsToCompetency(feedback).map((crumb) => crumb.title)).toEqual([
    'Frameworks',
    'People',
    'Developing others',
  ]);
  expect(crumbsToCompetency(competencyOf(model, 'core/communication')).map((crumb) => crumb.title)).toEqual([
    'Frameworks',
    'Core',
    'Competencies',
  ]);
  expect(crumbsToRole(lead).map((crumb) => crumb.address)).toEqual([
    '/frameworks/',
    '/frameworks/people/',
    '/frameworks/people/roles/',
  ]);
});
