import type { Platform } from './platform.ts';

/** A package without a platform: everything stays in the browser. */
export function noPlatform(): Platform {
  return {
    begin: () => Promise.resolve({ found: false, learner: '' }),
    keep: () => undefined,
    answered: () => undefined,
    completed: () => undefined,
    end: () => Promise.resolve({ saved: true }),
    endNow: () => undefined,
  };
}
