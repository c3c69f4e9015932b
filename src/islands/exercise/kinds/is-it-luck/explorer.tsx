/** The counts with their figures. People can be moved from one side to the other, to see what follows. */
import { type ReactNode, useState } from 'react';
import { turnsRound } from '../../../../exercise/kinds/is-it-luck/counts.ts';
import type { Scenario } from '../../../../exercise/kinds/is-it-luck/model.ts';
import { figuresOf } from '../../../../exercise/kinds/is-it-luck/paper.ts';
import { GroupCounts } from './group-counts.tsx';
import { LotsPicture } from './lots-picture.tsx';

export function Explorer({ scenario }: { readonly scenario: Scenario }): ReactNode {
  const [groups, setGroups] = useState(scenario.groups);
  const moved = groups.some(({ selected }, place) => selected !== scenario.groups[place]?.selected);
  const least = Math.min(...groups.map(({ total }) => total));
  const step = least < 100 ? 1 : least < 500 ? 5 : 25;
  const by = (place: number, people: number): void =>
    setGroups(groups.map((one, at) => (at === place ? { ...one, selected: one.selected + people } : one)));
  const [first, second, third] = groups;
  const sentences = figuresOf({ groups, looks: scenario.looks });
  return (
    <div className="luck">
      <GroupCounts groups={groups} move={{ step, by }} />
      <p className="quiet">
        {moved ? (
          <>
            These are not the counts any more.{' '}
            <button type="button" className="link" onClick={() => setGroups(scenario.groups)}>
              Put everybody back
            </button>
          </>
        ) : (
          'Move people with the buttons to see how much hangs on a few of them. Nothing of that is kept.'
        )}
      </p>
      <p>Drawing lots means here: the same people, as many places, and nobody who chooses.</p>
      <div role="status">
        {sentences.length === 0 ? (
          <p>All or none are selected: then nothing is left to compare.</p>
        ) : (
          <ul className="luck-says">
            {sentences.map((sentence) => (
              <li key={sentence.slice(0, 24)}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
      {first && second && !third && sentences.length > 0 && <LotsPicture first={first} second={second} />}
      {scenario.parts.length > 0 && (
        <details>
          <summary>The same people, taken apart</summary>
          {scenario.parts.map(({ title, groups: own }) => (
            <section key={title}>
              <h3>{title}</h3>
              <GroupCounts groups={own} />
            </section>
          ))}
          {turnsRound(scenario) && (
            <p>Within each part the picture turns round: whoever is behind on the whole is ahead here.</p>
          )}
        </details>
      )}
    </div>
  );
}
