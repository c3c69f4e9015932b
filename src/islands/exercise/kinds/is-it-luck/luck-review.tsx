/** Scenario by scenario: what you said by eye and with the figures, what the counts allow to say, and why. */
import type { ReactNode } from 'react';
import type { Scenario } from '../../../../exercise/kinds/is-it-luck/model.ts';
import { figuresOf } from '../../../../exercise/kinds/is-it-luck/paper.ts';
import { sayingWords } from '../../../../exercise/kinds/is-it-luck/say.ts';
import type { LuckAnswers } from '../../../../exercise/kinds/is-it-luck/score.ts';
import { GroupCounts } from './group-counts.tsx';

interface Props {
  readonly scenarios: readonly Scenario[];
  readonly answers: LuckAnswers;
}

export function LuckReview({ scenarios, answers }: Props): ReactNode {
  return (
    <>
      <h3>Scenario by scenario, with the reasons</h3>
      {scenarios.map((scenario) => {
        const { id, title, answer, reason, groups, parts } = scenario;
        const [first, after] = [answers.first[id], answers.after[id]];
        const words = (saying: typeof first): string =>
          saying === undefined ? 'no answer' : sayingWords[saying].title;
        return (
          <details key={id} className="reviewed">
            <summary>
              {title}
              <small> {sayingWords[answer].title.toLowerCase()}</small>
            </summary>
            <p>
              By eye: <b>{words(first)}</b>. With the figures: <b>{words(after)}</b>. The counts allow:{' '}
              <b>{sayingWords[answer].title}</b>.
            </p>
            <p>{reason}</p>
            <GroupCounts groups={groups} />
            <ul className="luck-says">
              {figuresOf(scenario).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {parts.map((part) => (
              <section key={part.title}>
                <h4>{part.title}</h4>
                <GroupCounts groups={part.groups} />
              </section>
            ))}
          </details>
        );
      })}
    </>
  );
}
