/** Parts in which somebody writes or ticks: reflection, feedback in four parts, checklist, and the way to an exercise. */
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { packaged, planAddress } from '../../site/address.ts';
import { isDone } from '../../workshop/progress.ts';
import type { Checklist, FeedbackBuilder, FeedbackPart, Practice, Reflection } from '../../workshop/workshop.ts';
import { type Doing, useProgress } from './doing.ts';
import { Elsewhere } from './elsewhere.tsx';
import { Prose } from './prose.tsx';

interface Props<Part> {
  readonly part: Part;
  readonly doing: Doing;
}

export function ReflectionDo({ part, doing }: Props<Reflection<string>>): ReactNode {
  const [value, edit] = useProgress(doing);
  const [sent, setSent] = useState('');
  const question = useId();
  const text = value.texts[part.id] ?? '';
  const earlier = part.after === undefined ? undefined : value.texts[part.after];
  const send = async (): Promise<void> => {
    // The rooms of the plan are fetched by those alone who send something there.
    const { sendToPlan } = await import('./send-to-plan.ts');
    setSent(await sendToPlan(`${doing.data.title}: ${text}`));
  };
  return (
    <>
      <div id={question}>
        <Prose html={part.blocks} />
      </div>
      {earlier && (
        <blockquote>
          <p className="quiet">You wrote earlier:</p>
          <p>{earlier}</p>
        </blockquote>
      )}
      <Elsewhere id={part.id} record={value} isHere={text !== ''} />
      <textarea
        rows={part.lines}
        value={text}
        aria-labelledby={question}
        onChange={({ currentTarget }) =>
          edit((record) => ({ ...record, texts: { ...record.texts, [part.id]: currentTarget.value } }))
        }
      />
      <p className="quiet">Only you see this. It stays on this device.</p>
      {part.plan && !packaged && text.trim() !== '' && (
        <p className="activity-acts">
          <button type="button" className="button quietly" onClick={() => void send()}>
            Put it into your plan
          </button>
          <span role="status">
            {sent} {sent !== '' && <a href={planAddress}>Your plan</a>}
          </span>
        </p>
      )}
    </>
  );
}

const FIELDS: readonly (readonly [part: FeedbackPart, title: string, asks: string])[] = [
  ['situation', 'Situation', 'When and where was it? One event.'],
  ['behaviour', 'Behaviour', 'What did the person do or say, as a camera would have seen it?'],
  ['impact', 'Impact', 'What did it lead to?'],
  ['next', 'Next step', 'What do you ask, or ask for?'],
];

export function FeedbackDo({ part, doing }: Props<FeedbackBuilder<string>>): ReactNode {
  const [value, edit] = useProgress(doing);
  const id = useId();
  const written = value.feedback[part.id] ?? {};
  const whole = FIELDS.every(([name]) => (written[name] ?? '').trim() !== '');
  return (
    <>
      <Prose html={part.blocks} />
      <Elsewhere id={part.id} record={value} isHere={Object.keys(written).length > 0} />
      {FIELDS.map(([name, title, asks]) => (
        <div className="exercise-field" key={name}>
          <label htmlFor={`${id}-${name}`}>
            <b>{title}</b>
          </label>
          <p className="quiet" id={`${id}-${name}-asks`}>
            {asks}
          </p>
          <textarea
            id={`${id}-${name}`}
            rows={2}
            value={written[name] ?? ''}
            aria-describedby={`${id}-${name}-asks`}
            onChange={({ currentTarget }) =>
              edit((record) => ({
                ...record,
                feedback: {
                  ...record.feedback,
                  [part.id]: { ...record.feedback[part.id], [name]: currentTarget.value },
                },
              }))
            }
          />
        </div>
      ))}
      {whole && (
        <section aria-label="Your feedback in one piece">
          <blockquote>
            <p>{FIELDS.map(([name]) => written[name]).join(' ')}</p>
          </blockquote>
          <p className="quiet">
            Read it aloud. Would the other know which event you mean? Is any of it about the person?
          </p>
        </section>
      )}
      <details className="answers">
        <summary>{whole ? 'Compare with an example' : 'An example, better opened when you have written yours'}</summary>
        <dl className="feedback-example">
          {FIELDS.map(([name, title]) => (
            <div key={name}>
              <dt>{title}</dt>
              <dd>{part.example[name]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

export function ChecklistDo({ part, doing }: Props<Checklist<string>>): ReactNode {
  const [value, edit] = useProgress(doing);
  const ticked = value.ticks[part.id] ?? [];
  const toggle = (place: number): void =>
    edit((record) => {
      const now = record.ticks[part.id] ?? [];
      const next = now.includes(place) ? now.filter((one) => one !== place) : [...now, place];
      return { ...record, ticks: { ...record.ticks, [part.id]: next } };
    });
  return (
    <fieldset className="options">
      <legend>
        <b>{part.title}</b>
      </legend>
      {part.items.map((item, place) => (
        <label className="choice" key={item}>
          <input type="checkbox" checked={ticked.includes(place)} onChange={() => toggle(place)} />
          <Prose html={item} />
        </label>
      ))}
      <Elsewhere id={part.id} record={value} isHere={ticked.length > 0} />
      <p className="quiet" role="status">
        {ticked.length} of {part.items.length} ticked
        {part.least < part.items.length && `; ${part.least} are enough`}
      </p>
    </fieldset>
  );
}

const fetchExercise = () => import('./exercise-here.tsx').catch(() => ({ default: NoExercise }));
const ExerciseHere = lazy(fetchExercise);

function NoExercise(): ReactNode {
  return <p role="alert">The exercise could not be fetched. Reload the page to try again.</p>;
}

export function ExerciseDo({ part, doing }: Props<Practice<string>>): ReactNode {
  const [value] = useProgress(doing);
  const [open, setOpen] = useState(false);
  const exercise = doing.data.exercises[part.id];
  const done = isDone(part, value, doing.practised);
  return (
    <>
      <Prose html={part.blocks} />
      {exercise && (
        <div className="exercise-card">
          <b>{done ? 'Exercise, done' : 'Exercise'}</b>
          <span>{exercise.title}</span>
          <small>{exercise.minutes} minutes, no time limit. What you answer stays on this device.</small>
          {!open && (
            <button type="button" className="button" onClick={() => setOpen(true)}>
              {done ? 'Look at it again' : 'Begin the exercise'}
            </button>
          )}
        </div>
      )}
      {open && (
        <Suspense fallback={<p className="empty">Laying out the exercise …</p>}>
          <ExerciseHere id={part.id} whenFinished={() => doing.whenPractised(part.id)} />
        </Suspense>
      )}
    </>
  );
}
