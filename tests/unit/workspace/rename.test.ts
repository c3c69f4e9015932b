import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RenameFault } from '../../../src/framework/edit/rename.ts';
import { type Thing, thingsOf } from '../../../src/framework/edit/things.ts';
import type { Model } from '../../../src/framework/model.ts';
import { loadTree, readTree } from '../../../src/workspace/load-tree.ts';
import { planRename, type RenamePlan, type RenameRequest } from '../../../src/workspace/rename.ts';
import type { Tree } from '../../../src/workspace/tree.ts';
import { dataOf, printed, STARTER } from '../framework/edit/texts.ts';
import { COACHING, FEEDBACK, type Files, LEAD, more, PARTNER, SITE, SMALL, slip } from '../workspace-fixture.ts';
import { inMemory, textsIn } from './in-memory.ts';

function planned(tree: Tree, request: Omit<RenameRequest, 'kind'> & Partial<RenameRequest>): RenamePlan {
  const plan = planRename('.', tree, { kind: undefined, ...request });
  if (plan instanceof RenameFault) throw new Error(plan.sentence);
  return plan;
}

function fault(files: Files, old: string, id: string): string {
  const plan = planRename('.', inMemory(files), { old, id, kind: undefined });
  return plan instanceof RenameFault ? plan.sentence : 'renamed';
}

/** What changes in each file, as `path: lines taken away → lines added`. */
function changes(tree: Tree, plan: RenamePlan): string[] {
  const before = textsIn(tree);
  return plan.overlay.written.map(({ from, path }) => {
    const [was, is] = [(before.get(from ?? '') ?? '').split('\n'), plan.overlay.text(path).split('\n')];
    const gone = was.filter((line) => !is.includes(line)).map((line) => line.trim());
    const added = is.filter((line) => !was.includes(line)).map((line) => line.trim());
    return `${from === path ? path : `${from} ⇒ ${path}`}: ${gone.join(' | ')} → ${added.join(' | ')}`;
  });
}

const EVERYWHERE = {
  ...more(SITE, 'title: Example\nframeworks: [core, people]\n'),
  [PARTNER]: `${SMALL[PARTNER]}  people/coaching: working\nworksWith: [people/team-lead] # the one they meet first\n`,
  'frameworks/core/competencies/listening.yaml':
    'title: Listening\nrelated: [people/giving-feedback]\nstatus: retired\nreplacedBy: ["people/giving-feedback"]\n',
};

test('a competency, wherever it is referred to', () => {
  const tree = inMemory(EVERYWHERE);
  expect(changes(tree, planned(tree, { old: 'giving-feedback', id: 'feedback' }))).toEqual([
    'frameworks/core/competencies/listening.yaml: related: [people/giving-feedback] | replacedBy: ["people/giving-feedback"] → related: [people/feedback] | replacedBy: ["people/feedback"]',
    'frameworks/people/competencies/giving-feedback.yaml ⇒ frameworks/people/competencies/feedback.yaml:  → formerly: [giving-feedback]',
    'frameworks/people/roles/hr-partner.yaml: giving-feedback: practitioner → feedback: practitioner',
    'frameworks/people/roles/team-lead.yaml: giving-feedback: working → feedback: working',
  ]);
});

test('a role', () => {
  const tree = inMemory(EVERYWHERE);
  expect(changes(tree, planned(tree, { old: 'team-lead', id: 'leader' }))).toEqual([
    'frameworks/people/roles/hr-partner.yaml: worksWith: [people/team-lead] # the one they meet first → worksWith: [people/leader] # the one they meet first',
    'frameworks/people/roles/team-lead.yaml ⇒ frameworks/people/roles/leader.yaml:  → formerly: [team-lead]',
  ]);
  expect(changes(tree, planned(tree, { old: 'hr-partner', id: 'partner' }))).toEqual([
    'frameworks/people/roles/hr-partner.yaml ⇒ frameworks/people/roles/partner.yaml:  → formerly: [hr-partner]',
    'frameworks/people/roles/team-lead.yaml: worksWith: [hr-partner] | - { to: hr-partner, type: track-change } → worksWith: [partner] | - { to: partner, type: track-change }',
  ]);
});

test('a framework, its folder and all that is in it', () => {
  const tree = inMemory(EVERYWHERE);
  const plan = planned(tree, { old: 'people', id: 'humans' });
  expect(plan.overlay.moves).toEqual([{ from: 'frameworks/people', to: 'frameworks/humans' }]);
  expect(changes(tree, plan)).toEqual([
    'content/site.yaml: frameworks: [core, people] → frameworks: [core, humans]',
    'frameworks/core/competencies/listening.yaml: related: [people/giving-feedback] | replacedBy: ["people/giving-feedback"] → related: [humans/giving-feedback] | replacedBy: ["humans/giving-feedback"]',
    'frameworks/people/framework.yaml ⇒ frameworks/humans/framework.yaml:  → formerly: [people]',
    'frameworks/people/roles/hr-partner.yaml ⇒ frameworks/humans/roles/hr-partner.yaml: people/coaching: working | worksWith: [people/team-lead] # the one they meet first → humans/coaching: working | worksWith: [humans/team-lead] # the one they meet first',
  ]);
});

test('a level, as the name of an entry and as a value', () => {
  const tree = inMemory(slip(LEAD, 'grade: m1', 'grade: m1\nbaseline: working'));
  const plan = planned(tree, { old: 'working', id: 'able', kind: 'level' });
  expect(Object.fromEntries(plan.references)).toEqual({
    'frameworks/core/competencies/communication.yaml': 1,
    'frameworks/core/roles/grade-p3.yaml': 1,
    'frameworks/people/competencies/coaching.yaml': 2,
    'frameworks/people/competencies/giving-feedback.yaml': 2,
    'frameworks/people/roles/team-lead.yaml': 3,
  });
  expect(plan.overlay.text(FEEDBACK)).toContain('review: { at: able, met:');
  expect(plan.overlay.text('frameworks/job-architecture.yaml')).toContain(
    '- { id: able, title: Working, formerly: [working] }',
  );
});

test('its translations move with a file', () => {
  const tree = inMemory({
    ...SMALL,
    'content/locales/de/frameworks/people/competencies/coaching.yaml': 'title: Beraten\n',
  });
  expect(planned(tree, { old: 'coaching', id: 'advising' }).overlay.moves).toEqual([
    { from: COACHING, to: 'frameworks/people/competencies/advising.yaml' },
    { from: `content/locales/de/${COACHING}`, to: 'content/locales/de/frameworks/people/competencies/advising.yaml' },
  ]);
});

test('a thing that gets back a former name leaves the other one behind', () => {
  const tree = inMemory(SMALL);
  const there = planned(tree, { old: 'coaching', id: 'advising' });
  const back = planned(there.overlay, { old: 'advising', id: 'coaching' });
  expect(back.overlay.text(COACHING)).toBe(`${SMALL[COACHING]}formerly: [advising]\n`);
  expect(textsIn(back.overlay).get(LEAD)).toBe(SMALL[LEAD]);
});

test('a reference by an even older name is no concern of a renaming', () => {
  const files = slip(LEAD, '  coaching:', '  mentoring:', more(COACHING, 'formerly: [mentoring]\n'));
  const plan = planned(inMemory(files), { old: 'coaching', id: 'advising' });
  expect(plan.overlay.text(LEAD)).toBe(files[LEAD]);
  expect(plan.overlay.text('frameworks/people/competencies/advising.yaml')).toContain(
    'formerly: [mentoring, coaching]\n',
  );
});

test.each<[string, Files, string, string, string]>([
  [
    'a workspace with errors',
    slip(LEAD, 'grade: m1', 'grade: m9'),
    'coaching',
    'advising',
    'This workspace has errors',
  ],
  [
    'what does not exist',
    SMALL,
    'coachin',
    'advising',
    'There is no competency, role, framework or workshop "coachin"',
  ],
  ['an id that is taken', SMALL, 'coaching', 'candour', 'There is a competency people/candour already'],
])('%s is refused', (_, files, old, id, sentence) => {
  expect(fault(files, old, id)).toContain(sentence);
});

/** All that a model says about expectations and ways on, with names as `called` gives them. */
function meaning(
  model: Model,
  called: (kind: Thing['kind'], scope: string | undefined, id: string) => string,
): unknown {
  const key = (kind: 'competency' | 'role', thing: { framework: { id: string }; id: string }): string =>
    `${called('framework', undefined, thing.framework.id)}/${called(kind, thing.framework.id, thing.id)}`;
  const level = (scale: string, one: { id: string }): string => called('level', scale, one.id);
  return {
    frameworks: model.frameworks.map((framework) => [
      called('framework', undefined, framework.id),
      called('scale', undefined, framework.scale.id),
    ]),
    competencies: [...model.competencies.values()].map((one) => [
      key('competency', one),
      one.group && called('group', one.framework.id, one.group.id),
      one.levels.map((each) => level(one.framework.scale.id, each.level)),
      one.anchors.map(({ scale, at, ratings }) => [
        called('scale', undefined, scale.id),
        at.title,
        ratings.map(({ rating }) => level(scale.id, rating)),
      ]),
      one.development.map((each) => each.level?.title),
      one.related.map((each) => key('competency', each)),
      one.replacedBy.map((each) => key('competency', each)),
    ]),
    roles: [...model.roles.values()].map((role) => [
      key('role', role),
      role.family && called('family', undefined, role.family.id),
      role.grade && called('grade', undefined, role.grade.id),
      role.track && called('track', undefined, role.track.id),
      role.extends.map((each) => key('role', each)),
      role.worksWith.map((each) => key('role', each)),
      role.moves.map(({ to, type }) => [key('role', to), type]),
      role.expectations.map((one) => [
        key('competency', one.competency),
        level(one.competency.framework.scale.id, one.level),
        one.desired?.title,
        [one.weight, one.importance, one.note, one.via, key('role', one.source)],
      ]),
    ]),
  };
}

/** Workspaces without errors: the starter and a small one, each file in some manner of writing. */
/** The frameworks of the starter alone: its workshops are texts, and are not among these files. */
const FRAMEWORKS: Files = Object.fromEntries(
  [...STARTER].map(([path, text]) => [path, text.replaceAll(/^ *workshop: .*\n/gm, '')]),
);
const WORKSPACES = fc
  .record({ files: fc.constantFrom<Files>(FRAMEWORKS, SMALL, EVERYWHERE), seed: fc.integer() })
  .map(({ files, seed }) => {
    const written = Object.entries(files).map(([path, text], index) => {
      const data = dataOf(String(text));
      const other = printed(data, seed + index);
      return [path, JSON.stringify(dataOf(other)) === JSON.stringify(data) ? other : String(text)] as const;
    });
    return inMemory(Object.fromEntries(written));
  });

test('after a renaming everything means what it meant, and files without a reference are as they were', () => {
  fc.assert(
    fc.property(WORKSPACES, fc.nat(), (tree, pick) => {
      const things = thingsOf(readTree(tree));
      const thing = things[pick % things.length];
      if (thing === undefined) return;
      const old = thing.scope === undefined ? thing.id : `${thing.scope}/${thing.id}`;
      const plan = planned(tree, { old, id: 'another-name', kind: thing.kind });
      const [before, after] = [loadTree('.', tree), loadTree('.', plan.overlay)];
      if (before.model === undefined || after.model === undefined) throw new Error('errors');
      expect(after.diagnostics.map((one) => one.rule).sort()).toEqual(before.diagnostics.map((one) => one.rule).sort());
      const called = (kind: Thing['kind'], scope: string | undefined, id: string): string =>
        kind === thing.kind &&
        id === 'another-name' &&
        (scope === thing.scope || thing.kind === 'framework' || scope === 'another-name')
          ? thing.id
          : id;
      const plain = (_: Thing['kind'], __: string | undefined, id: string): string => id;
      expect(meaning(after.model, called)).toEqual(meaning(before.model, plain));

      const touched = new Set(plan.overlay.written.map(({ from }) => from));
      const [texts, now] = [textsIn(tree), textsIn(plan.overlay)];
      expect(now.size).toBe(texts.size);
      for (const [path, text] of texts) {
        const move = plan.overlay.moves.find(({ from }) => path === from || path.startsWith(`${from}/`));
        if (!touched.has(path))
          expect(now.get(move === undefined ? path : move.to + path.slice(move.from.length))).toBe(text);
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 12) },
  );
});
