import { createRoot } from 'react-dom/client';
import type { Exercise } from '../../exercise/kinds/all.ts';
import { ExercisePage } from './exercise-page.tsx';

/**
 * Puts the exercise into `root`. What the page shows without a script, the exercise on paper, steps back; whoever wants it unfolds it.
 * The data comes with the page, made by the site: its texts in Markdown are HTML by now.
 */
export function startExercise(root: HTMLElement, paper: HTMLElement | null, data: HTMLElement): void {
  const exercise: Exercise = JSON.parse(data.textContent ?? '');
  const showPaper = (shown: boolean): void => {
    if (paper !== null) paper.hidden = !shown;
  };
  showPaper(false);
  createRoot(root).render(<ExercisePage exercise={exercise} root={root} showPaper={showPaper} />);
}
