/** Every case with how the room rated it, the widest spread first. A table for all, with bars for the eye. */
import { type ReactNode, useState } from 'react';
import type { RoomAnalysis, Spread } from '../../../exercise/room/analyse.ts';
import type { Room } from '../../../exercise/room/room.ts';
import { nameOf } from '../../../exercise/room/words.ts';
import { steps } from '../../../exercise/say.ts';
import { Scroll } from '../pieces/scroll.tsx';

interface Props {
  readonly room: Room;
  readonly analysis: RoomAnalysis;
}

export function Discuss({ room, analysis: { discuss, phases } }: Props): ReactNode {
  const [told, tell] = useState(false);
  const latest = phases.at(-1);
  const reference = told ? room.reference : undefined;
  const before = phases.length === 2 ? phases[0] : undefined;
  return (
    <section className="exercise-screen" aria-labelledby="discuss">
      <h2 id="discuss">What to talk about first</h2>
      <p className="quiet">
        {latest && `“${room.phases[latest.phase]}”, the widest spread first.`} Let somebody say which evidence they
        weighed, and which words of the standard it meets. Spread is how far the ratings typically lie from their
        middle. The reference is for afterwards.
      </p>
      {room.reference && (
        <p>
          <button type="button" className="button quietly" aria-pressed={told} onClick={() => tell(!told)}>
            Show the reference
          </button>
        </p>
      )}
      <Scroll label="Cases by spread">
        <table className="room-table">
          <thead>
            <tr>
              <th scope="col">Case</th>
              {room.scale.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              <th scope="col">Spread</th>
              {before && <th scope="col">Spread before</th>}
              {reference && <th scope="col">Reference</th>}
            </tr>
          </thead>
          <tbody>
            {discuss.map((one) => (
              <tr key={`${one.item} ${one.dimension}`}>
                <th scope="row">{nameOf(room, one)}</th>
                {one.counts.map((count, index) => (
                  <td key={room.scale[index]} className={count > 0 ? 'some' : undefined}>
                    {count}
                    <Bar count={count} most={Math.max(...one.counts)} />
                  </td>
                ))}
                <td>{spreadWords(one)}</td>
                {before && <td>{spreadWords(before.spreads.find((other) => isSame(one, other)))}</td>}
                {reference && <td>{one.reference === undefined ? '' : room.scale[one.reference - 1]}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function Bar({ count, most }: { readonly count: number; readonly most: number }): ReactNode {
  return (
    <svg viewBox="0 0 40 4" aria-hidden="true" className="room-bar">
      <rect width={most === 0 ? 0 : (40 * count) / most} height="4" />
    </svg>
  );
}

function isSame(one: Spread, other: Spread): boolean {
  return one.item === other.item && one.dimension === other.dimension;
}

function spreadWords(spread: Spread | undefined): string {
  return spread?.deviation === undefined ? 'too few' : spread.deviation === 0 ? 'none' : steps(spread.deviation);
}
