import type { Platform, Standard, Trouble } from '../workshop/platform/platform.ts';
export async function platformFor(_s: Standard, _t: Trouble): Promise<Platform> {
  return {
    begin: async () => ({ found: false, learner: '' }),
    keep: () => {},
    answered: () => {},
    completed: () => {},
    end: async () => ({}),
    endNow: () => {},
  };
}
