/** The plan at a glance: what to do this week, and where each area stands. */
import type { ReactNode } from 'react';
import { standing } from '../../plan/next-steps.ts';
import { actionsDone } from '../../plan/progress.ts';
import { type Due, dueThisWeek } from '../../plan/week.ts';
import { dayWords } from '../../plan/words.ts';
import { Comments } from './comments.tsx';
import { Button, TextArea } from './fields.tsx';
import { GapBar } from './gap-bar.tsx';
import { today, useHere } from './here.ts';
import type { StepName, StepProps } from './plan-page.tsx';

const places: Readonly<Record<Due['kind'], StepName>> = {
  action: 'actions',
  milestone: 'actions',
  'check-in': 'checkins',
  review: 'checkins',
  evidence: 'evidence',
  copy: 'share',
};

export function OverviewStep({ plan, role, edit, go }: StepProps): ReactNode {
  const { language } = useHere();
  const due = dueThisWeek(plan, today());
  return (
    <>
      <h3>This week</h3>
      {due.length === 0 ? (
        <p className="empty">Nothing is due. A good week to note what you did.</p>
      ) : (
        <ul className="due-list">
          {due.map(({ id, kind, title, by, late }) => (
            <li key={id}>
              <button type="button" className="plan-link" onClick={() => go(places[kind])}>
                {title}
              </button>{' '}
              {by !== undefined && (
                <span className={late ? 'tag new' : 'tag'}>
                  {late ? 'was for ' : 'by '}
                  {dayWords(by, language)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <h3>What you work on</h3>
      {plan.areas.length === 0 ? (
        <p className="empty">
          No areas yet.{' '}
          <button
            type="button"
            className="plan-link"
            onClick={() => go(plan.ratings.length === 0 ? 'rating' : 'areas')}
          >
            {plan.ratings.length === 0 ? 'Begin with where you stand' : 'Pick up to three'}
          </button>
        </p>
      ) : (
        <ul className="area-list">
          {plan.areas.map((area) => {
            const expected = role?.expectations.find(({ key }) => key === area.competency);
            const { done, of } = actionsDone(area);
            return (
              <li key={area.id}>
                <strong>{area.title}</strong>
                {expected !== undefined && <GapBar standing={standing(expected, plan)} />}
                <span className="quiet">{of === 0 ? 'no action yet' : `${done} of ${of} actions done`}</span>
              </li>
            );
          })}
        </ul>
      )}
      <Comments plan={plan} about="plan" />
      <TextArea
        label="Your own notes"
        help="They stay here: they are never part of a shared file."
        value={plan.notes}
        change={(notes) => edit({ ...plan, notes })}
      />
      <Button main act={() => go(plan.areas.length === 0 ? 'rating' : 'actions')}>
        {plan.areas.length === 0 ? 'Rate yourself' : 'Go on with the actions'}
      </Button>
    </>
  );
}
