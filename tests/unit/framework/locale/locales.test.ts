import { expect, test } from 'vitest';
import { markOf } from '../../../../src/framework/locale/marks.ts';
import { compareWorkspaces } from '../../../../src/framework/change/compare.ts';
import { check } from '../../../../src/framework/check.ts';
import { languageFault } from '../../../../src/framework/locale/language.ts';
import { noted } from '../../../../src/framework/locale/draft.ts';
import { localesOf } from '../../../../src/framework/locale/locales.ts';
import { complaints, FEEDBACK, type Files, PEOPLE, SMALL, sourcesOf } from '../../workspace-fixture.ts';

const GERMAN = `content/locales/de/${FEEDBACK}`;
const one = 'levels/working/indicators/#describes-one-event/text';
const two = 'levels/working/indicators/1/text';

/** A translation of the competency "Giving feedback" in the small workspace, up to date in all that it says. */
const marks = [
  markOf('title', 'Giving feedback'),
  markOf(one, 'Describes one specific event.'),
  markOf(two, 'Gives feedback within five working days.'),
];
const TRANSLATED: Files = {
  ...SMALL,
  [GERMAN]: `source: ${marks.join(' ')}
title: Rückmeldung geben
levels:
  working:
    indicators:
      - { id: describes-one-event, text: Nennt ein einzelnes Ereignis. }
      - Gibt binnen fünf Arbeitstagen Rückmeldung.
`,
};

function states(files: Files): Record<string, string> {
  const [locale] = localesOf(sourcesOf(files));
  const file = locale?.files.find(({ original }) => original.path === FEEDBACK);
  return Object.fromEntries((file?.texts ?? []).map(({ address, state }) => [address, state]));
}

function changed(files: Files, path: string, from: string, to: string): Files {
  return { ...files, [path]: String(files[path]).replace(from, to) };
}

test('a text is up to date by its mark; what has none is missing', () => {
  expect(states(TRANSLATED)).toMatchObject({
    title: 'current',
    [one]: 'current',
    [two]: 'current',
    definition: 'missing',
  });
});

test('when the source changes, exactly what changed is stale', () => {
  const reworded = changed(TRANSLATED, FEEDBACK, 'Describes one specific event.', 'Describes one event by its date.');
  expect(states(reworded)).toMatchObject({ title: 'current', [one]: 'stale', [two]: 'current' });
});

test.each([
  ['cannot be read', 'title: Giving feedback', '\ttitle: Giving feedback'],
  ['has a name that is mistyped', 'title: Giving feedback', 'Title: Giving feedback'],
  ['has lost a colon', 'levels:', 'levels'],
])('of a file that %s, nothing is said of what its translation says', (_, from, to) => {
  const { diagnostics } = check(sourcesOf(changed(TRANSLATED, FEEDBACK, from, to)), []);
  expect(diagnostics.filter(({ file, severity }) => file === FEEDBACK && severity === 'error')).not.toEqual([]);
  expect(diagnostics.filter(({ file }) => file === GERMAN)).toEqual([]);
});

test('a text whose item has another id by now is as stale as it was', () => {
  const renamed = changed(
    TRANSLATED,
    FEEDBACK,
    '{ id: describes-one-event, text: Describes one specific event. }',
    '{ id: one-event, formerly: [describes-one-event], text: Describes one event by its date. }',
  );
  const there = one.replace('describes-one-event', 'one-event');
  expect(states(renamed)).toMatchObject({ [there]: 'stale' });
  const mended = changed(renamed, GERMAN, 'id: describes-one-event', 'id: one-event');
  expect(states(mended)).toMatchObject({ [there]: 'stale', title: 'current' });
});

test('an item with an id is found wherever it stands; one without by its position', () => {
  const moved = changed(
    TRANSLATED,
    FEEDBACK,
    '      - { id: describes-one-event, text: Describes one specific event. }\n      - Gives feedback within five working days.\n',
    '      - Asks first.\n      - Gives feedback within five working days.\n      - { id: describes-one-event, text: Describes one specific event. }\n',
  );
  expect(states(moved)).toMatchObject({
    [one]: 'current',
    'levels/working/indicators/0/text': 'missing',
    [two]: 'current',
  });
});

test('a text that nobody has noted is shown, and noted by the tools; a stale one waits for somebody to confirm it', () => {
  const reworded = changed(TRANSLATED, FEEDBACK, 'title: Giving feedback', 'title: Feedback');
  const fresh = changed(
    reworded,
    GERMAN,
    'title: Rückmeldung geben',
    'title: Rückmeldung geben\ndefinition: Sagt, was war.',
  );
  expect(states(fresh)).toMatchObject({ title: 'stale', definition: 'unnoted' });
  const file = localesOf(sourcesOf(fresh))[0]?.files.find(({ original }) => original.path === FEEDBACK);
  if (file === undefined) throw new Error('no file');
  const after = { ...fresh, [GERMAN]: noted(file, false) ?? '' };
  expect(states(after)).toMatchObject({ title: 'stale', definition: 'current' });
  const confirmed = { ...fresh, [GERMAN]: noted(file, true) ?? '' };
  expect(states(confirmed)).toMatchObject({ title: 'current', definition: 'current', [one]: 'current' });
  expect(confirmed[GERMAN].split('\n').slice(1)).toEqual(String(fresh[GERMAN]).split('\n').slice(1));
});

test('the model in another language has the words that are up to date, and knows of the others', () => {
  const reworded = changed(TRANSLATED, FEEDBACK, 'Describes one specific event.', 'Describes one event by its date.');
  const translation = check(sourcesOf(reworded), []).model?.translations?.[0];
  const competency = translation?.model.competencies.get('people/giving-feedback');
  expect(competency?.title).toBe('Rückmeldung geben');
  expect(competency?.levels[0]?.indicators.map(({ text }) => text)).toEqual([
    'Describes one event by its date.',
    'Gibt binnen fünf Arbeitstagen Rückmeldung.',
  ]);
  expect(translation?.untranslated.get('Describes one event by its date.')).toEqual({ language: 'en', why: 'stale' });
  expect(translation?.untranslated.get('Coaching')).toEqual({ language: 'en', why: 'missing' });
  expect(translation?.model.frameworks.find(({ id }) => id === 'people')).toMatchObject({
    language: 'de',
    translation,
  });
  expect(translation?.model.frameworks.find(({ id }) => id === 'core')?.translation).toBeUndefined();
});

test('a link in a translation is judged as one in its source', () => {
  const wrong = changed(
    TRANSLATED,
    GERMAN,
    'Nennt ein einzelnes Ereignis.',
    '"[So](../wie/) oder [so](javascript:x)."',
  );
  const found = complaints(wrong);
  expect(found).toContain(`${GERMAN} 6:48–6:55 ‹../wie/›\nerror broken-link`);
  expect(found).toContain('This text holds a link that begins with "javascript:".');
});

test('what is no text, or of nothing that is there, is said at its place', () => {
  const wrong = changed(
    changed(TRANSLATED, GERMAN, 'title: Rückmeldung geben', 'title: Rückmeldung geben\ngroup: developing-others'),
    GERMAN,
    'id: describes-one-event',
    'id: describes-one-evnt',
  );
  expect(complaints(wrong)).toMatchInlineSnapshot(`
    "content/locales/de/frameworks/people/competencies/giving-feedback.yaml 3:1–3:6 ‹group›
    error unknown-key /group
    A translation holds words for readers alone, and "group" is none of them: it is the same in every language.
    Delete it here; it stands in the file that this one translates.

    content/locales/de/frameworks/people/competencies/giving-feedback.yaml 7:11–7:13 ‹id›
    warning unknown-translation /levels/working/indicators/0
    There is no "describes-one-evnt" in "indicators" in frameworks/people/competencies/giving-feedback.yaml, so nobody will read this translation.
    Did you mean "describes-one-event"?"
  `);
  expect(complaints({ ...SMALL, [`content/locales/german/${PEOPLE}`]: 'title: Menschen\n' })).toMatchInlineSnapshot(`
    "content/locales/german/frameworks/people/framework.yaml 1:1–1:1 ‹›
    error bad-language (file)
    "german" is not the code of a language (BCP 47), such as de, pt-BR or ar.
    Rename the folder to "de"."
  `);
  expect(complaints({ ...SMALL, [`content/locales/en/${PEOPLE}`]: 'title: People\n' })).toMatchInlineSnapshot(`
    "content/locales/en/frameworks/people/framework.yaml 1:1–1:1 ‹›
    error bad-language (file)
    "People" is written in English (en), so there is nothing to translate into it.
    Change the words in frameworks/people themselves, and delete content/locales/en/frameworks/people."
  `);
});

test.each([
  ['de', undefined],
  ['pt-BR', undefined],
  ['ar', undefined],
  ['de_AT', 'de-AT'],
  ['DE', 'de'],
  ['german', 'de'],
  ['deutsch', 'de'],
  ['xx', undefined],
])('the folder %s: did somebody mean %s?', (tag, meant) => {
  expect(languageFault(tag)?.meant).toBe(meant);
  expect(languageFault(tag) === undefined).toBe(['de', 'pt-BR', 'ar'].includes(tag));
});

test('an indicator that has another id by now keeps its translation, and is still told when it changes', () => {
  const renamed = changed(
    TRANSLATED,
    FEEDBACK,
    '{ id: describes-one-event, text',
    '{ id: one-event, formerly: [describes-one-event], text',
  );
  const now = 'levels/working/indicators/#one-event/text';
  expect(states(renamed)).toMatchObject({ [now]: 'current' });
  expect(complaints(renamed)).toContain('"describes-one-event" is called "one-event" by now.');
  const reworded = changed(renamed, FEEDBACK, 'Describes one specific event.', 'Describes one event by its date.');
  expect(states(reworded)).toMatchObject({ [now]: 'stale' });
  const file = localesOf(sourcesOf(reworded))[0]?.files.find(({ original }) => original.path === FEEDBACK);
  if (file === undefined) throw new Error('no file');
  const followed = String(noted(file, false)).replace('id: describes-one-event', 'id: one-event');
  expect(states({ ...reworded, [GERMAN]: followed })).toMatchObject({ [now]: 'stale' });
});

test('the change report tells other words of a translation as wording', () => {
  const before = check(sourcesOf(TRANSLATED), []).model;
  const after = check(sourcesOf(changed(TRANSLATED, GERMAN, 'Rückmeldung geben', 'Feedback geben')), []).model;
  const plain = check(sourcesOf(SMALL), []).model;
  if (!before || !after || !plain) throw new Error('no model');
  expect(compareWorkspaces(before, after).changes).toMatchObject([
    {
      kind: 'rewords',
      needs: 'patch',
      summary: '"People" has other words in German (de): one text.',
      before: 'Rückmeldung geben',
      after: 'Feedback geben',
    },
  ]);
  expect(compareWorkspaces(plain, before).changes).toMatchObject([
    { kind: 'adds', needs: 'patch', summary: '"People" can be read in German (de).' },
  ]);
  expect(compareWorkspaces(before, before).changes).toEqual([]);
});
