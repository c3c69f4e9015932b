/** What a hire, a vacancy or a promotion would change, with before and after. Nothing of it is kept. */
import { useState } from 'react';
import type { Catalogue } from '../../framework/outline.ts';
import { competencyAddressOf } from '../../site/address.ts';
import { count } from '../../site/words.ts';
import { seatName, type Team } from '../../team/team.ts';
import { type Event, type WhatIf, whatIf } from '../../team/what-if.ts';
import { RoleOptions } from '../roles/role-options.tsx';
import { stateWords } from './words.ts';

interface Props {
  readonly team: Team;
  readonly catalogue: Catalogue;
}

type Kind = Event['kind'];

const kinds: readonly { readonly kind: Kind; readonly title: string }[] = [
  { kind: 'vacancy', title: 'Somebody leaves or is away' },
  { kind: 'hire', title: 'Somebody new comes' },
  { kind: 'promotion', title: 'Somebody takes on another role' },
];

export function WhatIfPanel({ team, catalogue }: Props) {
  const [kind, setKind] = useState<Kind>('vacancy');
  const [seat, setSeat] = useState('');
  const [role, setRole] = useState('');
  const [keepSeat, setKeepSeat] = useState(true);
  const people = team.seats.filter((one) => !one.vacant);
  const event = eventOf(kind, people.some(({ id }) => id === seat) ? seat : '', role, keepSeat, team);
  return (
    <section className="section what-if" aria-labelledby="what-if">
      <div className="section-head">
        <h2 id="what-if">What if …</h2>
      </div>
      <fieldset className="choices">
        <legend className="unseen">What happens</legend>
        {kinds.map((one) => (
          <label key={one.kind} className="tick">
            <input type="radio" name="event" checked={kind === one.kind} onChange={() => setKind(one.kind)} />
            <span>{one.title}</span>
          </label>
        ))}
      </fieldset>
      <div className="seat">
        {kind !== 'hire' && (
          <label className="field">
            <span>Who</span>
            <select value={seat} onChange={(change) => setSeat(change.currentTarget.value)}>
              <option value="">Choose …</option>
              {people.map((one) => (
                <option key={one.id} value={one.id}>
                  {`${seatName(one)}, ${catalogue.roles.get(one.role)?.title ?? 'no role'}`}
                </option>
              ))}
            </select>
          </label>
        )}
        {kind !== 'vacancy' && (
          <label className="field">
            <span>{kind === 'hire' ? 'In the role' : 'The other role'}</span>
            <select value={role} onChange={(change) => setRole(change.currentTarget.value)}>
              <option value="">Choose a role …</option>
              <RoleOptions catalogue={catalogue} asking />
            </select>
          </label>
        )}
        {kind === 'promotion' && (
          <label className="tick">
            <input
              type="checkbox"
              checked={keepSeat}
              onChange={(change) => setKeepSeat(change.currentTarget.checked)}
            />
            <span>The former seat stays, vacant</span>
          </label>
        )}
      </div>
      <div role="status">
        {event === undefined ? (
          <p className="quiet">Choose, and you see what it would change. Nothing of it is kept.</p>
        ) : (
          <Outcome outcome={whatIf(team, [event], catalogue)} />
        )}
      </div>
    </section>
  );
}

function Outcome({ outcome: { differences, toLearn } }: { readonly outcome: WhatIf }) {
  const number = (effect: 'opens' | 'closes') => differences.filter((one) => one.effect === effect).length;
  const [opens, closes] = [number('opens'), number('closes')];
  const told = differences.filter(({ effect }) => effect !== 'shifts');
  return (
    <>
      <p className="lede">
        {opens + closes === 0
          ? 'No coverage risk would open or close.'
          : `${count(opens, 'coverage risk')} would open or grow, ${closes} would close or ease.`}
      </p>
      {told.length > 0 && (
        <table className="plain-table">
          <caption className="unseen">Coverage before and after</caption>
          <thead>
            <tr>
              <th scope="col">Competency</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ topic, before, after, effect }) => (
              <tr key={topic.key}>
                <th scope="row">
                  <a href={competencyAddressOf(topic.key)}>{topic.title}</a>
                </th>
                <td data-label="Before">{stateWords(before)}</td>
                <td data-label="After">
                  {stateWords(after)}
                  {effect !== 'shifts' && <b className={effect}>{effect === 'opens' ? ' risk' : ' eased'}</b>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {toLearn.length > 0 && (
        <>
          <h3>What the new role would ask in addition</h3>
          <p className="quiet">To be learned with help and time. It is no reason against the move.</p>
          <ul className="plain-list">
            {toLearn.map(({ ask, from }) => (
              <li key={ask.topic.key}>
                {ask.topic.title}: {from === undefined ? '' : `from ${from.title} `}to {ask.level.title}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function eventOf(kind: Kind, seat: string, role: string, keepSeat: boolean, team: Team): Event | undefined {
  if (kind === 'vacancy') return seat === '' ? undefined : { kind, seat };
  if (role === '') return undefined;
  if (kind === 'promotion') return seat === '' ? undefined : { kind, seat, role, keepSeat };
  const into = team.seats.find((one) => one.vacant && one.role === role)?.id;
  return { kind, role, ...(into !== undefined && { into }) };
}
