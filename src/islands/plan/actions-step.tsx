/** What to do in each area: from the framework's suggestions, or in one's own words. */
import { type ReactNode, useState } from 'react';
import { newId } from '../../device/device.ts';
import { type Action, type Area, editArea, newAction, withAction } from '../../plan/plan.ts';
import type { Suggestion } from '../../plan/role-data.ts';
import { planAdvice } from '../../plan/smart.ts';
import { actionKinds, kindTitles } from '../../plan/words.ts';
import { ActionCard } from './action-card.tsx';
import { Comments } from './comments.tsx';
import { Button, Choice, TextArea, TextField } from './fields.tsx';
import type { StepProps } from './plan-page.tsx';

export const kindOptions = actionKinds.map((value) => ({ value, title: kindTitles[value] }));

export function ActionsStep({ plan, role, edit, go }: StepProps): ReactNode {
  if (plan.areas.length === 0) {
    return (
      <>
        <p className="empty">Actions belong to areas, and you have not picked one yet.</p>
        <Button main act={() => go('areas')}>
          Pick an area
        </Button>
      </>
    );
  }
  const advice = planAdvice(plan);
  return (
    <>
      {advice.length > 0 && (
        <div className="notice">
          <ul>
            {advice.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {plan.areas.map((area) => (
        <AreaActions
          key={area.id}
          area={area}
          plan={plan}
          edit={edit}
          suggestions={role?.expectations.find(({ key }) => key === area.competency)?.suggestions ?? []}
        />
      ))}
      <Button main act={() => go('checkins')}>
        Plan the check-ins
      </Button>
    </>
  );
}

interface AreaProps extends Pick<StepProps, 'plan' | 'edit'> {
  readonly area: Area;
  readonly suggestions: readonly Suggestion[];
}

function AreaActions({ area, plan, edit, suggestions }: AreaProps): ReactNode {
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<Action['kind']>('experience');
  const add = (action: Action): void => edit(withAction(plan, area.id, action));
  const open = suggestions.filter((one) => !area.actions.some((action) => action.title === one.title));
  return (
    <section className="plan-area" aria-labelledby={`area-${area.id}`}>
      <h3 id={`area-${area.id}`}>{area.title}</h3>
      <Comments plan={plan} about={area.id} />
      <TextArea
        label="Why now?"
        about={area.title}
        value={area.why}
        change={(why) => edit(editArea(plan, area.id, (one) => ({ ...one, why })))}
      />
      {area.actions.map((action) => (
        <ActionCard key={action.id} action={action} area={area.id} plan={plan} edit={edit} />
      ))}
      {open.length > 0 && (
        <details open={area.actions.length === 0}>
          <summary>Ideas from the framework ({open.length})</summary>
          <ul className="idea-list">
            {open.map((idea) => (
              <li key={idea.title}>
                <span>
                  {idea.title}
                  {idea.kind !== undefined && <span className="tag"> {kindTitles[idea.kind]}</span>}
                </span>
                <Button
                  act={() => add(newAction(newId(), idea.title, idea.kind ?? 'experience', idea.url))}
                  about={idea.title}
                >
                  Take
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="own-action">
        <TextField label="An action of your own" about={area.title} value={title} change={setTitle} />
        <Choice
          legend={<>How you will learn it</>}
          options={kindOptions}
          value={kind}
          change={(chosen) => setKind(chosen ?? 'experience')}
        />
        <Button
          act={() => {
            if (title.trim() === '') return;
            add(newAction(newId(), title.trim(), kind));
            setTitle('');
          }}
          about={`to ${area.title}`}
        >
          Add
        </Button>
      </div>
    </section>
  );
}
