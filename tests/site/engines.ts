/** `test` for specs that run in a second engine as well, where one is installed: Firefox, over WebDriver BiDi. */
import { test as base, type Browser } from '@playwright/test';

/** A browser as Playwright's own side of the connection knows it, as far as it concerns us. */
interface Driven {
  readonly _connection?: { toImpl?(browser: Browser): { readonly _browserSession?: object } | undefined };
}

/**
 * Firefox does not know one command that Playwright sends with every new context, and refuses to open one. What the command would
 * set (colours, motion) none of these tests needs there: it is taken for done.
 */
function withoutMediaFeatures(browser: Browser): void {
  const session = (browser as Browser & Driven)._connection?.toImpl?.(browser)?._browserSession;
  const prototype: { send?: (method: string, parameters: unknown) => Promise<unknown> } | undefined =
    session && Object.getPrototypeOf(session);
  const send = prototype?.send;
  if (prototype === undefined || send === undefined) throw new Error('Playwright has changed: see engines.ts.');
  prototype.send = function (this: unknown, method, parameters) {
    return method === 'emulation.setMediaFeaturesOverride' ? Promise.resolve({}) : send.call(this, method, parameters);
  };
}

export const test = base.extend<object>({
  browser: [
    async ({ browser }, use) => {
      if (browser.browserType().name() === 'firefox') withoutMediaFeatures(browser);
      await use(browser);
    },
    { scope: 'worker' },
  ],
});
