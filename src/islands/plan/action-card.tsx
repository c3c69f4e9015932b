/** One action: what, how, by when, and what helps it to happen. */
import type { ReactNode } from 'react';
import { newId } from '../../device/device.ts';
import { type Action, type Plan, withAction, withItem, withoutAction, withoutItem } from '../../plan/plan.ts';
import { checks } from '../../plan/smart.ts';
import { kindOptions } from './actions-step.tsx';
import { Comments } from './comments.tsx';
import { Button, Choice, DateField, TextArea, TextField, Tick } from './fields.tsx';
import { today } from './here.ts';

interface Props {
  readonly action: Action;
  readonly area: string;
  readonly plan: Plan;
  readonly edit: (plan: Plan) => void;
}

export function ActionCard({ action, area, plan, edit }: Props): ReactNode {
  const change = (changed: Partial<Action>): void => edit(withAction(plan, area, { ...action, ...changed }));
  const dated = <Item extends { by?: string }>(item: Item, by: string | undefined): Item => {
    const { by: _before, ...rest } = item;
    return Object.assign(rest, by === undefined ? {} : { by }) as Item;
  };
  const results = checks(action, plan, today());
  const met = results.filter((check) => check.met).length;
  return (
    <article className="action-card" data-done={action.done} aria-label={action.title || 'New action'}>
      <TextArea label="What you will do" value={action.title} change={(title) => change({ title })} />
      <Choice
        legend="How you will learn it"
        options={kindOptions}
        value={action.kind}
        change={(kind) => kind && change({ kind })}
      />
      <DateField
        label="By"
        about={action.title}
        value={action.by}
        change={(by) => edit(withAction(plan, area, dated(action, by)))}
      />
      <TextArea
        label="How others will see that it helped"
        about={action.title}
        value={action.sign}
        change={(sign) => change({ sign })}
      />
      <TextField
        label="Whom or what you need"
        about={action.title}
        value={action.support}
        change={(support) => change({ support })}
      />
      {action.link !== undefined && (
        <p>
          <a href={action.link}>Open it</a>
        </p>
      )}
      <details>
        <summary>
          How clear is it? {met} of {results.length}
        </summary>
        <ul className="check-list">
          {results.map(({ name, met: ok, words }) => (
            <li key={name} data-met={ok}>
              <strong>{name}</strong> {words}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>Milestones ({action.milestones.length})</summary>
        {action.milestones.map((milestone) => {
          const alter = (next: typeof milestone): void => change({ milestones: withItem(action.milestones, next) });
          return (
            <div key={milestone.id} className="milestone">
              <TextField
                label="Milestone"
                about={action.title}
                value={milestone.text}
                change={(text) => alter({ ...milestone, text })}
              />
              <DateField
                label="By"
                about={milestone.text}
                value={milestone.by}
                change={(by) => alter(dated(milestone, by))}
              />
              <Tick label="Reached" ticked={milestone.done} change={(done) => alter({ ...milestone, done })} />
              <Button
                act={() => change({ milestones: withoutItem(action.milestones, milestone.id) })}
                about={milestone.text}
              >
                Remove
              </Button>
            </div>
          );
        })}
        <Button act={() => change({ milestones: [...action.milestones, { id: newId(), text: '', done: false }] })}>
          Add a milestone
        </Button>
      </details>
      <Comments plan={plan} about={action.id} />
      <div className="plan-row">
        <Tick label="Done" ticked={action.done} change={(done) => change({ done })} />
        <Button act={() => edit(withoutAction(plan, area, action.id))} about={action.title}>
          Remove
        </Button>
      </div>
    </article>
  );
}
