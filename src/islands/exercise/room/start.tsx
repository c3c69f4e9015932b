import { createRoot } from 'react-dom/client';
import type { Exercise } from '../../../exercise/kinds/all.ts';
import { RoomPage } from './room-page.tsx';

/** Puts the view of whoever leads a group into `root`. What is pasted stays in memory, and is gone with the page. */
export function startRoom(root: HTMLElement, data: HTMLElement): void {
  const exercise: Exercise = JSON.parse(data.textContent ?? '');
  createRoot(root).render(<RoomPage exercise={exercise} />);
  root.dataset.state = 'ready';
}
