/** What holds for every document of every role. */
import { describe, expect, test } from 'vitest';
import { documentOf, offersOf, pathOf } from '../../../src/document/kinds/all.ts';
import type { Model } from '../../../src/framework/model.ts';
import { COACHING, FEEDBACK, LEAD, modelOf, PARTNER, roleOf, SMALL, workspace } from '../workspace-fixture.ts';
import { houseOf, starter, texts } from './documents.ts';

const bare = modelOf(
  workspace({
    [FEEDBACK]: 'title: Giving feedback\n',
    [COACHING]: 'title: Coaching\n',
    [LEAD]:
      'title: Team lead\nexpectations:\n  giving-feedback: working\nmoves: [{ to: hr-partner, type: promotion }]\n',
    [PARTNER]: 'title: HR partner\n',
  }),
);

function all(model: Model) {
  return [...model.roles.values()].flatMap((role) =>
    offersOf(role).map((offer) => ({ offer, document: documentOf(offer, houseOf(model)) })),
  );
}

describe('every document', async () => {
  const models = { starter: await starter(), small: modelOf(SMALL), bare };

  test.each(Object.entries(models))('of the %s workspace has no empty section, list, table or field', (_, model) => {
    const documents = all(model);
    expect(documents.length).toBeGreaterThan(0);
    for (const { document } of documents) {
      const { body } = document;
      body.forEach((block, index) => {
        const next = body[index + 1];
        if (block.kind === 'heading') {
          const filled =
            next !== undefined && (next.kind !== 'heading' || next.level > block.level) && next.kind !== 'sheet';
          expect([document.title, block.text, filled]).toEqual([document.title, block.text, true]);
        }
        if (block.kind === 'list') expect(block.items.length).toBeGreaterThan(0);
        if (block.kind === 'table') {
          expect(block.rows.length).toBeGreaterThan(0);
          for (const row of block.rows) expect(row.length).toBe(block.columns.length);
        }
      });
      const said = texts([...document.opening, ...body]);
      expect(said.filter((text) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
      expect(body.length).toBeGreaterThan(0);
    }
  });

  test('keeps away from scores that add up, rankings, potential as evidence, and amounts of pay', () => {
    for (const { offer, document } of all(models.starter)) {
      const said = texts(document.body).join('\n');
      expect(said).not.toMatch(/\btotal score|ranking|ranked|percentile|sum of|[€£$]\s?\d/i);
      if (offer.kind.id === 'promotion-case')
        expect(said).toContain('Not evidence: time in the role, hours, potential');
    }
  });

  test('comes through JSON as it was', () => {
    for (const { document } of all(models.starter).slice(0, 12))
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe('which documents a role has', () => {
  const model = modelOf(SMALL);

  test('a role has four of its own, and two for each step up or to another track', () => {
    expect(offersOf(roleOf(model, 'people/team-lead')).map(pathOf)).toEqual([
      'job-description',
      'interview-guide',
      'onboarding-checklist',
      'one-to-one-guide',
      'promotion-case/people/hr-partner',
      'decision-letter/people/hr-partner',
    ]);
  });

  test('a profile has none, and nobody is hired into a retired role', () => {
    expect(offersOf(roleOf(model, 'core/grade-p3'))).toEqual([]);
    const retired = modelOf(workspace({ [PARTNER]: `${String(SMALL[PARTNER])}status: retired\n` }));
    expect(offersOf(roleOf(retired, 'people/hr-partner')).map(pathOf)).toEqual(['one-to-one-guide']);
    expect(offersOf(roleOf(retired, 'people/team-lead')).map(pathOf)).not.toContain('promotion-case/people/hr-partner');
  });

  test('a lateral move is talked about, and needs no case', () => {
    const lateral = modelOf(workspace({ [LEAD]: String(SMALL[LEAD]).replace('type: track-change', 'type: lateral') }));
    expect(offersOf(roleOf(lateral, 'people/team-lead'))).toHaveLength(4);
  });
});
