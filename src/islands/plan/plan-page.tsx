/** One plan: where it stands, and the steps of the work on it. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { fileText } from '../../device/file.ts';
import type { OpenRecord } from '../../device/open-record.ts';
import { followFramework } from '../../plan/moved-on.ts';
import { type Plan, planKind } from '../../plan/plan.ts';
import type { RoleData } from '../../plan/role-data.ts';
import { dueThisWeek } from '../../plan/week.ts';
import { download, fileName } from '../../site/kept/download.ts';
import { ActionsStep } from './actions-step.tsx';
import { AreasStep } from './areas-step.tsx';
import { CheckinsStep } from './checkins-step.tsx';
import { Conflicts } from './conflicts.tsx';
import { EvidenceStep } from './evidence-step.tsx';
import { TextField } from './fields.tsx';
import { today, useNews, useRecord } from './here.ts';
import { MovedOn } from './moved-on.tsx';
import { OverviewStep } from './overview-step.tsx';
import { Paper, type PaperKind } from './paper.tsx';
import { RatingStep } from './rating-step.tsx';
import { SavingBar } from './saving-bar.tsx';
import { ShareStep } from './share-step.tsx';
import { useRole } from './use-role.ts';

/** What a step is given. */
export interface StepProps {
  readonly plan: Plan;
  /** Absent while it is fetched, and where it cannot be. */
  readonly role: RoleData | undefined;
  readonly edit: (plan: Plan) => void;
  readonly go: (step: StepName) => void;
}

const steps = [
  { name: 'overview', title: 'Overview' },
  { name: 'rating', title: 'Where you stand' },
  { name: 'areas', title: 'Areas' },
  { name: 'actions', title: 'Actions' },
  { name: 'evidence', title: 'Evidence' },
  { name: 'checkins', title: 'Check-ins' },
  { name: 'share', title: 'Share and print' },
] as const;

export type StepName = (typeof steps)[number]['name'];

/** Where the work on a plan goes on. */
function firstStep({ ratings, areas }: Plan): StepName {
  if (areas.length > 0) return 'overview';
  return ratings.length === 0 ? 'rating' : 'areas';
}

export function PlanPage({ record }: { readonly record: OpenRecord<Plan> }): ReactNode {
  const { value: plan } = useRecord(record);
  const [step, setStep] = useState<StepName>(firstStep(plan));
  const role = useRole(plan.target.key);
  const { words: news, tell } = useNews();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const paper = useRef<PaperKind>('whole');
  const parts = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // On a small screen the parts are a row wider than the screen.
    parts.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [step]);

  const edit = (changed: Plan): void => record.edit(changed);
  const saveCopy = (): void => {
    const copy = { ...plan, exported: today() };
    edit(copy);
    download(fileName(planKind.title(plan), 'json'), fileText(planKind, record.key.id, copy));
  };
  const printAs = (kind: PaperKind): void => {
    paper.current = kind;
    print();
    paper.current = 'whole';
  };
  const follow = (): void => {
    if (role.data === undefined) return;
    const followed = followFramework(plan, role.data).plan;
    edit(followed);
    tell(`The plan follows ${followed.target.framework} ${followed.target.version} now. You can undo it.`);
    // What was on the screen above is gone with the button.
    heading.current?.focus();
  };
  const go = (next: StepName): void => {
    // Whoever asks for the step that is open wants to be at its beginning.
    if (next === step) heading.current?.focus();
    else setStep(next);
  };
  const props: StepProps = { plan, role: role.data, edit, go };
  // What it says rests on these parts alone; a keystroke elsewhere need not go through hundreds of ratings.
  const { target, expected, ratings } = plan;
  const changes = useMemo(
    () => (role.data === undefined ? [] : followFramework(plan, role.data).changes),
    [target, expected, ratings, role.data],
  );
  const late = dueThisWeek(plan, today()).length;

  return (
    <>
      <div className="plan-page">
        <p className="plan-back">
          <a href="#plans">All plans</a>
        </p>
        <TextField label="Name of the plan" value={plan.title} change={(title) => edit({ ...plan, title })} />
        <p className="quiet">
          {plan.current !== undefined && <>From {plan.current.title} </>}towards{' '}
          {role.data === undefined ? plan.target.title : <a href={role.data.address}>{role.data.title}</a>}
        </p>
        <SavingBar record={record} saveCopy={saveCopy} />
        <p role="status" className="plan-news">
          {news}
        </p>
        {role.trouble && (
          <div className="notice">
            <p>
              What the role “{plan.target.title}” expects could not be fetched: there is no connection, or the role is
              gone. Everything that you wrote is here.
            </p>
          </div>
        )}
        <Conflicts record={record} />
        {changes.length > 0 && <MovedOn changes={changes} take={follow} />}
        <nav className="plan-steps" aria-label="Parts of the plan">
          <ol ref={parts}>
            {steps.map(({ name, title }) => (
              <li key={name}>
                <button type="button" aria-current={name === step ? 'step' : undefined} onClick={() => go(name)}>
                  {title}
                  {name === 'overview' && late > 0 && (
                    <span className="plan-count">
                      {late}
                      <span className="unseen"> to do this week</span>
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <section className="plan-step" aria-labelledby="step-title">
          <h2 id="step-title" ref={heading} tabIndex={-1}>
            {steps.find(({ name }) => name === step)?.title}
          </h2>
          {step === 'overview' && <OverviewStep {...props} />}
          {step === 'rating' && <RatingStep {...props} />}
          {step === 'areas' && <AreasStep {...props} />}
          {step === 'actions' && <ActionsStep {...props} />}
          {step === 'evidence' && <EvidenceStep {...props} />}
          {step === 'checkins' && <CheckinsStep {...props} />}
          {step === 'share' && <ShareStep {...props} record={record} saveCopy={saveCopy} printAs={printAs} />}
        </section>
      </div>
      <Paper plan={plan} role={role.data} wanted={paper} />
    </>
  );
}
