import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/document/text.ts';
import { chosenFor } from '../../../src/document/kinds/interview-guide.ts';
import type { Role } from '../../../src/framework/model.ts';
import { FEEDBACK, LEAD, modelOf, roleOf, SMALL, workspace } from '../workspace-fixture.ts';
import { beneath, documentNamed, starter, tables, texts } from './documents.ts';

const titles = (role: Role) => chosenFor(role).map(({ competency }) => competency.title);

describe('an interview guide', async () => {
  const model = await starter();

  test('asks every question that each chosen competency has for its level, and no other', () => {
    for (const role of [...model.roles.values()].filter((one) => !one.abstract)) {
      const document = documentNamed(model, role, 'interview-guide');
      const chosen = chosenFor(role);
      expect(chosen.length).toBeLessThanOrEqual(5);
      chosen.forEach(({ competency, level }, index) => {
        const part = beneath(document, `${index + 1}. ${competency.title}`);
        const written = competency.levels.find((text) => text.level.id === level.id);
        const asked = part.flatMap((block) => (block.kind === 'list' && block.style === 'number' ? block.items : []));
        expect(asked.map((item) => wordsOf(item.line))).toEqual(
          written?.questions.map((text) => text.replace(/\s+/g, ' ')),
        );
        for (const indicator of written?.indicators ?? []) expect(texts(part)).toContain(indicator.text);
        for (const text of written?.counterexamples ?? []) expect(texts(part)).toContain(text);
      });
    }
  });

  test('takes what counts most, and names what it leaves out', () => {
    const role = roleOf(model, 'people-operations/performance-management-specialist');
    expect(titles(role).slice(0, 3)).toEqual([
      'Review-cycle design',
      'Calibration facilitation',
      'Workshop facilitation',
    ]);
    const others = texts(beneath(documentNamed(model, role, 'interview-guide'), 'Not asked'));
    expect(others.filter((text) => /, (Working|Practitioner)$/.test(text))).toHaveLength(role.expectations.length - 5);
  });

  test('scores by the anchors of the level that is asked', () => {
    const small = modelOf(SMALL);
    const sheet = sheetOf(small, 'people/team-lead', 'Giving feedback');
    expect(sheet).toEqual(['No evidence', 'Met: Gives it in time.', 'Exceeded: Others ask for it.']);
  });

  test('scores by the levels around the one asked where there are no anchors for it', () => {
    const small = modelOf(SMALL);
    expect(sheetOf(small, 'people/hr-partner', 'Giving feedback')).toEqual([
      'No evidence',
      'Working: Gives specific feedback within days.',
      'Practitioner (asked): Reports the change seen since earlier feedback.',
    ]);
  });

  test('asks for the work itself where nobody wrote a question, and tells the owners', () => {
    const small = modelOf(
      workspace({
        [FEEDBACK]: 'title: Giving feedback\n',
        [LEAD]: 'title: Team lead\nexpectations: { giving-feedback: working }\n',
      }),
    );
    const document = documentNamed(small, roleOf(small, 'people/team-lead'), 'interview-guide');
    expect(texts(beneath(document, 'Ask'))[0]).toContain('called for this: Giving feedback');
    expect(texts(beneath(document, 'Scoring sheet'))).toContain('What you agreed on before the first interview.');
    expect(document.missing).toEqual(['questions at the level asked, for Giving feedback']);
  });

  test('has no place for a sum of scores', () => {
    const role = roleOf(model, 'people-operations/performance-management-specialist');
    const overview = tables(beneath(documentNamed(model, role, 'interview-guide'), 'Overview'))[0];
    expect(overview?.rows.map((row) => wordsOf(row[0]?.[0] ?? []))).toEqual(titles(role));
  });
});

/** The rows of a scoring sheet: what the score is called, and what it shows where it is not the same for all. */
function sheetOf(model: ReturnType<typeof modelOf>, role: string, competency: string): string[] {
  const document = documentNamed(model, roleOf(model, role), 'interview-guide');
  const sheet = tables(document.body).find(({ name }) => name === `Scoring sheet for ${competency}`);
  return (sheet?.rows ?? []).map(([score = [], shows = []]) => {
    const name = score.map(wordsOf).join();
    return name === 'No evidence' ? name : `${name}: ${shows.map(wordsOf).join()}`;
  });
}
