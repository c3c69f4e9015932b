/** How far one has come, the end of each section, and the end of all. */
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { standing } from '../../workshop/progress.ts';
import type { WorkshopRecord } from '../../workshop/progress.ts';
import { KeepingBar, type Said } from '../keeping/keeping-bar.tsx';
import type { Keeping, Kept } from '../keeping/record.ts';
import { type Doing, useProgress } from './doing.ts';

export function SectionEnd({ id, doing }: { readonly id: string; readonly doing: Doing }): ReactNode {
  const [value, edit] = useProgress(doing);
  const { sections } = doing.data;
  const next = sections[sections.findIndex((one) => one.id === id) + 1];
  const done = value.sections.includes(id);
  const finish = (): void => {
    edit((record) => ({
      ...record,
      sections: [...record.sections.filter((one) => one !== id), id],
      ...(next && { at: next.id }),
    }));
    const heading = document.getElementById(next?.id ?? 'finish');
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus();
  };
  if (done)
    return (
      <p className="quiet">
        Done.{' '}
        <button
          type="button"
          className="link"
          onClick={() =>
            edit((record) => ({ ...record, sections: record.sections.filter((one) => one !== id), at: id }))
          }
        >
          Not yet, after all
        </button>
      </p>
    );
  return (
    <button type="button" className="button" onClick={finish}>
      {next ? `Done, on to “${next.title}”` : 'Done'}
    </button>
  );
}

interface ProgressProps {
  readonly doing: Doing;
  readonly kept: Kept<WorkshopRecord>;
  readonly set: (keeping: Keeping<WorkshopRecord>) => void;
  readonly initial: WorkshopRecord;
}

export function Progress({ doing, kept, set, initial }: ProgressProps): ReactNode {
  const [value] = useProgress(doing);
  const [said, say] = useState<Said>();
  const { data, practised } = doing;
  const { minutesLeft } = standing(data, value, practised);
  const begun = value.sections.length > 0;
  const at = data.sections.find(({ id }) => id === value.at && !value.sections.includes(id));
  return (
    <>
      <progress value={data.minutes - minutesLeft} max={data.minutes} aria-label="Minutes done" />
      <p>
        {minutesLeft === 0 ? 'Every section is done.' : `About ${minutesLeft} minutes left.`}
        {begun && at && (
          <>
            {' '}
            <a href={`#${at.id}`}>Go on with “{at.title}”</a>
          </>
        )}
      </p>
      <KeepingBar
        kept={kept}
        set={set}
        initial={initial}
        what="your answers"
        fileName={data.id}
        said={said}
        say={say}
      />
    </>
  );
}

const CertificateView = lazy(() => import('./certificate-view.tsx').catch(() => ({ default: () => null })));

export function Finish({ doing, site }: { readonly doing: Doing; readonly site: string }): ReactNode {
  const [value, edit] = useProgress(doing);
  const { data, practised } = doing;
  const { complete, open, right, questions } = standing(data, value, practised);
  const activities = data.sections.flatMap(({ activities: own, title }) => own.map((one) => ({ one, title })));
  useEffect(() => {
    if (complete && value.completed === undefined)
      edit((record) => ({ ...record, completed: new Date().toISOString() }));
  }, [complete, value.completed, edit]);
  const done = value.completed !== undefined;
  return (
    <section className="section" aria-labelledby="finish">
      <h2 id="finish">{done ? 'Complete' : 'Not complete yet'}</h2>
      <p>
        <b>Complete when:</b> {data.completion.criterion}
      </p>
      {questions > 0 && (
        <p>
          {right} of {questions === 1 ? '1 question is' : `${questions} questions are`} answered rightly
          {data.completion.correct !== undefined && `; ${data.completion.correct} are asked for`}. You may try each
          again.
        </p>
      )}
      {open.length > 0 && !done && (
        <>
          <p>Still open:</p>
          <ul className="open-parts">
            {activities
              .filter(({ one }) => open.includes(one.id))
              .map(({ one, title }) => (
                <li key={one.id}>
                  <a href={`#${one.as === 'exercise' ? 'do-' : ''}${one.id}`}>
                    {NAMES[one.as]} in “{title}”
                  </a>
                </li>
              ))}
          </ul>
        </>
      )}
      {done && (
        <Suspense fallback={null}>
          <CertificateView doing={doing} site={site} />
        </Suspense>
      )}
    </section>
  );
}

const NAMES = {
  question: 'A question',
  reflection: 'A reflection',
  conversation: 'The conversation',
  'feedback-builder': 'Your feedback',
  exercise: 'The exercise',
  checklist: 'A checklist',
} as const;
