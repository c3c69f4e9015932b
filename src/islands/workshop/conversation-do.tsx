/** A conversation: what was said so far, what one may say now, and at its end what was shown. It can be had again. */
import { type ReactNode, useEffect, useRef } from 'react';
import { begin, choose, type Conversation, endingAt, replay } from '../../workshop/conversation.ts';
import { placesShown } from '../../workshop/order.ts';
import { withChoice, withoutChoices } from '../../workshop/progress.ts';
import { type Doing, useProgress } from './doing.ts';
import { Prose } from './prose.tsx';

interface Props {
  readonly talk: Conversation<string>;
  readonly doing: Doing;
}

export function ConversationDo({ talk, doing }: Props): ReactNode {
  const [value, edit] = useProgress(doing);
  const said = value.talks[talk.id]?.said ?? [];
  const state = replay(talk, said);
  const ending = endingAt(talk, state);
  const turn = talk.turns.find(({ id }) => id === state.at);
  const now = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) now.current?.focus();
    moved.current = false;
  }, [said.length]);
  const say = (place: number): void => {
    moved.current = true;
    edit((record) => withChoice(record, talk, place));
  };
  const again = (): void => {
    moved.current = true;
    edit((record) => withoutChoices(record, talk));
  };
  const back = (): void => {
    moved.current = true;
    edit((record) => {
      const kept = record.talks[talk.id];
      if (kept === undefined) return record;
      return { ...record, talks: { ...record.talks, [talk.id]: { ...kept, said: kept.said.slice(0, -1) } } };
    });
  };
  return (
    <>
      <h3>{talk.title}</h3>
      <Prose html={talk.blocks} />
      <div className="talk-log">
        {stepsOf(talk, state.said).map(({ key, theirs, mine, feedback }) => (
          <div key={key} className="talk-log">
            <div className="theirs">
              <span className="unseen">{talk.with}: </span>
              <Prose html={theirs} />
            </div>
            <div className="mine">
              <span className="unseen">You: </span>
              <Prose html={mine} />
              {ending && feedback && <p className="quiet">{feedback}</p>}
            </div>
          </div>
        ))}
        <div ref={now} tabIndex={-1} className={ending ? 'takeaway' : 'theirs'}>
          {ending ? (
            <>
              <h4>{ending.title}</h4>
              <Prose html={ending.blocks} />
            </>
          ) : (
            <>
              <span className="unseen">{talk.with}: </span>
              <Prose html={turn?.blocks ?? ''} />
            </>
          )}
        </div>
      </div>
      {!ending && (
        <ul className="options" aria-label="What you may say">
          {placesShown(turn?.choices.length ?? 0, `${talk.id} ${turn?.id}`).map((place) => (
            <li key={place}>
              <button type="button" className="talk-choice" onClick={() => say(place)}>
                <Prose html={turn?.choices[place]?.blocks ?? ''} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {ending && <Shown talk={talk} shown={state.shown} />}
      <p className="activity-acts">
        {said.length > 0 && (
          <button type="button" className="button quietly" onClick={back}>
            One step back
          </button>
        )}
        {said.length > 0 && (
          <button type="button" className="button quietly" onClick={again}>
            Have the talk again
          </button>
        )}
      </p>
    </>
  );
}

function Shown({ talk, shown }: { readonly talk: Conversation<string>; readonly shown: readonly string[] }): ReactNode {
  return (
    <section aria-label="What you showed">
      <p>
        <b>
          You showed {shown.length} of {talk.behaviours.length}:
        </b>
      </p>
      <ul className="options">
        {talk.behaviours.map(({ id, blocks }) => (
          <li key={id} className={`choice-said ${shown.includes(id) ? 'right' : ''}`}>
            <span className="said-word">{shown.includes(id) ? 'Shown' : 'Not this time'}</span>
            <Prose html={blocks} />
          </li>
        ))}
      </ul>
      {shown.length < talk.least && (
        <p>{talk.least} make it complete. Have the talk again, and see what changes when you begin differently.</p>
      )}
    </section>
  );
}

/** What was said on both sides. */
function stepsOf(talk: Conversation<string>, said: readonly number[]) {
  let state = begin(talk);
  return said.map((place, index) => {
    const turn = talk.turns.find(({ id }) => id === state.at);
    const choice = turn?.choices[place];
    state = choose(talk, state, place);
    return {
      key: `${index}-${turn?.id}`,
      theirs: turn?.blocks ?? '',
      mine: choice?.blocks ?? '',
      feedback: choice?.feedback,
    };
  });
}
