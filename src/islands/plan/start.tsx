/** Brings the plan builder to life in the place that the page has for it. */
import { createRoot } from 'react-dom/client';
import { openDevice } from '../../device/device.ts';
import { App } from './app.tsx';
import { Here } from './here.ts';
import { roleFiles } from './role-files.ts';

/** Draws the builder into `root`, over what the page says without it. */
export async function startPlan(root: HTMLElement): Promise<void> {
  const base = root.dataset.base ?? '/';
  const device = await openDevice(base);
  const here = { base, device, language: document.documentElement.lang || 'en-GB', roles: roleFiles(`${base}plan/`) };
  createRoot(root).render(
    <Here value={here}>
      <App />
    </Here>,
  );
  root.dataset.state = 'ready';
}
