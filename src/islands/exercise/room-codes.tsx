/** The code with which somebody gives their ratings to the room. */
import { type ReactNode, useState } from 'react';
import { encode } from '../../exercise/room/code.ts';
import type { Exercise } from '../../exercise/kinds/all.ts';
import { exerciseRoomAddress, reachable } from '../../site/address.ts';
import { SiteLink } from '../site-link.tsx';
import type { Done } from './island-kind.ts';
import type { AnyKind } from './kinds.ts';
import { ROOMS } from '../../exercise/kinds/rooms.ts';

interface Props {
  readonly kind: AnyKind;
  readonly done: Done<Exercise, unknown>;
  /** Whether somebody has just asked for it. */
  readonly open: boolean;
}

export default function RoomCodes({ kind, done: { exercise, seed, rounds }, open }: Props): ReactNode {
  const room = ROOMS[exercise.kind]?.roomOf(exercise);
  const { ratings } = kind;
  if (room === undefined || ratings === undefined) return null;
  const codes = rounds.map((answers, index) => {
    const phase = index === 0 ? 0 : 1;
    const given = ratings.call(kind, answers, { exercise, round: phase, seed });
    return { name: room.phases[phase], code: encode(exercise, room, { seed, phase, ratings: given }) };
  });
  return (
    <details className="room-codes" open={open || kind.roomFirst}>
      <summary>Your code for the room</summary>
      <p>
        If you do this in a group, give your code to whoever leads it. It holds your ratings and nothing else: no name,
        and nothing that you wrote. Whoever has it sees these ratings, so hand it over only if you want to.
      </p>
      {codes.map(({ name, code }) => (
        <CodeLine key={name} name={name} code={code} />
      ))}
      {reachable && (
        <p>
          <SiteLink to={exerciseRoomAddress(exercise.id)}>For whoever leads the group</SiteLink>
        </p>
      )}
    </details>
  );
}

function CodeLine({ name, code }: { readonly name: string; readonly code: string }): ReactNode {
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      say('Copied.');
    } catch {
      say('It could not be copied: mark it and copy it by hand.');
    }
  };
  return (
    <p className="room-code">
      <span>{name}:</span> <code>{code}</code>{' '}
      <button type="button" className="link" onClick={() => void copy()}>
        Copy<span className="unseen"> the code, {name}</span>
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
