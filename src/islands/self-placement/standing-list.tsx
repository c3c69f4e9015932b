/** Where one stands, competency by competency, with every answer and a way to give it anew. */
import type { PlacementRecord } from '../../framework/placement/record.ts';
import { type Answers, answerTo, rungsOf, type Standing } from '../../framework/placement/standing.ts';
import type { Inquiry } from '../../framework/placement/statements.ts';
import { LevelName } from '../roles/level-name.tsx';
import { onTheWay } from '../../framework/placement/begun.ts';
import { givenWord, standingWords } from './words.ts';

interface Props {
  readonly standings: readonly Standing[];
  readonly inquiries: ReadonlyMap<string, Inquiry>;
  readonly answers: Answers;
  readonly record: PlacementRecord;
  readonly again: (key: string) => void;
}

export function StandingList({ standings, inquiries, answers, record, again }: Props) {
  return (
    <ul className="standings">
      {standings.map((standing) => (
        <li key={standing.topic.key}>
          <details>
            <summary>
              <span className="standing-title">{standing.topic.title}</span>
              {standing.reached && <LevelName level={standing.reached} scale={standing.topic.scale} />}
              <span className="quiet">
                {record.left.includes(standing.topic.key)
                  ? 'Passed over'
                  : standingWords(standing, onTheWay(standing, inquiries.get(standing.topic.key), answers))}
              </span>
            </summary>
            <Given standing={standing} inquiry={inquiries.get(standing.topic.key)} answers={answers} />
            <p className="screen-only">
              <button type="button" className="link" onClick={() => again(standing.topic.key)}>
                Answer anew<span className="unseen"> on {standing.topic.title}</span>
              </button>
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}

interface GivenProps {
  readonly standing: Standing;
  readonly inquiry: Inquiry | undefined;
  readonly answers: Answers;
}

function Given({ standing: { topic }, inquiry, answers }: GivenProps) {
  const rungs = inquiry === undefined ? [] : rungsOf(topic, inquiry);
  const given = rungs.flatMap(({ rung, level }) =>
    rung.statements.flatMap((statement) => {
      const answer = answerTo(answers, topic.key, statement);
      return answer === undefined
        ? []
        : [{ id: statement.id, answer, text: rung.bare ? `The level ${level.title}.` : statement.text }];
    }),
  );
  if (given.length === 0) return <p className="quiet">Nothing is answered here yet.</p>;
  return (
    <dl className="given">
      {given.map(({ id, text, answer }) => (
        <div key={id}>
          <dt>{text}</dt>
          <dd>{givenWord[answer]}</dd>
        </div>
      ))}
    </dl>
  );
}
