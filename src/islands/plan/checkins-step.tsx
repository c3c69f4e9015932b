/** Talks about the plan, with prompts, and what has moved since it was begun. */
import { type ReactNode, useState } from 'react';
import { newId } from '../../device/device.ts';
import { type CheckIn, type Plan, withItem, withoutItem } from '../../plan/plan.ts';
import { ratingHistory } from '../../plan/progress.ts';
import { dayWords, prompts, ratingWords } from '../../plan/words.ts';
import { Button, DateField, TextArea, Tick } from './fields.tsx';
import { today, useHere } from './here.ts';
import type { StepProps } from './plan-page.tsx';

export function CheckinsStep({ plan, edit }: StepProps): ReactNode {
  const { language } = useHere();
  const [open, setOpen] = useState<string>();
  const checkins = [...plan.checkins].sort((a, b) => b.on.localeCompare(a.on));
  const history = ratingHistory(plan);
  const add = (): void => {
    const id = newId();
    const checkin = { id, on: today(), goal: '', reality: '', options: '', will: '', done: false };
    edit({ ...plan, checkins: [...plan.checkins, checkin] });
    setOpen(id);
  };
  const setReview = (review: string | undefined): void => {
    const { review: _before, ...rest } = plan;
    edit(review === undefined ? rest : { ...rest, review });
  };
  return (
    <>
      <p>Twenty minutes a month do more than two hours a year. Put dates in now; they can move.</p>
      <DateField label="Look at the whole plan again on" value={plan.review} change={setReview} />
      <Button main act={add}>
        Add a check-in
      </Button>
      {checkins.length === 0 && <p className="empty">No check-ins yet.</p>}
      <ul className="note-list">
        {checkins.map((checkin) => (
          <li key={checkin.id}>
            <button
              type="button"
              className="note-head"
              aria-expanded={open === checkin.id}
              onClick={() => setOpen(open === checkin.id ? undefined : checkin.id)}
            >
              {dayWords(checkin.on, language)} <span className="tag">{checkin.done ? 'held' : 'planned'}</span>
            </button>
            {open === checkin.id && <CheckInFields checkin={checkin} plan={plan} edit={edit} />}
          </li>
        ))}
      </ul>
      <h3>What has moved</h3>
      {history.length === 0 ? (
        <p className="empty">When you rate a statement again on a later day, the change stands here.</p>
      ) : (
        <ul className="history">
          {history.map(({ on, moves }) => (
            <li key={on}>
              <strong>{dayWords(on, language)}</strong>
              <ul>
                {moves.map(({ id, text, from, to }) => (
                  <li key={id}>
                    {text}{' '}
                    <span className="quiet">
                      {ratingWords[from]} → {ratingWords[to]}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Props {
  readonly checkin: CheckIn;
  readonly plan: Plan;
  readonly edit: (plan: Plan) => void;
}

function CheckInFields({ checkin, plan, edit }: Props): ReactNode {
  const change = (changed: Partial<CheckIn>): void =>
    edit({ ...plan, checkins: withItem(plan.checkins, { ...checkin, ...changed }) });
  return (
    <div className="evidence">
      <DateField label="Day" value={checkin.on} change={(on) => change({ on: on ?? today() })} />
      {prompts.map(({ name, title, ask }) => (
        <TextArea
          key={name}
          label={title}
          help={ask}
          value={checkin[name]}
          change={(words) => change({ [name]: words })}
        />
      ))}
      <div className="plan-row">
        <Tick label="It took place" ticked={checkin.done} change={(done) => change({ done })} />
        <Button
          act={() => edit({ ...plan, checkins: withoutItem(plan.checkins, checkin.id) })}
          about={`the check-in of ${checkin.on}`}
        >
          Remove
        </Button>
      </div>
    </div>
  );
}
