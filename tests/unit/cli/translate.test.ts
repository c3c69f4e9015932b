import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FEEDBACK, onDisk, SMALL } from '../workspace-fixture.ts';
import { espalier } from './espalier.ts';

const GERMAN = `content/locales/de/${FEEDBACK}`;
const TRANSLATED = {
  ...SMALL,
  [GERMAN]: 'title: Rückmeldung geben\ndefinition: Sagt, was jemand getan hat und wozu es führte.\n',
};

test('what has no translation gets a file; of one that is there, the missing lines are said, each where it belongs', async () => {
  await onDisk(TRANSLATED, async (root) => {
    const { code, out } = await espalier('translate', 'de', 'people', '--root', root);
    expect(code).toBe(1);
    const own = out.slice(out.indexOf(GERMAN));
    expect(own).toContain(
      'not translated yet. Add at the place that is shown, and fill in:\n    levels:\n      working:\n',
    );
    expect(own).toContain(
      '          - id: describes-one-event\n            # Describes one specific event.\n            text:\n',
    );
    const coaching = `content/locales/de/frameworks/people/competencies/coaching.yaml`;
    expect(out).toContain(`${coaching}: new, `);
    expect(readFileSync(join(root, coaching), 'utf8')).toContain('# Coaching\ntitle:\n');
    // What is translated stays, and is noted.
    expect(readFileSync(join(root, GERMAN), 'utf8')).toMatch(/^source: [0-9a-z ]+\ntitle: Rückmeldung geben\n/);
  });
});

test('a language that is none is refused with a sentence', async () => {
  await onDisk(SMALL, async (root) => {
    expect(await espalier('translate', 'deutsch', '--root', root)).toMatchObject({ code: 2, out: '' });
  });
});
