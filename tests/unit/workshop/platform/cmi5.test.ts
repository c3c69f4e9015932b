import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cmi5 } from '../../../../src/workshop/platform/cmi5.ts';
import { readLaunch } from '../../../../src/workshop/platform/cmi5-launch.ts';
import type { Send } from '../../../../src/workshop/platform/cmi5-sender.ts';
import { FakeClock } from './fake-clock.ts';

const endpoint = 'https://records.example/xapi/';
const query = {
  endpoint,
  fetch: 'https://platform.example/token',
  actor: JSON.stringify({ objectType: 'Agent', account: { homePage: 'https://platform.example', name: 'seven' } }),
  registration: '5f3b2c1d-0a9e-4c7b-8d6f-1e2a3b4c5d6e',
  activityId: 'https://platform.example/activities/module',
};

interface Sent {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly object: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, unknown>>;
}

/** A record store with a platform's launch; both can be told to fail. */
class FakeStore {
  readonly statements: Sent[] = [];
  readonly requests: string[] = [];
  document: string | undefined;
  etag: string | undefined;
  offline = false;
  token: unknown = { 'auth-token': 'secret' };
  launchData: Readonly<Record<string, unknown>> | undefined = {
    contextTemplate: { extensions: { session: 'one' }, contextActivities: { grouping: [{ id: 'urn:publisher' }] } },
    launchMode: 'Normal',
  };

  send: Send = async (address, { method, headers, body = '' }) => {
    await Promise.resolve();
    this.requests.push(`${method} ${address}`);
    if (address === query.fetch) return answer(200, JSON.stringify(this.token));
    if (this.offline) throw new TypeError('Failed to fetch');
    if (headers.Authorization !== 'Basic secret') return answer(401);
    if (address.includes('stateId=LMS.LaunchData'))
      return this.launchData === undefined ? answer(404) : answer(200, JSON.stringify(this.launchData));
    if (address.includes('agents/profile')) return answer(404);
    if (address.endsWith('/statements')) {
      this.statements.push(JSON.parse(body));
      return answer(200, '[]');
    }
    if (method === 'GET') return this.document === undefined ? answer(404) : answer(200, this.document, this.etag);
    const fits =
      this.etag === undefined ? headers['If-None-Match'] === '*' : [this.etag, '*'].includes(headers['If-Match'] ?? '');
    if (!fits) return answer(412);
    this.document = body;
    this.etag = `"${this.requests.length}"`;
    return answer(204, '', this.etag);
  };

  get verbs(): readonly string[] {
    return this.statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '');
  }
}

function answer(status: number, text = '', etag?: string) {
  return { ok: status < 300, status, text, ...(etag !== undefined && { etag }) };
}

function session(store: FakeStore) {
  const clock = new FakeClock();
  const said: (string | undefined)[] = [];
  let count = 0;
  const platform = cmi5(readLaunch(new URLSearchParams(query).toString()), {
    clock,
    trouble: (sentence) => said.push(sentence),
    send: store.send,
    uuid: () => {
      count += 1;
      return `id-${count}`;
    },
  });
  return { clock, said, platform };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

test('begins with the token, the launch data, the preferences and the state, in this order', async () => {
  const store = new FakeStore();
  const { platform } = session(store);
  expect(await platform.begin()).toEqual({ found: true, learner: 'https://platform.example seven' });
  await settled();
  expect(
    store.requests.map((request) => /token|LaunchData|profile|module-state|statements/.exec(request)?.[0]),
  ).toEqual(['token', 'LaunchData', 'profile', 'module-state', 'statements']);
  expect(store.verbs).toEqual(['initialized']);
});

test('keeps the last state soon, and ends with it and with "terminated"', async () => {
  const store = new FakeStore();
  const { platform, clock } = session(store);
  await platform.begin();
  platform.keep('one', 'first');
  platform.keep('two', 'second');
  clock.pass(1000);
  await settled();
  expect(JSON.parse(store.document ?? '')).toMatchObject({ state: 'two', place: 'second' });
  platform.keep('three', 'third');
  expect(await platform.end()).toEqual({ saved: true });
  expect(JSON.parse(store.document ?? '')).toMatchObject({ state: 'three' });
  expect(store.verbs.at(-1)).toBe('terminated');
  expect(store.statements.at(-1)?.result).toEqual({ duration: 'PT1S' });
  const { length } = store.requests;
  platform.keep('four', 'fourth');
  platform.completed({ right: 1, of: 1 });
  clock.pass(100_000);
  await settled();
  expect(store.requests).toHaveLength(length);
});

test('"passed" with the score and "completed" are sent once for a registration', async () => {
  const store = new FakeStore();
  const first = session(store);
  await first.platform.begin();
  first.platform.completed({ right: 3, of: 4 });
  first.platform.completed({ right: 4, of: 4 });
  await first.platform.end();
  const second = session(store);
  await second.platform.begin();
  second.platform.completed({ right: 4, of: 4 });
  await second.platform.end();
  expect(store.verbs).toEqual(['initialized', 'passed', 'completed', 'terminated', 'initialized', 'terminated']);
  expect(store.statements[1]?.result).toMatchObject({
    success: true,
    score: { scaled: 0.75, raw: 3, min: 0, max: 4 },
  });
});

test('a score below the mastery score is no pass and no failure', async () => {
  const store = new FakeStore();
  store.launchData = { ...store.launchData, masteryScore: 0.8 };
  const { platform } = session(store);
  await platform.begin();
  platform.completed({ right: 3, of: 4 });
  platform.completed({ right: 4, of: 4 });
  await platform.end();
  expect(store.verbs).toEqual(['initialized', 'completed', 'passed', 'terminated']);
});

test('an answer goes as ids of what was chosen', async () => {
  const store = new FakeStore();
  const { platform } = session(store);
  await platform.begin();
  platform.answered({ question: 'one', kind: 'choice', chosen: [0, 2], right: true });
  platform.answered({ question: 'two', kind: 'matching', chosen: [1, 0], right: false });
  await platform.end();
  expect(store.statements[1]).toMatchObject({
    object: { id: 'https://platform.example/activities/module#one', definition: { interactionType: 'choice' } },
    result: { response: 'o0[,]o2', success: true },
  });
  expect(store.statements[2]?.result).toEqual({ response: 'o0[.]o1[,]o1[.]o0', success: false });
});

test.each(['Browse', 'Review'])(
  'in the mode %s there is nothing between the first and the last statement',
  async (mode) => {
    const store = new FakeStore();
    store.launchData = { ...store.launchData, launchMode: mode };
    const { platform, clock } = session(store);
    await platform.begin();
    platform.keep('one', 'first');
    platform.answered({ question: 'one', kind: 'choice', chosen: [0], right: true });
    platform.completed({ right: 1, of: 1 });
    clock.pass(5000);
    await platform.end();
    expect(store.verbs).toEqual(['initialized', 'terminated']);
    expect(store.document).toBeUndefined();
  },
);

test('where the platform wants people back, they are told where, and only an address of the web', async () => {
  const store = new FakeStore();
  store.launchData = { ...store.launchData, returnURL: 'https://platform.example/back' };
  const one = session(store);
  await one.platform.begin();
  expect(await one.platform.end()).toEqual({ saved: true, to: 'https://platform.example/back' });
  store.launchData = { ...store.launchData, returnURL: 'javascript:alert(1)' };
  const other = session(store);
  await other.platform.begin();
  expect(await other.platform.end()).toEqual({ saved: true });
});

test('what is not taken is said once, kept in its order, and sent again by itself', async () => {
  const store = new FakeStore();
  const { platform, clock, said } = session(store);
  await platform.begin();
  await settled();
  store.offline = true;
  platform.answered({ question: 'one', kind: 'choice', chosen: [0], right: true });
  platform.completed({ right: 1, of: 1 });
  await settled();
  expect(said).toEqual([
    'Your learning platform did not take the last step (Failed to fetch). It is kept in this browser and sent again with your next step.',
  ]);
  store.offline = false;
  clock.pass(31_000);
  await settled();
  expect(store.verbs).toEqual(['initialized', 'answered', 'passed', 'completed']);
  expect(said.at(-1)).toBeUndefined();
});

test('who leaves while nothing is taken is not told that all is saved', async () => {
  const store = new FakeStore();
  const { platform } = session(store);
  await platform.begin();
  await settled();
  store.offline = true;
  platform.keep('one', 'first');
  expect(await platform.end()).toEqual({ saved: false });
});

test('two windows of one learner: the newer word stands, and nobody is stuck', async () => {
  const store = new FakeStore();
  const one = session(store);
  const other = session(store);
  await one.platform.begin();
  await other.platform.begin();
  for (const [{ platform, clock }, state] of [
    [one, 'from one'],
    [other, 'from the other'],
    [one, 'from one again'],
  ] as const) {
    platform.keep(state, 'here');
    clock.pass(1000);
    await settled();
    expect(JSON.parse(store.document ?? '').state).toBe(state);
  }
});

describe('a launch that goes wrong', () => {
  test.each([
    [
      'a token that was fetched before',
      { token: { 'error-code': '1', 'error-text': 'Already returned.' } },
      'Already returned.',
    ],
    ['a platform without launch data', { launchData: undefined }, 'did not say how it launched'],
    ['a store that cannot be reached', { offline: true }, 'Failed to fetch'],
  ])('%s', async (_what, change, words) => {
    const store = Object.assign(new FakeStore(), change);
    const { platform } = session(store);
    const begun = await platform.begin();
    expect(begun.found).toBe(false);
    expect(begun.trouble).toContain(words);
    platform.keep('one', 'first');
    await platform.end();
    expect(store.statements).toEqual([]);
  });

  test.each(['endpoint', 'fetch', 'actor', 'registration', 'activityId'])('an address without %s', (name) => {
    const lacking = Object.fromEntries(Object.entries(query).filter(([key]) => key !== name));
    expect(readLaunch(new URLSearchParams(lacking).toString())).toBeUndefined();
  });

  test('addresses that are none, and actors that are none', () => {
    for (const wrong of [
      { endpoint: 'javascript:alert(1)' },
      { fetch: 'data:,x' },
      { actor: '[' },
      { actor: 'null' },
      { actor: JSON.stringify({ account: 'seven' }) },
    ])
      expect(readLaunch(new URLSearchParams({ ...query, ...wrong }).toString())).toBeUndefined();
  });
});

test('whatever happens: "initialized" first, "terminated" last, everything once and in order', async () => {
  const happening = fc.oneof(
    fc.constant('keep' as const),
    fc.constant('answered' as const),
    fc.constant('completed' as const),
    fc.constant('offline' as const),
    fc.constant('online' as const),
    fc.constant('wait' as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (happenings) => {
      const store = new FakeStore();
      const { platform, clock } = session(store);
      await platform.begin();
      let answers = 0;
      let kept = 0;
      for (const one of happenings) {
        if (one === 'keep') {
          kept += 1;
          platform.keep(`state ${kept}`, 'here');
        } else if (one === 'answered') {
          answers += 1;
          platform.answered({ question: `q${answers}`, kind: 'choice', chosen: [0], right: true });
        } else if (one === 'completed') platform.completed({ right: 1, of: 1 });
        else if (one === 'wait') {
          clock.pass(40_000);
          await settled();
        } else store.offline = one === 'offline';
      }
      store.offline = false;
      clock.pass(40_000);
      await settled();
      expect(await platform.end()).toEqual({ saved: true });
      expect(store.verbs[0]).toBe('initialized');
      expect(store.verbs.at(-1)).toBe('terminated');
      expect(store.verbs.filter((verb) => verb === 'answered')).toHaveLength(answers);
      for (const verb of ['initialized', 'passed', 'completed', 'terminated'])
        expect(store.verbs.filter((one) => one === verb).length).toBeLessThanOrEqual(1);
      if (kept > 0) expect(JSON.parse(store.document ?? '').state).toBe(`state ${kept}`);
    }),
    { numRuns: 60 },
  );
});
