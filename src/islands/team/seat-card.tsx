/** One seat of the team: who, in which role, and what is known of the levels. */
import { type RefObject, useId } from 'react';
import type { Catalogue } from '../../framework/outline.ts';
import { notYet } from '../../team/coverage.ts';
import { looksLikeFullName, seatName, type Seat } from '../../team/team.ts';
import { RoleOptions } from '../roles/role-options.tsx';

interface Props {
  readonly seat: Seat;
  readonly catalogue: Catalogue;
  readonly open: boolean;
  /** Where the keyboard is put when the seat is new. */
  readonly field: RefObject<HTMLInputElement | null> | undefined;
  readonly change: (seat: Seat) => void;
  readonly remove: () => void;
}

export function SeatCard({ seat, catalogue, open, field, change, remove }: Props) {
  const advice = useId();
  const role = catalogue.roles.get(seat.role);
  const named = looksLikeFullName(seat.alias);
  return (
    <li>
      <details open={open}>
        <summary>
          <b>{seatName(seat)}</b>{' '}
          <span className="quiet">
            {role?.title ?? (seat.role === '' ? 'no role yet' : 'a role that is no longer here')}
            {seat.vacant && seat.alias !== '' && ', away'}
          </span>
        </summary>
        <div className="seat">
          <div className="field">
            <label htmlFor={`${advice}-alias`}>Initials or an alias</label>
            <input
              id={`${advice}-alias`}
              ref={field}
              type="text"
              value={seat.alias}
              maxLength={40}
              autoComplete="off"
              spellCheck={false}
              aria-describedby={advice}
              onChange={(event) => change({ ...seat, alias: event.currentTarget.value })}
            />
            <small id={advice} className={named ? 'advice' : 'quiet'}>
              {named
                ? 'This looks like a full name. Initials are enough for you, and safer in a file.'
                : 'No full names: you know who is meant.'}
            </small>
          </div>
          <label className="field">
            <span>Role</span>
            <select
              value={role === undefined ? '' : seat.role}
              onChange={(event) => change({ ...seat, role: event.currentTarget.value })}
            >
              <option value="">Choose a role …</option>
              <RoleOptions catalogue={catalogue} />
            </select>
          </label>
          <label className="tick">
            <input
              type="checkbox"
              checked={seat.vacant}
              onChange={(event) => change({ ...seat, vacant: event.currentTarget.checked })}
            />
            <span>Vacant, or away for a while</span>
          </label>
          {role !== undefined && role.asks.length > 0 && !seat.vacant && (
            <Levels seat={seat} catalogue={catalogue} change={change} />
          )}
          <p>
            <button type="button" className="link" onClick={remove}>
              Take {seatName(seat)} out of the team
            </button>
          </p>
        </div>
      </details>
    </li>
  );
}

function Levels({ seat, catalogue, change }: Pick<Props, 'seat' | 'catalogue' | 'change'>) {
  const asks = catalogue.roles.get(seat.role)?.asks ?? [];
  const asked = new Set(asks.map(({ topic }) => topic.key));
  const besides = Object.keys(seat.levels).flatMap((key) => {
    const topic = asked.has(key) ? undefined : catalogue.topics.get(key);
    return topic === undefined ? [] : [topic];
  });
  const lines = [...asks, ...besides.map((topic) => ({ topic, level: undefined }))];
  const set = (key: string, level: string) => {
    const { [key]: _before, ...others } = seat.levels;
    change({ ...seat, levels: level === '' ? others : { ...others, [key]: level } });
  };
  const others = [...catalogue.topics.values()].filter(({ key }) => !lines.some(({ topic }) => topic.key === key));
  return (
    <details className="levels">
      <summary>Levels, where they differ from what the role expects</summary>
      <p className="quiet">
        Agree them with the person, from work that both of you have seen. Where you say nothing, the level of the role
        is assumed.
      </p>
      {lines.map(({ topic, level }) => (
        <label key={topic.key} className="field">
          <span>{topic.title}</span>
          <select value={seat.levels[topic.key] ?? ''} onChange={(event) => set(topic.key, event.currentTarget.value)}>
            <option value="">{level === undefined ? 'Nothing said' : `As the role expects: ${level.title}`}</option>
            {topic.scale.levels.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
            <option value={notYet}>Not yet at the first level</option>
          </select>
        </label>
      ))}
      {others.length > 0 && (
        <label className="field">
          <span>Something that the role does not ask</span>
          <select
            value=""
            onChange={(event) => {
              const topic = catalogue.topics.get(event.currentTarget.value);
              const [first] = topic?.scale.levels ?? [];
              if (topic !== undefined && first !== undefined) set(topic.key, first.id);
            }}
          >
            <option value="">Choose a competency …</option>
            {others.map((topic) => (
              <option key={topic.key} value={topic.key}>
                {topic.title}
              </option>
            ))}
          </select>
        </label>
      )}
    </details>
  );
}
