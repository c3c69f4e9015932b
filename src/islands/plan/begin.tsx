/** A new plan: from which role, towards which. */
import { type ReactNode, useEffect, useState } from 'react';
import { answersAbout, withAnswers } from '../../plan/from-placement.ts';
import { newPlan, planKind } from '../../plan/plan.ts';
import type { RoleName } from '../../plan/role-data.ts';
import { count } from '../../site/words.ts';
import { Button, Select, Tick } from './fields.tsx';
import { today, useHere } from './here.ts';
import { type Answers, useAnswers } from './use-answers.ts';
import { useRole } from './use-role.ts';

export function Begin({ first }: { readonly first: boolean }): ReactNode {
  const { roles, device } = useHere();
  const [names, setNames] = useState<readonly RoleName[]>([]);
  const [asked] = useState(() => new URLSearchParams(location.search));
  const [current, setCurrent] = useState(asked.get('from') ?? '');
  const [target, setTarget] = useState(asked.get('role') ?? asked.get('to') ?? '');
  const [trouble, setTrouble] = useState('');
  const answers = useAnswers(device);
  const [bring, setBring] = useState(true);

  useEffect(() => {
    roles
      .names()
      .then(setNames, () => setTrouble('The roles could not be fetched. Look at your connection, then reload.'));
  }, [roles]);

  const known = (key: string): RoleName | undefined =>
    names.find((name) => name.key === key || name.formerly.includes(key));
  const from = known(current);
  const to = known(target);
  const ahead = (from?.leadsTo ?? []).flatMap((key) => known(key) ?? []);

  const begin = async (): Promise<void> => {
    // Whoever is quicker than the list waits for it.
    const all = await roles.names().catch(() => []);
    const find = (key: string) => all.find((name) => name.key === key || name.formerly.includes(key));
    const [to, from] = [find(target), find(current)];
    if (to === undefined) {
      setTrouble('Choose the role that the plan leads to. It may be the one you have.');
      return;
    }
    try {
      const [role, before] = await Promise.all([roles.role(to.key), from && roles.role(from.key)]);
      const plan = newPlan(role, before, today());
      const record = await device
        .shelf(planKind)
        .create(answers !== undefined && bring ? withAnswers(plan, role, answers.record, answers.day) : plan);
      await record.close();
      // The roles in the address have done their work; a reload opens the plan.
      history.replaceState(null, '', location.pathname);
      location.hash = `plan/${record.key.id}`;
    } catch {
      setTrouble('The role could not be fetched. Look at your connection, then try again.');
    }
  };

  return (
    <section className="plan-begin" aria-labelledby="begin-title">
      <h2 id="begin-title">{first ? 'Begin a plan' : 'Begin another plan'}</h2>
      <p>Two choices, and you can rate yourself. It takes three minutes to see your next steps.</p>
      <Select label="Your role now (optional)" value={from?.key ?? ''} change={setCurrent}>
        <option value="">I leave it open</option>
        <Roles names={names} />
      </Select>
      <Select label="The role that the plan leads to" value={to?.key ?? ''} change={setTarget}>
        <option value="">Choose a role</option>
        {ahead.length > 0 && (
          <optgroup label={`Where ${from?.title ?? 'it'} can lead`}>
            {ahead.map((name) => (
              <option key={name.key} value={name.key}>
                {titleOf(name)}
              </option>
            ))}
          </optgroup>
        )}
        <Roles names={names.filter((name) => !ahead.includes(name))} />
      </Select>
      {answers !== undefined && to !== undefined && (
        <Bringing answers={answers} target={to.key} bring={bring} change={setBring} />
      )}
      <p role="alert" className="plan-trouble">
        {trouble}
      </p>
      <Button main act={() => void begin()}>
        Begin
      </Button>
    </section>
  );
}

interface BringingProps {
  readonly answers: Answers;
  /** Key of the role that the plan leads to. */
  readonly target: string;
  readonly bring: boolean;
  readonly change: (bring: boolean) => void;
}

/** Offers the answers from "Where am I?" as first ratings, where any of them are about the role. */
function Bringing({ answers: { record, number }, target, bring, change }: BringingProps): ReactNode {
  const { data } = useRole(target);
  const about = data?.key === target ? answersAbout(data, record) : 0;
  if (about === 0) return null;
  const which = about === number ? `your ${count(number, 'answer')}` : `${about} of your ${count(number, 'answer')}`;
  return (
    <div className="plan-bring">
      <Tick label={`Bring in ${which} from “Where am I?”`} ticked={bring} change={change} />
      <p className="plan-help">
        They become your first ratings, and you can change each of them.
        {about < number && ' The others are about what this role does not ask.'}
      </p>
    </div>
  );
}

function Roles({ names }: { readonly names: readonly RoleName[] }): ReactNode {
  return [...new Set(names.map(({ framework }) => framework))].map((framework) => (
    <optgroup key={framework} label={framework}>
      {names
        .filter((name) => name.framework === framework)
        .map((name) => (
          <option key={name.key} value={name.key}>
            {titleOf(name)}
          </option>
        ))}
    </optgroup>
  ));
}

function titleOf({ title, grade }: RoleName): string {
  return grade === undefined ? title : `${title} (${grade})`;
}
