/** Somebody's own view, statement by statement. Each competency opens by itself; what it expects comes first. */
import { memo, type ReactNode, useState } from 'react';
import { newId } from '../../device/device.ts';
import { noLongerAsked } from '../../plan/moved-on.ts';
import { nextSteps, type Standing, standing } from '../../plan/next-steps.ts';
import { newEvidence, type Plan, type Rating, type RatingValue, rate, ratingId, withItem } from '../../plan/plan.ts';
import type { ExpectedCompetency, LevelAsks } from '../../plan/role-data.ts';
import { dayWords, ratingValues, ratingWords } from '../../plan/words.ts';
import { EvidenceFields } from './evidence-step.tsx';
import { Button, Choice } from './fields.tsx';
import { GapBar, GapLegend } from './gap-bar.tsx';
import { today, useHere } from './here.ts';
import type { StepProps } from './plan-page.tsx';

export const ratingOptions = ratingValues.map((value) => ({ value, title: ratingWords[value] }));

export function RatingStep({ plan, role, edit, go }: StepProps): ReactNode {
  /** The open competency; nothing before somebody opens or closes one, which leaves the first open. */
  const [chosen, setChosen] = useState<string>();
  if (role === undefined) return <p className="quiet">Fetching what the role expects …</p>;
  if (role.expectations.length === 0) {
    return (
      <p>This role expects no competency yet, so there is nothing to rate. You can still plan areas of your own.</p>
    );
  }
  const open = chosen ?? role.expectations[0]?.key;
  const unrated = nextSteps(role, plan).unrated.length;
  const done = role.expectations.length - unrated;
  return (
    <>
      <p>
        Compare what you did at work with what the role expects. There is no score, and nobody sees it but you. “No
        opportunity” is an answer: it asks for a chance, not for effort. Skip what you like.
      </p>
      <p className="plan-progress">
        <progress max={role.expectations.length} value={done} aria-label="Competencies rated" /> {done} of{' '}
        {role.expectations.length} competencies rated
      </p>
      <GapLegend />
      <ul className="rating-list">
        {role.expectations.map((expected) => (
          <li key={expected.key}>
            <Head
              expected={expected}
              plan={plan}
              open={open === expected.key}
              toggle={(key) => setChosen(key ?? 'none')}
            />
            {open === expected.key && <Panel expected={expected} plan={plan} edit={edit} />}
          </li>
        ))}
      </ul>
      <NoLongerAsked ratings={noLongerAsked(plan, role)} />
      <Button main act={() => go('areas')}>
        See your next steps
      </Button>
    </>
  );
}

/** Ratings of statements that are gone from the role: nothing that somebody wrote gets out of sight. */
function NoLongerAsked({ ratings }: { readonly ratings: readonly Rating[] }): ReactNode {
  const { language } = useHere();
  if (ratings.length === 0) return null;
  return (
    <details>
      <summary>What the role no longer asks ({ratings.length})</summary>
      <ul className="note-list">
        {ratings.map(({ id, text, value, on }) => (
          <li key={id}>
            {text} <strong>{ratingWords[value]}</strong> <span className="quiet">{dayWords(on, language)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface HeadProps {
  readonly expected: ExpectedCompetency;
  readonly plan: Plan;
  readonly open: boolean;
  readonly toggle: (key: string | undefined) => void;
}

function Head({ expected, plan, open, toggle }: HeadProps): ReactNode {
  return (
    <h3>
      <button type="button" aria-expanded={open} onClick={() => toggle(open ? undefined : expected.key)}>
        <span>{expected.title}</span>
        <Place standing={standing(expected, plan)} />
      </button>
    </h3>
  );
}

/** Drawn anew only where the standing differs: a plan may have sixty of them. */
const Place = memo(
  ({ standing: one }: { readonly standing: Standing }): ReactNode => <GapBar standing={one} />,
  (before, after) =>
    before.standing.distance === after.standing.distance && before.standing.rated === after.standing.rated,
);

interface PanelProps {
  readonly expected: ExpectedCompetency;
  readonly plan: Plan;
  readonly edit: (plan: Plan) => void;
}

function Panel({ expected, plan, edit }: PanelProps): ReactNode {
  const levels = [...expected.asks].reverse();
  const [first, ...below] = levels;
  const evidence = plan.evidence.filter(({ competency }) => competency === expected.key);
  return (
    <div className="rating-panel">
      <p>
        <a href={expected.address}>Read all of {expected.title}</a>
      </p>
      {first === undefined ? (
        <p>The framework has no words for {expected.level.title} yet, so there is nothing to rate.</p>
      ) : (
        <Level expected={expected} level={first} plan={plan} edit={edit} />
      )}
      {below.length > 0 && (
        <details>
          <summary>Levels below it ({below.length})</summary>
          {below.map((level) => (
            <Level key={level.id} expected={expected} level={level} plan={plan} edit={edit} />
          ))}
        </details>
      )}
      <h4>Evidence</h4>
      <p className="plan-help">What happened, what you did, what came of it. Later you will be glad to have it.</p>
      {evidence.map((one) => (
        <EvidenceFields key={one.id} evidence={one} plan={plan} edit={edit} />
      ))}
      <Button
        act={() => edit({ ...plan, evidence: withItem(plan.evidence, newEvidence(newId(), today(), expected.key)) })}
        about={`for ${expected.title}`}
      >
        Add evidence
      </Button>
    </div>
  );
}

function Level({ expected, level, plan, edit }: PanelProps & { readonly level: LevelAsks }): ReactNode {
  const value = (statement: string): RatingValue | undefined =>
    plan.ratings.find(({ id }) => id === ratingId(expected.key, level.id, statement))?.value;
  return (
    <div className="rating-level">
      <h4>
        {level.title}
        {level.id === expected.level.id && <span className="tag new"> expected</span>}
      </h4>
      {level.statements.map((statement) => (
        <div key={statement.id}>
          <Choice
            legend={statement.text}
            options={ratingOptions}
            value={value(statement.id)}
            change={(chosen) => edit(rate(plan, expected, level, statement, chosen, today()))}
            clearable
          />
          <OtherViews plan={plan} rating={ratingId(expected.key, level.id, statement.id)} />
        </div>
      ))}
    </div>
  );
}

function OtherViews({ plan, rating }: { readonly plan: Plan; readonly rating: string }): ReactNode {
  return plan.otherRatings
    .filter((one) => one.rating === rating)
    .map(({ id, by, value }) => (
      <p key={id} className="other-view">
        {by || 'Somebody else'}: <strong>{ratingWords[value]}</strong>
      </p>
    ));
}
