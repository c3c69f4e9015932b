/** Next steps by distance and weight, and the few areas to work on. */
import { type ReactNode, useState } from 'react';
import { newId } from '../../device/device.ts';
import { nextSteps, type Standing } from '../../plan/next-steps.ts';
import { mostAreas, toggleArea } from '../../plan/plan.ts';
import { weightWords } from '../../site/words.ts';
import { Button, TextArea, TextField, Tick } from './fields.tsx';
import { GapBar, GapLegend } from './gap-bar.tsx';
import type { StepProps } from './plan-page.tsx';

export function AreasStep({ plan, role, edit, go }: StepProps): ReactNode {
  const [own, setOwn] = useState('');
  if (role === undefined) return <p className="quiet">Fetching what the role expects …</p>;
  const { steps, reached, noOpportunity, unrated } = nextSteps(role, plan);
  const picked = new Set(plan.areas.map(({ id }) => id));
  const row = (standing: Standing): ReactNode => {
    const { key, title, weight } = standing.expected;
    return (
      <li key={key}>
        <Tick label={title} ticked={picked.has(key)} change={() => edit(toggleArea(plan, key, title, key))} />
        <GapBar standing={standing} />
        {weight > 1 && <span className="tag">{weightWords(weight)}</span>}
      </li>
    );
  };
  const addOwn = (): void => {
    if (own.trim() === '') return;
    edit(toggleArea(plan, newId(), own.trim()));
    setOwn('');
  };
  const extra = plan.areas.filter(
    ({ id, competency }) => competency === undefined || !role.expectations.some(({ key }) => key === id),
  );
  return (
    <>
      <p>Pick up to three: attention does not divide well. The greatest distance that matters most stands first.</p>
      {plan.areas.length > mostAreas && (
        <div className="notice">
          <TextArea
            label={`You have picked ${plan.areas.length}. Why more than three?`}
            help="Write the reason, or lay one down for later. Both are fine."
            value={plan.fourth}
            change={(fourth) => edit({ ...plan, fourth })}
          />
        </div>
      )}
      <GapLegend />
      <Group title="Next steps" standings={steps} row={row} empty="Nothing is rated below what is expected so far." />
      <Group
        title="No opportunity so far"
        standings={noOpportunity}
        row={row}
        about="A chance is missing here, not a skill: ask for one."
      />
      <Group title="Not rated yet" standings={unrated} row={row} folded />
      <Group
        title="At the expected level"
        standings={reached}
        row={row}
        about="By what you rated. You can still choose to deepen it."
        folded
      />
      <h3>Something else</h3>
      {extra.length > 0 && (
        <ul className="area-list">
          {extra.map(({ id, title }) => (
            <li key={id}>
              <Tick label={title} ticked change={() => edit(toggleArea(plan, id, title))} />
            </li>
          ))}
        </ul>
      )}
      <TextField label="An area of your own" value={own} change={setOwn} />
      <div className="plan-row">
        <Button act={addOwn}>Add it</Button>
      </div>
      <div className="plan-row">
        <Button main act={() => go('actions')} disabled={plan.areas.length === 0}>
          Choose actions
        </Button>
      </div>
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly standings: readonly Standing[];
  readonly row: (standing: Standing) => ReactNode;
  readonly about?: string;
  readonly empty?: string;
  readonly folded?: boolean;
}

function Group({ title, standings, row, about, empty, folded = false }: GroupProps): ReactNode {
  if (standings.length === 0 && empty === undefined) return null;
  const list =
    standings.length === 0 ? <p className="empty">{empty}</p> : <ul className="area-list">{standings.map(row)}</ul>;
  if (folded) {
    return (
      <details>
        <summary>
          {title} ({standings.length})
        </summary>
        {about !== undefined && <p>{about}</p>}
        {list}
      </details>
    );
  }
  return (
    <>
      <h3>{title}</h3>
      {about !== undefined && <p>{about}</p>}
      {list}
    </>
  );
}
