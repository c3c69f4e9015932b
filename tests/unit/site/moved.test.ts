import { describe, expect, test } from 'vitest';
import { movedPages } from '../../../src/site/moved.ts';
import { COACHING, LEAD, modelOf, PARTNER, PEOPLE, SMALL, workspace } from '../workspace-fixture.ts';

describe('former addresses', () => {
  test('point to where things are now', () => {
    const renamed = modelOf(
      workspace({
        [PEOPLE]: `${String(SMALL[PEOPLE])}formerly: [folk]\n`,
        [COACHING]: `${String(SMALL[COACHING])}formerly: [mentoring]\n`,
        [LEAD]: `${String(SMALL[LEAD])}formerly: [captain]\n`,
      }),
    );
    const pages = new Map(movedPages(renamed).map((page) => [page.from, page.to]));
    expect(pages.get('frameworks/folk')).toBe('/frameworks/people/');
    expect(pages.get('frameworks/people/competencies/mentoring')).toBe('/frameworks/people/competencies/coaching/');
    expect(pages.get('frameworks/folk/competencies/mentoring')).toBe('/frameworks/people/competencies/coaching/');
    expect(pages.get('frameworks/folk/competencies/candour')).toBe('/frameworks/people/competencies/candour/');
    expect(pages.get('frameworks/folk/roles/captain')).toBe('/frameworks/people/roles/team-lead/');
    expect(pages.get('compare/folk/captain/people/hr-partner')).toBe('/compare/people/team-lead/people/hr-partner/');
    expect([...pages.keys()].filter((from) => from.startsWith('frameworks/people/competencies/coaching'))).toEqual([]);
  });

  test('the documents of a role move with it, and with the role that they lead to', () => {
    const renamed = modelOf(
      workspace({
        [LEAD]: `${String(SMALL[LEAD])}formerly: [captain]\n`,
        [PARTNER]: `${String(SMALL[PARTNER])}formerly: [adviser]\n`,
      }),
    );
    const pages = new Map(movedPages(renamed).map((page) => [page.from, page.to]));
    expect(pages.get('frameworks/people/roles/captain/job-description')).toBe(
      '/frameworks/people/roles/team-lead/job-description/',
    );
    for (const former of ['captain/promotion-case/people/adviser', 'team-lead/promotion-case/people/adviser'])
      expect(pages.get(`frameworks/people/roles/${former}`)).toBe(
        '/frameworks/people/roles/team-lead/promotion-case/people/hr-partner/',
      );
    expect(pages.has('frameworks/people/roles/team-lead/promotion-case/people/hr-partner')).toBe(false);
  });

  test('there are none where nothing was renamed', () => {
    expect(movedPages(modelOf(SMALL))).toEqual([]);
  });
});
