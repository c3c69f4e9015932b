import { describe, expect, test } from 'vitest';
import { RenameFault, renameFault, thingMeant } from '../../../../src/framework/edit/rename.ts';
import { nameOf, type ThingKind } from '../../../../src/framework/edit/things.ts';
import { COACHING, more, SMALL, sourcesOf, workspace } from '../../workspace-fixture.ts';

const FILES = workspace({
  ...more(COACHING, 'formerly: [mentoring]\n', SMALL),
  'frameworks/core/competencies/coaching.yaml': 'title: Coaching everyone\n',
  'frameworks/core/roles/people.yaml': 'title: People person\n',
});
const SOURCES = sourcesOf(FILES);

function meant(written: string, kind?: ThingKind): string {
  const found = thingMeant(SOURCES, written, kind);
  return found instanceof RenameFault ? found.sentence : nameOf(found);
}

describe('what is meant', () => {
  test.each<[string, ThingKind | undefined, string]>([
    ['giving-feedback', undefined, 'competency people/giving-feedback'],
    ['people/coaching', undefined, 'competency people/coaching'],
    ['frameworks/core/competencies/coaching.yaml', undefined, 'competency core/coaching'],
    ['./frameworks/core/', undefined, 'framework core'],
    ['frameworks/core/framework.yaml', undefined, 'framework core'],
    ['core', undefined, 'framework core'],
    ['people', 'role', 'role core/people'],
    ['people', 'family', 'family people'],
    ['working', 'level', 'level four-step/working'],
    ['review/met', 'level', 'level review/met'],
    ['people/being-fair', 'group', 'group people/being-fair'],
    ['p3', 'grade', 'grade p3'],
    ['management', 'track', 'track management'],
    ['review', 'scale', 'scale review'],
  ])('%s (%s) is the %s', (written, kind, expected) => {
    expect(meant(written, kind)).toBe(expected);
  });

  test.each<[string, ThingKind | undefined, string]>([
    [
      'coaching',
      undefined,
      '"coaching" can mean 2 things: competency people/coaching, competency core/coaching. Write people/coaching or core/coaching.',
    ],
    ['people', undefined, '"people" can mean 2 things: role core/people, framework people. Say which with --kind.'],
    [
      'mentoring',
      undefined,
      '"mentoring" is called "coaching" by now: it is a former id of the competency people/coaching.',
    ],
    ['working', undefined, 'No file is called "working", but there is a level four-step/working: say "--kind level".'],
    [
      'giving-feedbak',
      undefined,
      'There is no competency, role, framework or workshop "giving-feedbak" in this workspace. Did you mean "giving-feedback"?',
    ],
    ['p33', 'grade', 'There is no grade "p33" in this workspace. Did you mean "p3"?'],
    [
      'core/giving-feedback',
      undefined,
      'There is no competency, role, framework or workshop "core/giving-feedback" in this workspace.',
    ],
  ])('%s (%s) is not clear', (written, kind, sentence) => {
    expect(meant(written, kind)).toContain(sentence);
  });
});

describe('whether the new id is free', () => {
  test.each<[string, string, ThingKind | undefined, string]>([
    ['giving-feedback', 'giving-feedback', undefined, 'The competency is called "giving-feedback" already.'],
    ['giving-feedback', 'coaching', undefined, 'There is a competency people/coaching already: "Coaching".'],
    [
      'giving-feedback',
      'mentoring',
      undefined,
      '"mentoring" is a former id of the competency people/coaching, and whoever uses it is led there. Choose another.',
    ],
    ['giving-feedback', 'Giving Feedback', undefined, 'How about "giving-feedback"?'],
    ['giving-feedback', 'feedback.yaml', undefined, 'How about "feedback"?'],
    ['giving-feedback', 'people/feedback', undefined, 'The new id stands alone: write "feedback".'],
    [
      'giving-feedback',
      'core/feedback',
      undefined,
      'A competency stays in its framework when it is renamed: write the new id alone, such as "feedback".',
    ],
    [
      'working',
      'review/met',
      'level',
      'A level stays in its scale when it is renamed: write the new id alone, such as "met".',
    ],
    ['giving-feedback', 'none', undefined, '"none" cannot be an id'],
    ['giving-feedback', 'a'.repeat(81), undefined, 'The new id has 81 characters'],
    ['core', 'people', undefined, 'There is a framework people already: "People".'],
    ['p3', 'm1', 'grade', 'There is a grade m1 already: "M1".'],
  ])('%s → %s', (old, id, kind, sentence) => {
    const thing = thingMeant(SOURCES, old, kind);
    if (thing instanceof RenameFault) throw new Error(thing.sentence);
    expect(renameFault(SOURCES, thing, id)?.sentence).toContain(sentence);
  });

  test.each<[string, string, ThingKind | undefined]>([
    ['people/coaching', 'mentoring', undefined],
    ['giving-feedback', 'team-lead', undefined],
    ['working', 'met', 'level'],
    ['communication', 'giving-feedback', undefined],
  ])('%s may be called %s', (old, id, kind) => {
    const thing = thingMeant(SOURCES, old, kind);
    if (thing instanceof RenameFault) throw new Error(thing.sentence);
    expect(renameFault(SOURCES, thing, id)).toBeUndefined();
  });
});
