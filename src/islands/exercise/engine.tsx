/** The steps of an exercise: brief, do, see, why, and again with the parallel set. One thing on the screen. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { answersOf, finished, inStep, onScreen, roundIn, stepsOf, withAnswers } from '../../exercise/attempt.ts';
import type { Exercise } from '../../exercise/kinds/all.ts';
import type { ExerciseRecord, Step } from '../../exercise/record.ts';
import { seedText } from '../../exercise/seed.ts';
import { KeepingBar, type Said } from '../keeping/keeping-bar.tsx';
import { type Keeping, type Kept, useSnapshot } from '../keeping/record.ts';
import { Attempts } from './attempts.tsx';
import { Brief } from './brief.tsx';
import type { Done } from './island-kind.ts';
import type { AnyKind } from './kinds.ts';
import { Doing } from './doing.tsx';
import { ProgressLine } from './progress-line.tsx';
import { See } from './see.tsx';
import { Why } from './why.tsx';

interface Props {
  readonly exercise: Exercise;
  readonly kind: AnyKind;
  readonly kept: Kept<ExerciseRecord>;
  readonly set: (keeping: Keeping<ExerciseRecord>) => void;
  readonly initial: ExerciseRecord;
  /** Begins another attempt, with a new seed; this one stays in the record. */
  readonly again: () => void;
  /** Whether somebody has just come to this attempt from another one: then it takes the focus. */
  readonly arriving: boolean;
  /** Opens an earlier attempt. */
  readonly look: (id: string) => void;
  readonly said: Said | undefined;
  readonly say: (said: Said | undefined) => void;
  readonly showPaper?: ((shown: boolean) => void) | undefined;
  readonly whenFinished?: (() => void) | undefined;
  readonly within: boolean;
}

export function Engine({
  exercise,
  kind,
  kept,
  set,
  initial,
  again,
  arriving,
  look,
  said,
  say,
  showPaper,
  whenFinished,
  within,
}: Props): ReactNode {
  const { record } = kept;
  const { value, canUndo } = useSnapshot(record);
  const top = useRef<HTMLDivElement>(null);
  const moved = useRef(arriving);
  const steps = stepsOf(kind.rounds);
  const done = doneOf(exercise, kind, value);
  // A step that needs answers which are not there, or are of another kind, is not reached yet.
  const step: Step =
    value.step !== 'brief' && roundIn(value.step) === undefined && done === undefined ? 'brief' : value.step;
  useEffect(() => {
    const heading = moved.current ? top.current?.querySelector<HTMLElement>('[data-first]') : undefined;
    // At once: a slow scroll loses against a browser that keeps what was in sight in its place, and ends far below the heading.
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    moved.current = false;
  }, [step, value.screen]);

  const become = (next: ExerciseRecord): void => {
    moved.current = true;
    record.edit(next);
  };
  const go = (to: Step): void => {
    const next = inStep(record.snapshot.value, to, () => kind.blank(exercise));
    const found = steps.at(-1) === to || to === 'see' ? doneOf(exercise, kind, next) : undefined;
    become(found === undefined ? next : finished(next, new Date().toISOString(), kind.finding(found)));
    if (found !== undefined) whenFinished?.();
  };
  const after = steps[steps.indexOf(step) + 1];
  const before = steps[steps.indexOf(step) - 1];
  const round = roundIn(step);
  return (
    <div className="exercise-steps" ref={top}>
      <ProgressLine steps={steps} step={step} />
      {step === 'brief' && <Brief exercise={exercise} begun={value.rounds.length > 0} begin={() => go('do')} />}
      {round !== undefined && (
        <Doing
          screens={kind.screens({
            exercise,
            answers: answersIn(kind, exercise, value, round),
            before: round === 1 ? answersIn(kind, exercise, value, 0) : undefined,
            edit: (answers) => record.edit(withAnswers(record.snapshot.value, round, answers)),
            seed: value.seed,
            round,
          })}
          index={value.screen}
          show={(screen) => become(onScreen(record.snapshot.value, screen))}
          back={() => before && go(before)}
          next={() => after && go(after)}
          last={kind.rounds === 2 && round === 0 ? 'See what came of it' : 'See the result'}
        />
      )}
      {done && (step === 'see' || step === 'see-again') && (
        <See
          exercise={exercise}
          kind={kind}
          done={step === 'see' ? firstOf(done) : done}
          next={step === 'see' ? { text: 'Why it is done this way', go: () => go('why') } : undefined}
          again={step === 'see-again' ? again : undefined}
          within={within}
        />
      )}
      {done && step === 'why' && (
        <Why
          exercise={exercise}
          sentences={kind.why(exercise)}
          next={kind.rounds === 2 ? { text: kind.again ?? 'Again, with new cases', go: () => go('again') } : undefined}
          back={() => go('see')}
          again={kind.rounds === 1 ? again : undefined}
          within={within}
        />
      )}
      {(step === 'brief' || step === steps.at(-1)) && (
        <Attempts exercise={exercise.id} version={exercise.version} kept={kept} look={look} />
      )}
      <div className="exercise-foot">
        <p className="quiet exercise-acts">
          <span>
            In an order drawn by chance, <b className="seed">{seedText(value.seed)}</b>
          </span>
          {canUndo && (
            <button
              type="button"
              className="link"
              onClick={() => {
                moved.current = true;
                record.undo();
              }}
            >
              Undo the last change
            </button>
          )}
          {value.rounds.length > 0 && (
            <button type="button" className="link" onClick={again}>
              Begin another attempt
            </button>
          )}
          {showPaper && <PaperToggle show={showPaper} />}
        </p>
        <KeepingBar
          kept={kept}
          set={set}
          initial={initial}
          what="this attempt"
          fileName={exercise.id}
          said={said}
          say={say}
        />
      </div>
    </div>
  );
}

function PaperToggle({ show }: { readonly show: (shown: boolean) => void }): ReactNode {
  const [shown, setShown] = useState(false);
  return (
    <button
      type="button"
      className="link"
      aria-expanded={shown}
      onClick={() => {
        show(!shown);
        setShown(!shown);
      }}
    >
      {shown ? 'Fold the paper away' : 'All of it on paper'}
    </button>
  );
}

/** The answers of a round, blank ones where there are none that this kind understands. */
function answersIn(kind: AnyKind, exercise: Exercise, record: ExerciseRecord, round: 0 | 1): unknown {
  const stored = answersOf(record, round);
  return kind.isAnswers(stored) ? stored : kind.blank(exercise);
}

/** What there is to say something about: nothing before the first round has answers. */
function doneOf(exercise: Exercise, kind: AnyKind, record: ExerciseRecord): Done<Exercise, unknown> | undefined {
  const [first, second] = [answersOf(record, 0), answersOf(record, 1)];
  if (!kind.isAnswers(first)) return undefined;
  const rounds = kind.isAnswers(second) ? ([first, second] as const) : ([first] as const);
  return { exercise, seed: record.seed, rounds };
}

/** As it was after the first round, for whoever goes back to it. */
function firstOf(done: Done<Exercise, unknown>): Done<Exercise, unknown> {
  return { ...done, rounds: [done.rounds[0]] };
}
