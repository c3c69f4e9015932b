import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Platform } from '../../../../src/workshop/platform/platform.ts';
import { scorm12 } from '../../../../src/workshop/platform/scorm12.ts';
import { scorm2004 } from '../../../../src/workshop/platform/scorm2004.ts';
import { FakeClock } from './fake-clock.ts';

/** A platform that remembers, refuses what it is told to refuse, and writes down what comes at the wrong time. */
class FakeLms {
  readonly values = new Map<string, string>();
  readonly saved = new Map<string, string>();
  readonly calls: string[] = [];
  readonly faults: string[] = [];
  /** Elements that it does not know. */
  unknown = /^$/;
  /** Whether it has lost its server. */
  offline = false;
  opens = true;
  #state: 'before' | 'open' | 'over' = 'before';
  #error = '0';

  readonly api: Readonly<Record<string, (...args: string[]) => string>>;

  constructor(values: Readonly<Record<string, string>>, prefix: 'LMS' | '') {
    for (const [element, value] of Object.entries(values)) this.values.set(element, value);
    const end = prefix === 'LMS' ? 'Finish' : 'Terminate';
    const call = (name: string, work: (...args: string[]) => string) =>
      [
        `${prefix}${name}`,
        (...args: string[]): string => {
          this.calls.push(`${name} ${args.join(' ')}`.trim());
          if (!name.includes('Error')) {
            this.#error = '0';
            if (this.#state !== 'open' && name !== 'Initialize') this.faults.push(`${name} while ${this.#state}`);
          }
          return work(...args);
        },
      ] as const;
    const refuse = (error: string): string => {
      this.#error = error;
      return 'false';
    };
    this.api = Object.fromEntries([
      call('Initialize', () => {
        if (!this.opens) return refuse('101');
        this.#state = 'open';
        return 'true';
      }),
      call(end, () => {
        this.#state = 'over';
        return 'true';
      }),
      call('GetValue', (element = '') => {
        if (this.#state !== 'open') refuse('301');
        if (element === 'cmi.interactions._count') return this.unknown.test(element) ? '' : this.#count();
        const value = this.values.get(element);
        if (value === undefined) this.#error = '403';
        return value ?? '';
      }),
      call('SetValue', (element = '', value = '') => {
        if (this.unknown.test(element)) return refuse('401');
        if (element === 'cmi.suspend_data' && value.length > 4096) this.faults.push('A state that is too long');
        const place = /^cmi\.interactions\.(\d+)\.(\w+)/.exec(element);
        if (place !== null && Number(place[1]) > Number(this.#count())) this.faults.push(`A gap before ${element}`);
        if (place !== null && place[2] !== 'id' && Number(place[1]) >= Number(this.#count()))
          this.faults.push(`${element} before its id`);
        this.values.set(element, value);
        return 'true';
      }),
      call('Commit', () => {
        if (this.offline) return refuse('391');
        for (const [element, value] of this.values) this.saved.set(element, value);
        return 'true';
      }),
      call(prefix === 'LMS' ? 'GetLastError' : 'GetLastError', () => this.#error),
      call('GetErrorString', () => 'Words of the platform'),
    ]);
  }

  #count(): string {
    return String([...this.values.keys()].filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element)).length);
  }

  setsOf(element: string): readonly string[] {
    return this.calls.flatMap((call) =>
      call.startsWith(`SetValue ${element} `) ? [call.slice(10 + element.length)] : [],
    );
  }
}

const versions = [
  {
    name: 'SCORM 1.2',
    driver: scorm12,
    prefix: 'LMS',
    untouched: { 'cmi.core.lesson_status': 'not attempted', 'cmi.core.student_id': 'seven' },
    status: 'cmi.core.lesson_status',
    mode: 'cmi.core.lesson_mode',
    time: 'cmi.core.session_time',
    exit: 'cmi.core.exit',
    score: 'cmi.core.score.raw',
    scores: ['60', '80'],
    response: 'student_response',
    responses: ['a,c', 'b,a,c', 'a.b,b.a'],
    end: 'Finish',
    span: '0000:01:01.50',
  },
  {
    name: 'SCORM 2004',
    driver: scorm2004,
    prefix: '',
    untouched: { 'cmi.completion_status': 'unknown', 'cmi.learner_id': 'seven' },
    status: 'cmi.completion_status',
    mode: 'cmi.mode',
    time: 'cmi.session_time',
    exit: 'cmi.exit',
    score: 'cmi.score.scaled',
    scores: ['0.6', '0.8'],
    response: 'learner_response',
    responses: ['a[,]c', 'b[,]a[,]c', 'a[.]b[,]b[.]a'],
    end: 'Terminate',
    span: 'PT61.5S',
  },
] as const;

function begun(version: (typeof versions)[number], values: Readonly<Record<string, string>> = version.untouched) {
  const lms = new FakeLms(values, version.prefix);
  const clock = new FakeClock();
  const said: (string | undefined)[] = [];
  const platform = version.driver(lms.api, { clock, trouble: (sentence) => said.push(sentence) });
  return { lms, clock, said, platform };
}

describe.each(versions)('$name', (version) => {
  test('begins, keeps, tells and ends in the order of the standard', async () => {
    const { lms, clock, said, platform } = begun(version);
    expect(await platform.begin()).toEqual({ found: true, learner: 'seven' });
    expect(lms.saved.get(version.status)).toBe('incomplete');
    platform.keep('one', 'first');
    platform.keep('two', 'second');
    expect(lms.saved.has('cmi.suspend_data')).toBe(false);
    clock.pass(1000);
    expect(lms.saved.get('cmi.suspend_data')).toBe('two');
    expect(lms.setsOf('cmi.suspend_data')).toEqual(['two']);
    platform.completed({ right: 3, of: 5 });
    expect(lms.saved.get(version.status)).toBe('completed');
    expect(lms.saved.get(version.score)).toBe(version.scores[0]);
    clock.pass(60_500);
    platform.keep('three', 'third');
    expect(await platform.end()).toEqual({ saved: true });
    expect(lms.saved.get('cmi.suspend_data')).toBe('three');
    expect(lms.saved.get(version.time)).toBe(version.span);
    expect(lms.saved.get(version.exit)).toBe('suspend');
    expect(lms.calls.at(-1)).toBe(version.end);
    platform.keep('four', 'fourth');
    platform.completed({ right: 5, of: 5 });
    platform.endNow();
    clock.pass(100_000);
    expect(lms.calls.at(-1)).toBe(version.end);
    expect(lms.faults).toEqual([]);
    expect(said).toEqual([]);
  });

  test('tells of answers by letters, one after the other', async () => {
    const { lms, clock, platform } = begun(version);
    await platform.begin();
    platform.answered({ question: 'one', kind: 'choice', chosen: [0, 2], right: true });
    platform.answered({ question: 'two', kind: 'sequencing', chosen: [1, 0, 2], right: false });
    platform.answered({ question: 'three', kind: 'matching', chosen: [1, 0], right: true });
    clock.pass(1000);
    for (const [place, response] of version.responses.entries())
      expect(lms.saved.get(`cmi.interactions.${place}.${version.response}`)).toBe(response);
    expect(lms.saved.get('cmi.interactions.1.result')).toMatch(/^(?:wrong|incorrect)$/);
    expect(lms.faults).toEqual([]);
  });

  test('a score goes up and never down, also from one session to the next', async () => {
    const { lms, platform } = begun(version, { ...version.untouched, [version.score]: version.scores[1] });
    await platform.begin();
    platform.completed({ right: 3, of: 5 });
    expect(lms.setsOf(version.score)).toEqual([]);
    platform.completed({ right: 5, of: 5 });
    expect(lms.setsOf(version.score)).toHaveLength(1);
  });

  test('somebody who completed it before is not set back', async () => {
    const { lms, platform } = begun(version, { ...version.untouched, [version.status]: 'completed' });
    await platform.begin();
    platform.completed({ right: 5, of: 5 });
    await platform.end();
    expect(lms.setsOf(version.status)).toEqual([]);
  });

  test('a module without knowledge checks has no score', async () => {
    const { lms, platform } = begun(version);
    await platform.begin();
    platform.completed();
    expect(lms.saved.get(version.status)).toBe('completed');
    expect(
      [...lms.values.keys()].filter((element) => element.includes('score') || element.includes('success')),
    ).toEqual([]);
  });

  test.each(['browse', 'review'])('nothing is recorded of somebody who may only %s', async (mode) => {
    const { lms, clock, platform } = begun(version, { ...version.untouched, [version.mode]: mode });
    await platform.begin();
    platform.keep('one', 'first');
    platform.answered({ question: 'one', kind: 'choice', chosen: [0], right: true });
    platform.completed({ right: 1, of: 1 });
    clock.pass(5000);
    await platform.end();
    expect(lms.calls.filter((call) => call.startsWith('SetValue'))).toEqual([]);
    expect(lms.calls.at(-1)).toBe(version.end);
  });

  test('what is not taken is said once, kept, and sent again by itself', async () => {
    const { lms, clock, said, platform } = begun(version);
    await platform.begin();
    lms.offline = true;
    platform.keep('one', 'first');
    clock.pass(1000);
    platform.completed({ right: 4, of: 5 });
    expect(said).toEqual([
      'Your learning platform did not take the last step (error 391: Words of the platform). It is kept in this browser and sent again with your next step.',
    ]);
    lms.offline = false;
    clock.pass(31_000);
    expect(said.at(-1)).toBeUndefined();
    expect(lms.saved.get('cmi.suspend_data')).toBe('one');
    expect(lms.saved.get(version.status)).toBe('completed');
  });

  test('who leaves while nothing is taken is not told that all is saved', async () => {
    const { lms, platform } = begun(version);
    await platform.begin();
    lms.offline = true;
    platform.keep('one', 'first');
    expect(await platform.end()).toEqual({ saved: false });
  });

  test('a platform that knows no interactions is not bothered with them, nor is the learner', async () => {
    const { lms, clock, said, platform } = begun(version);
    lms.unknown = /interactions|score\.m/;
    await platform.begin();
    platform.answered({ question: 'one', kind: 'choice', chosen: [0], right: true });
    platform.completed({ right: 1, of: 1 });
    clock.pass(1000);
    expect(lms.saved.get(version.status)).toBe('completed');
    expect(said).toEqual([]);
  });

  test('a platform that does not begin leaves the module to itself', async () => {
    const { lms, clock, platform } = begun(version);
    lms.opens = false;
    const session = await platform.begin();
    expect(session).toMatchObject({ found: false, learner: '' });
    expect(session.trouble).toContain('No learning platform answers here.');
    platform.keep('one', 'first');
    platform.completed({ right: 1, of: 1 });
    clock.pass(5000);
    expect(lms.calls.filter((call) => /^(?:SetValue|Commit|Finish|Terminate)/.test(call))).toEqual([]);
  });

  test('a state that no platform keeps is a mistake of ours', async () => {
    const { platform } = begun(version);
    await platform.begin();
    expect(() => platform.keep('x'.repeat(4097), '')).toThrow('4097');
  });

  test('whatever happens: the last state arrives, nothing comes at the wrong time', async () => {
    const happening = fc.oneof(
      fc.record({ keep: fc.string({ maxLength: 50, unit: 'grapheme-ascii' }) }),
      fc.record({ answered: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }) }),
      fc.record({ completed: fc.nat(5) }),
      fc.record({ pass: fc.nat(40_000) }),
      fc.record({ offline: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 30 }), fc.boolean(), async (happenings, now) => {
        const { lms, clock, platform } = begun(version);
        await platform.begin();
        let last: string | undefined;
        for (const one of happenings) {
          await happen(platform, lms, clock, one);
          if ('keep' in one) last = one.keep;
        }
        lms.offline = false;
        if (now) platform.endNow();
        else await platform.end();
        clock.pass(100_000);
        expect(lms.faults).toEqual([]);
        expect(lms.calls.at(-1)).toBe(version.end);
        expect(lms.saved.get('cmi.suspend_data')).toBe(last);
      }),
    );
  });
});

type Happening =
  | { readonly keep: string }
  | { readonly answered: readonly number[] }
  | { readonly completed: number }
  | { readonly pass: number }
  | { readonly offline: boolean };

async function happen(platform: Platform, lms: FakeLms, clock: FakeClock, one: Happening): Promise<void> {
  if ('keep' in one) platform.keep(one.keep, 'here');
  else if ('answered' in one) platform.answered({ question: 'q', kind: 'choice', chosen: one.answered, right: true });
  else if ('completed' in one) platform.completed({ right: one.completed, of: 5 });
  else if ('pass' in one) clock.pass(one.pass);
  else lms.offline = one.offline;
}

test('where there is no platform at all, nothing is called and it is said', async () => {
  const platform = scorm12(undefined, { clock: new FakeClock(), trouble: () => undefined });
  expect(await platform.begin()).toMatchObject({ found: false });
  platform.keep('one', 'first');
  expect(await platform.end()).toEqual({ saved: true });
});
