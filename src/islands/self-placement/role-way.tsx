/** One role: how one stands to it, the next step, and the others behind it. */
import type { NextStep, Toward } from '../../framework/placement/toward.ts';
import { type Answers, answerTo } from '../../framework/placement/standing.ts';
import type { Inquiry } from '../../framework/placement/statements.ts';
import { competencyAddressOf, planTowardsAddress, roleAddressOf } from '../../site/address.ts';
import { count } from '../../site/words.ts';
import { LevelName } from '../roles/level-name.tsx';
import { begunSteps } from '../../framework/placement/begun.ts';
import { towardWords } from './words.ts';

interface Props {
  readonly way: Toward;
  readonly relation: string | undefined;
  /** Key of the role that one began with. */
  readonly from: string;
  readonly inquiries: ReadonlyMap<string, Inquiry>;
  readonly answers: Answers;
}

export function RoleWay({ way, relation, from, inquiries, answers }: Props) {
  const { profile, next } = way;
  const [first, ...others] = next;
  return (
    <li className="role-way">
      <h3>
        <a href={roleAddressOf(profile.key)}>{profile.title}</a>{' '}
        <small>{[profile.grade, profile.family ?? profile.framework.title].filter(Boolean).join(' · ')}</small>
      </h3>
      {relation && <p className="relation">{relation}</p>}
      <p>{towardWords(way, begunSteps(way, inquiries, answers))}</p>
      {first && <Step step={first} inquiries={inquiries} answers={answers} title="The next step" />}
      {others.length > 0 && (
        <details>
          <summary>{others.length === 1 ? 'One more step' : `${others.length} more steps`}</summary>
          <ul className="steps">
            {others.map((step) => (
              <li key={step.ask.topic.key}>
                <Step step={step} inquiries={inquiries} answers={answers} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {way.open.length > 0 && (
        <details>
          <summary>{count(way.open.length, 'thing')} not answered</summary>
          <p>{way.open.map(({ topic }) => topic.title).join(', ')}.</p>
        </details>
      )}
      {first && (
        <p className="screen-only">
          <a className="action" href={planTowardsAddress(profile.key, from)}>
            Take it into a plan<span className="unseen"> towards {profile.title}</span>
          </a>
        </p>
      )}
    </li>
  );
}

interface StepProps {
  readonly step: NextStep;
  readonly inquiries: ReadonlyMap<string, Inquiry>;
  readonly answers: Answers;
  readonly title?: string;
}

function Step({ step: { ask, toward }, inquiries, answers, title }: StepProps) {
  const { topic } = ask;
  const rung = inquiries.get(topic.key)?.rungs.find(({ level }) => level === toward.id);
  const missing = (rung?.statements ?? []).filter((statement) => {
    const answer = answerTo(answers, topic.key, statement);
    return answer === 'partly' || answer === 'not-yet';
  });
  return (
    <div className="step">
      {title && <h4>{title}</h4>}
      <p>
        <a href={`${competencyAddressOf(topic.key)}#level-${toward.id}`}>{topic.title}</a>{' '}
        <LevelName level={toward} scale={topic.scale} />
        {!ask.essential && <small> desirable</small>}
      </p>
      {!rung?.bare && missing.length > 0 && (
        <ul className="plain-list">
          {missing.map((statement) => (
            <li key={statement.id}>{statement.text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
