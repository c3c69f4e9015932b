/** The coverage risks, and what would close most of them. */
import { useState } from 'react';
import { competencyAddressOf } from '../../site/address.ts';
import { count, growthWord, list } from '../../site/words.ts';
import { closers, type Closing } from '../../team/closers.ts';
import { type Coverage, risks } from '../../team/coverage.ts';
import { LevelName } from '../roles/level-name.tsx';
import { askedWords, names, riskWords, summaryWords } from './words.ts';

const few = 6;

export function RiskList({ state }: { readonly state: Coverage }) {
  const [all, setAll] = useState(false);
  const found = risks(state);
  const shown = all ? found : found.slice(0, few);
  return (
    <section className="section" aria-labelledby="risks">
      <div className="section-head">
        <h2 id="risks">Coverage risks</h2>
      </div>
      <p className="lede">{summaryWords(state)}</p>
      <ul className="risks">
        {shown.map(({ topic, risk }) => (
          <li key={topic.key}>
            <h3>
              <a href={competencyAddressOf(topic.key)}>{topic.title}</a>
            </h3>
            <LevelName level={risk.need.level} scale={topic.scale} />
            <p>
              <b>{riskWords(risk)}</b> <span className="quiet">It is {askedWords(risk.need)}.</span>
            </p>
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <p className="screen-only">
          <button type="button" className="button quietly" onClick={() => setAll(true)}>
            Show {found.length - shown.length} more
          </button>
        </p>
      )}
    </section>
  );
}

/** Workshops and other suggestions, those first that serve most risks. */
export function CloserList({ state }: { readonly state: Coverage }) {
  const [all, setAll] = useState(false);
  const found = closers(state);
  const shown = all ? found : found.slice(0, few);
  if (risks(state).length === 0) return null;
  return (
    <section className="section" aria-labelledby="closers">
      <div className="section-head">
        <h2 id="closers">What would close most</h2>
      </div>
      {found.length === 0 ? (
        <p className="empty">
          The competencies at risk name no ways to grow them yet. Their owners would like to hear what has worked for
          you.
        </p>
      ) : (
        <ul className="risks">
          {shown.map(({ suggestion, closes }) => (
            <li key={`${suggestion.workshop ?? ''} ${suggestion.title}`}>
              <h3>{suggestion.title}</h3>
              <p className="quiet">
                {suggestion.workshop !== undefined ? 'Workshop' : suggestion.kind && growthWord[suggestion.kind].title}
              </p>
              <p>
                Serves {count(closes.length, 'risk')}: {list(closes.map(({ topic }) => topic.title))}.{away(closes)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {found.length > shown.length && (
        <p className="screen-only">
          <button type="button" className="button quietly" onClick={() => setAll(true)}>
            Show {found.length - shown.length} more
          </button>
        </p>
      )}
    </section>
  );
}

function away(closes: readonly Closing[]): string {
  const people = new Map(
    closes.flatMap(({ couldStepUp }) => couldStepUp.map((holder) => [holder.seat.id, holder] as const)),
  );
  if (people.size === 0) return '';
  return ` For ${names([...people.values()])} it would be the next step.`;
}
