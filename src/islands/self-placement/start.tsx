import { createRoot } from 'react-dom/client';
import { SelfPlacement } from './self-placement.tsx';

/** Puts the self-placement into `root`, in place of what is said there without a script. */
export function startSelfPlacement(root: HTMLElement): void {
  const frameworks = (root.dataset.frameworks ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => ({ id }));
  const role = new URLSearchParams(location.hash.slice(1)).get('role') ?? undefined;
  createRoot(root).render(<SelfPlacement frameworks={frameworks} role={role} />);
}
