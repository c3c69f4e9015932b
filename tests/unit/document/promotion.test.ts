import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/document/text.ts';
import { stepsUp } from '../../../src/document/move.ts';
import { gapBetween } from '../../../src/framework/gap.ts';
import { LEAD, modelOf, PARTNER, roleOf, SITE, SMALL, workspace } from '../workspace-fixture.ts';
import { beneath, documentNamed, starter, tables, texts } from './documents.ts';

describe('a promotion case', async () => {
  const model = await starter();
  const moves = [...model.roles.values()].flatMap(stepsUp);

  test('asks for evidence on exactly what is raised and what is new', () => {
    expect(moves.length).toBeGreaterThan(10);
    for (const { from, to } of moves) {
      const { raised, added } = gapBetween(from.expectations, to.expectations);
      const asked = [...raised.map((shift) => shift.to), ...added].map(
        ({ competency, level }) => `${competency.title}, ${level.title}`,
      );
      const document = documentNamed(model, from, 'promotion-case', to.id);
      const parts = beneath(document, 'Evidence').flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
      const rows = tables(beneath(document, 'Evidence')).flatMap(({ name, rows }) =>
        name === 'Evidence for each expectation' ? rows.map((row) => wordsOf(row[0]?.[0] ?? [])) : [],
      );
      expect(rows.length > 0 ? rows : parts.map((text) => text.replace(/ \((raised from .*|new)\)$/, ''))).toEqual(
        asked,
      );
      const remarks = tables(beneath(document, 'Decision'))[0]?.rows ?? [];
      expect(remarks.map((row) => wordsOf(row[0]?.[0] ?? []))).toEqual(asked);
    }
  });

  test('names what is kept in one place, and what it asks in addition in the words of the levels on the way', () => {
    const from = roleOf(model, 'people-operations/performance-management-specialist');
    const document = documentNamed(model, from, 'promotion-case');
    expect(texts(beneath(document, 'What stays as it is'))[0]).toMatch(/^Kept: .*Goal alignment, Practitioner/);
    const part = texts(beneath(document, 'Calibration facilitation, Expert (raised from Practitioner)'));
    expect(part).toContain('Trains other facilitators in a mock session with a planted lenient manager.');
    expect(part.join()).not.toContain('Asks for evidence against a rating on which the whole room agrees at once.');
  });

  test('where two levels lie on the way, both are told', () => {
    const far = modelOf(
      workspace({
        [LEAD]:
          'title: Team lead\nexpectations: { giving-feedback: foundation }\nmoves: [{ to: hr-partner, type: promotion }]\n',
        [PARTNER]: 'title: HR partner\nexpectations: { giving-feedback: practitioner }\n',
      }),
    );
    const document = documentNamed(far, roleOf(far, 'people/team-lead'), 'promotion-case');
    expect(texts(beneath(document, 'Giving feedback, Practitioner')).slice(0, 5)).toEqual([
      'Working',
      'Describes one specific event.',
      'Gives feedback within five working days.',
      'Practitioner',
      'Reports the change seen since earlier feedback.',
    ]);
  });

  test('says so where nothing separates the two roles', () => {
    const same = modelOf(
      workspace({
        [LEAD]: 'title: Team lead\nmoves: [{ to: hr-partner, type: promotion }]\n',
        [PARTNER]: 'title: HR partner\n',
      }),
    );
    const document = documentNamed(same, roleOf(same, 'people/team-lead'), 'promotion-case');
    expect(texts(beneath(document, 'Evidence'))[0]).toContain('asks nothing that the role does not ask already');
  });
});

describe('a decision letter', async () => {
  const model = await starter();
  const role = roleOf(model, 'people-operations/performance-management-specialist');

  test('has both answers, each with its grounds and the way to appeal', () => {
    const document = documentNamed(model, role, 'decision-letter');
    const yes = texts(beneath(document, 'The answer is yes'));
    const notYet = texts(beneath(document, 'The answer is not yet'));
    for (const letter of [yes, notYet]) {
      expect(letter).toContain('Calibration facilitation, Expert');
      expect(letter.join()).toContain('appeals@alderby.example');
    }
    expect(notYet).toContain('Next step');
    expect(notYet.join()).toContain('nothing in your present role changes');
    expect(texts(document.body).join()).not.toMatch(/fail|reject|unsuccessful/i);
  });

  test('without the organisation’s own words an appeal is still offered, with lines to fill in', () => {
    const silent = modelOf(workspace({ [SITE]: 'title: Alderby\n' }));
    const document = documentNamed(silent, roleOf(silent, 'people/team-lead'), 'decision-letter');
    expect(texts(beneath(document, 'The answer is not yet'))).toContain('An appeal goes to');
    expect(document.missing).toEqual(['how to appeal, as documents.appeal in content/site.yaml']);
    expect(
      documentNamed(modelOf(SMALL), roleOf(modelOf(SMALL), 'people/team-lead'), 'decision-letter').missing,
    ).toHaveLength(1);
  });
});
