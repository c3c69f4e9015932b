import { createRoot } from 'react-dom/client';
import { Team } from './team.tsx';

/** Puts the team planner into `root`, in place of what is said there without a script. */
export function startTeam(root: HTMLElement): void {
  const frameworks = (root.dataset.frameworks ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => ({ id }));
  createRoot(root).render(<Team frameworks={frameworks} />);
}
