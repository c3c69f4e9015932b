/** Codes in, and what they say: agreement, spread, what to talk about first, before and after. */
import { type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import type { Finding } from '../../../exercise/finding.ts';
import type { Exercise } from '../../../exercise/kinds/all.ts';
import { ROOMS } from '../../../exercise/kinds/rooms.ts';
import { analyse } from '../../../exercise/room/analyse.ts';
import { decodeAll, MOST_CODES, type Pasted } from '../../../exercise/room/decode.ts';
import { roomFinding } from '../../../exercise/room/words.ts';
import { inSight, type Room, type RoomCode } from '../../../exercise/room/room.ts';
import { counted } from '../../../exercise/say.ts';
import { FindingView } from '../pieces/finding-view.tsx';
import { Discuss } from './discuss.tsx';

export function RoomPage({ exercise }: { readonly exercise: Exercise }): ReactNode {
  const [text, setText] = useState('');
  const id = useId();
  const kind = ROOMS[exercise.kind];
  const whole = useMemo(() => kind?.roomOf(exercise), [kind, exercise]);
  const pasted = useMemo(() => whole && decodeAll(text, exercise, whole), [text, exercise, whole]);
  const room = useMemo(() => whole && pasted && inSight(whole, pasted.codes), [whole, pasted]);
  const analysis = useMemo(() => room && pasted && analyse(room, pasted.codes), [room, pasted]);
  const own = useFindings('findings', exercise, pasted?.codes);
  const asides = useFindings('asides', exercise, pasted?.codes);
  if (kind === undefined || room === undefined || pasted === undefined || analysis === undefined) return null;
  return (
    <div className="room">
      <section className="exercise-field">
        <label htmlFor={id}>The room’s codes</label>
        <p className="quiet" id={`${id}-hint`}>
          One on each line, up to {MOST_CODES}; a chat with names before the codes will do. They stay in this page and
          are gone when you close it.
        </p>
        <textarea
          id={id}
          rows={6}
          value={text}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-hint ${id}-read`}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p role="status" id={`${id}-read`}>
          {readWords(pasted, room)}
        </p>
        <Problems pasted={pasted} />
      </section>
      {pasted.codes.length > 0 && (
        <>
          {own.map((finding) => (
            <FindingView key={finding.sentence} finding={finding} sources={exercise.evidence} />
          ))}
          <RoomFinding finding={roomFinding(room, analysis)} exercise={exercise}>
            {analysis.discuss.length > 0 && <Discuss room={room} analysis={analysis} />}
          </RoomFinding>
          {asides.map((finding) => (
            <FindingView key={finding.sentence} finding={finding} sources={exercise.evidence} />
          ))}
        </>
      )}
    </div>
  );
}

/** What there is to talk about stands before the figures: a room comes for the first, and the second take some reading. */
function RoomFinding({
  finding,
  exercise,
  children,
}: {
  readonly finding: Finding;
  readonly exercise: Exercise;
  readonly children: ReactNode;
}): ReactNode {
  const { figures } = finding;
  return (
    <>
      <FindingView finding={{ ...finding, figures: [] }} sources={exercise.evidence} />
      {children}
      {figures.length > 0 && (
        <FindingView
          finding={{ sentence: 'The room in figures', more: [], figures, charts: [] }}
          sources={exercise.evidence}
        />
      )}
    </>
  );
}

/** What only this kind can say of these codes; nothing until it is there, or where it cannot be fetched. */
function useFindings(
  which: 'findings' | 'asides',
  exercise: Exercise,
  codes: readonly RoomCode[] = NONE,
): readonly Finding[] {
  const [found, setFound] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let current = true;
    const say = (findings: readonly Finding[]): void => {
      if (current) setFound(findings);
    };
    const asked = codes.length > 0 ? ROOMS[exercise.kind]?.[which]?.(exercise, codes) : undefined;
    void Promise.resolve(asked ?? []).then(say, () => say([]));
    return () => {
      current = false;
    };
  }, [which, exercise, codes]);
  return found;
}

const NONE: readonly RoomCode[] = [];

function readWords({ codes, doubled, left, skipped }: Pasted, room: Room): string {
  if (codes.length === 0) return skipped > 0 ? 'No code is among these lines.' : 'No code yet.';
  const parts = ([0, 1] as const).flatMap((phase) => {
    const count = codes.filter((code) => code.phase === phase).length;
    return count === 0 ? [] : [`${count} for “${room.phases[phase]}”`];
  });
  const more = [
    ...(skipped > 0 ? [`${counted(skipped, 'line')} ${skipped === 1 ? 'holds' : 'hold'} no code.`] : []),
    ...(doubled > 0 ? [`${counted(doubled, 'code')} stood there twice and counts once.`] : []),
    ...(left > 0 ? [`${counted(left, 'code')} beyond ${MOST_CODES} was left out.`] : []),
  ];
  return [`${counted(codes.length, 'code')} read: ${parts.join(', ')}.`, ...more].join(' ');
}

function Problems({ pasted: { problems } }: { readonly pasted: Pasted }): ReactNode {
  if (problems.length === 0) return null;
  return (
    <ul className="room-problems" aria-label="What could not be read">
      {problems.map(({ text, problem }, index) => (
        <li key={`${index} ${text}`}>
          <code>{text}</code> {problem}
        </li>
      ))}
    </ul>
  );
}
