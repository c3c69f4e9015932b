import { describe, expect, test } from 'vitest';
import { documentMarkdown } from '../../../src/exchange/markdown/write.ts';
import { LEAD, modelOf, PARTNER, roleOf, SITE, SMALL, workspace } from '../workspace-fixture.ts';
import { beneath, documentNamed, headings, starter, texts } from './documents.ts';

describe('a job description', () => {
  test('of the Performance Management Specialist reads like a careers page', async () => {
    const model = await starter();
    const role = roleOf(model, 'people-operations/performance-management-specialist');
    const document = documentNamed(model, role, 'job-description');
    await expect(documentMarkdown(document, undefined)).toMatchFileSnapshot('./performance-management-specialist.md');
  });

  test('leaves out what nobody wrote, and tells the owners', () => {
    const model = modelOf(SMALL);
    const document = documentNamed(model, roleOf(model, 'people/hr-partner'), 'job-description');
    expect(headings(document)).toEqual(['What the work asks of you', '- Developing others', '- Competencies']);
    expect(document.missing).toEqual(['a summary', 'responsibilities', 'requirements, each with an equivalent']);
  });

  test('promises equal opportunity in the words of the organisation, or not at all', () => {
    const words = 'We choose by **work** alone.';
    const model = modelOf(workspace({ [SITE]: `title: Alderby\ndocuments:\n  equalOpportunity: ${words}\n` }));
    const document = documentNamed(model, roleOf(model, 'people/team-lead'), 'job-description');
    expect(texts(beneath(document, 'Equal opportunity'))).toEqual(['We choose by work alone.']);
    expect(
      headings(documentNamed(modelOf(SMALL), roleOf(modelOf(SMALL), 'people/team-lead'), 'job-description')),
    ).not.toContain('Equal opportunity');
  });

  test('puts the equivalent under its requirement, and the two needs apart', () => {
    const model = modelOf(
      workspace({
        [LEAD]: `${String(SMALL[LEAD])}requirements:
  - { text: Three years as a lead., need: essential, equivalent: Anything like it. }
  - { text: A certificate., need: desirable }
`,
      }),
    );
    const document = documentNamed(model, roleOf(model, 'people/team-lead'), 'job-description');
    expect(texts(beneath(document, 'What the work needs'))).toEqual([
      'Three years as a lead.',
      'Or: Anything like it.',
    ]);
    expect(texts(beneath(document, 'Good to have'))).toEqual(['A certificate.']);
  });

  test.each([
    ['Leads sessions.', 'What this role does'],
    ['lead sessions', 'What you will do'],
    ['Discuss plans with teams.', 'What you will do'],
  ])('calls %s by a heading that fits it', (responsibility, heading) => {
    const model = modelOf(
      workspace({ [PARTNER]: `${String(SMALL[PARTNER])}responsibilities:\n  - ${responsibility}\n` }),
    );
    const document = documentNamed(model, roleOf(model, 'people/hr-partner'), 'job-description');
    expect(headings(document)[0]).toBe(heading);
  });
});
