import { expect, test } from 'vitest';
import { findApi } from '../../../../src/workshop/platform/find-api.ts';

const api = { LMSInitialize: () => 'true' };

/** A window of another site: whatever is asked of it, it refuses. */
const foreign: object = new Proxy(
  {},
  {
    get() {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  },
);

function windowIn(parent: object | undefined, more: object = {}): object {
  const own: Record<string, unknown> = { opener: null, ...more };
  own.parent = parent ?? own;
  return own;
}

test('it is found in the own window, above it, in the opener, and above the opener', () => {
  const platform = windowIn(undefined, { API: api });
  expect(findApi(platform, 'API')).toBe(api);
  expect(findApi(windowIn(windowIn(windowIn(platform))), 'API')).toBe(api);
  expect(findApi(windowIn(undefined, { opener: windowIn(platform) }), 'API')).toBe(api);
  expect(findApi(windowIn(windowIn(undefined, { opener: platform })), 'API')).toBe(api);
});

test('the nearest is taken, and that of the other version is none', () => {
  const far = { name: 'far' };
  expect(findApi(windowIn(windowIn(undefined, { API: far }), { API: api }), 'API')).toBe(api);
  expect(findApi(windowIn(undefined, { API: api }), 'API_1484_11')).toBeUndefined();
});

test('windows of other sites, and circles of windows, are no obstacle', () => {
  expect(findApi(windowIn(foreign), 'API')).toBeUndefined();
  expect(findApi(windowIn(foreign, { opener: windowIn(undefined, { API: api }) }), 'API')).toBe(api);
  const one: Record<string, unknown> = {};
  const other = windowIn(undefined, { opener: one });
  Object.assign(one, { parent: other, opener: other });
  expect(findApi(one, 'API')).toBeUndefined();
});
