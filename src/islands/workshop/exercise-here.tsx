/** An exercise within a workshop. It is fetched when somebody begins it: who reads on does not carry it. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Exercise } from '../../exercise/kinds/all.ts';
import { ExercisePage } from '../exercise/exercise-page.tsx';

interface Props {
  readonly id: string;
  readonly whenFinished: () => void;
}

export default function ExerciseHere({ id, whenFinished }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<HTMLElement>();
  const [exercise] = useState(() => exerciseOnPage(id));
  useEffect(() => setRoot(place.current ?? undefined), []);
  return (
    <div className="exercise" ref={place}>
      {root && exercise && <ExercisePage exercise={exercise} root={root} whenFinished={whenFinished} />}
    </div>
  );
}

/** The data that the site made of the exercise, on the same page. */
function exerciseOnPage(id: string): Exercise | undefined {
  const data = document.querySelector(`[data-exercise="${id}"]`)?.textContent;
  return data ? JSON.parse(data) : undefined;
}
