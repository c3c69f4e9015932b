import { describe, expect, test } from 'vitest';
import { breadcrumbs, jsonLd, occupation, term, termSet } from '../../../src/site/structured-data.ts';
import { competencyOf, FEEDBACK, LEAD, modelOf, roleOf, SMALL, workspace } from '../workspace-fixture.ts';

describe('jsonLd', () => {
  test('no text of an author can end the element', () => {
    const model = modelOf(
      workspace({
        [FEEDBACK]:
          'title: "</script><script>alert(1)</script>"\ndefinition: "a \\u2028 b"\nlevels: { working: Says. }\n',
        [LEAD]: 'title: Lead\n',
      }),
    );
    const text = jsonLd([term(competencyOf(model, 'people/giving-feedback'), undefined, undefined)]);
    expect(text).not.toMatch(/<|\u2028/);
    expect(JSON.parse(text).name).toBe('</script><script>alert(1)</script>');
  });

  test('several things make a graph', () => {
    expect(JSON.parse(jsonLd([{ '@type': 'A' }, { '@type': 'B' }]))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'A' }, { '@type': 'B' }],
    });
  });
});

describe('what pages are', () => {
  const model = modelOf(SMALL);
  const feedback = competencyOf(model, 'people/giving-feedback');

  test('a competency is a term of its framework', () => {
    expect(term(feedback, 'https://example.org/c/', 'https://example.org/f/')).toEqual({
      '@type': 'DefinedTerm',
      '@id': 'https://example.org/c/',
      name: 'Giving feedback',
      description: 'Tells people what they did and what it led to.',
      termCode: 'PF-1',
      inDefinedTermSet: 'https://example.org/f/',
    });
  });

  test('without a public address nothing is made up', () => {
    expect(termSet(feedback.framework, undefined)).not.toHaveProperty('@id');
    expect(term(feedback, undefined, undefined)).toMatchObject({
      inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'People' },
    });
    expect(breadcrumbs([{ title: 'Frameworks', address: '/frameworks/' }], () => undefined)).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Frameworks' }],
    });
  });

  test('a role is an occupation with its skills', () => {
    expect(occupation(roleOf(model, 'people/team-lead'), undefined)).toMatchObject({
      '@type': 'Occupation',
      name: 'Team lead',
      occupationalCategory: 'Performance',
      skills: ['Coaching (Working)', 'Giving feedback (Working)', 'Communication (Practitioner)'],
    });
  });
});
