/** Where one stands: the own role, the nearest ones with the next step to each, and every competency. */
import { type RefObject, useState } from 'react';
import { nearestRoles } from '../../framework/placement/nearest.ts';
import { answersIn, type PlacementRecord } from '../../framework/placement/record.ts';
import { standingIn } from '../../framework/placement/standing.ts';
import { toward } from '../../framework/placement/toward.ts';
import { count } from '../../site/words.ts';
import { blocksLeft, type Ground, statementsOfALook, timeWords } from './look.ts';
import { RoleWay } from './role-way.tsx';
import { StandingList } from './standing-list.tsx';
import { onTheWay, yesesOf } from '../../framework/placement/begun.ts';
import { relationWords, summaryWords } from './words.ts';

interface Props {
  readonly ground: Ground;
  readonly record: PlacementRecord;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly goOn: () => void;
  readonly aim: () => void;
  readonly again: (key: string) => void;
}

/** How many roles are shown at first. */
const few = 4;

export function Result({ ground, record, heading, goOn, aim, again }: Props) {
  const { catalogue, profile, inquiries } = ground;
  const [all, setAll] = useState(false);
  const answers = answersIn(record);
  const standings = [...inquiries.values()].flatMap((inquiry) => {
    const topic = catalogue.topics.get(inquiry.key);
    return topic === undefined ? [] : [standingIn(topic, inquiry, answers)];
  });
  const byKey = new Map(standings.map((standing) => [standing.topic.key, standing]));
  const { near, within, unsaid } = nearestRoles(catalogue, byKey, profile);
  const own = toward(profile, byKey);
  const answered = standings.filter((standing) => standing.answered > 0);
  const yeses = yesesOf(inquiries.values(), answers);
  const reached = standings.filter((standing) => standing.reached !== undefined).length;
  const begun = standings.filter((one) => onTheWay(one, inquiries.get(one.topic.key), answers).begun).length;
  const left = blocksLeft(ground, record).flatMap((block) => block.statements).length;
  const shown = all ? near : near.slice(0, few);
  const shared = { inquiries, answers, from: profile.key };
  const further = (
    <>
      <p className="question-acts screen-only">
        {left > 0 && (
          <button type="button" className="button" onClick={goOn}>
            {yeses.of === 0 ? 'Begin' : 'Go on'}: {count(Math.min(left, statementsOfALook), 'statement')},{' '}
            {timeWords(Math.min(left, statementsOfALook))}
          </button>
        )}
        <button type="button" className={left > 0 ? 'button quietly' : 'button'} onClick={aim}>
          Another role or other themes
        </button>
      </p>
      {left === 0 && <p className="quiet">Nothing is left to ask about this role.</p>}
    </>
  );
  return (
    <div className="result">
      <section aria-labelledby="stand">
        <h2 id="stand" tabIndex={-1} ref={heading}>
          Where you stand
        </h2>
        <p className="lede">
          {yeses.of === 0
            ? 'Nothing is answered yet, so there is nothing to say yet.'
            : summaryWords(yeses, reached, begun)}
        </p>
        {yeses.of === 0 ? (
          further
        ) : (
          <p className="quiet">
            Your answers are on {answered.length} of {count(standings.length, 'competency', 'competencies')}. This is
            your own picture of your work: no score, and nobody else sees it.
          </p>
        )}
      </section>

      {yeses.of > 0 && (
        <>
          <section aria-labelledby="own" className="section">
            <div className="section-head">
              <h2 id="own">The role you began with</h2>
            </div>
            <ul>
              <RoleWay way={own} relation={undefined} {...shared} />
            </ul>
            {further}
          </section>
          <section aria-labelledby="near" className="section">
            <div className="section-head">
              <h2 id="near">The nearest roles</h2>
              {near.length > 0 && <small>nearest first, by what your answers leave to learn</small>}
            </div>
            {near.length === 0 && (
              <p className="empty">
                {within.length > 0
                  ? 'No other role asks for more than you answered with yes.'
                  : 'Too little is answered to name other roles. Answer some more, or begin with another role.'}
              </p>
            )}
            <ul>
              {shown.map((way) => (
                <RoleWay key={way.profile.key} way={way} relation={relationWords(profile, way.profile)} {...shared} />
              ))}
            </ul>
            {near.length > shown.length && (
              <p className="screen-only">
                <button type="button" className="button quietly" onClick={() => setAll(true)}>
                  Show {near.length - shown.length} more
                </button>
              </p>
            )}
            {within.length > 0 && (
              <details>
                <summary>{count(within.length, 'role')} whose expectations you do, as far as you answered</summary>
                <ul>
                  {within.map((way) => (
                    <RoleWay
                      key={way.profile.key}
                      way={way}
                      relation={relationWords(profile, way.profile)}
                      {...shared}
                    />
                  ))}
                </ul>
              </details>
            )}
            {unsaid > 0 && (
              <p className="quiet">
                Of {count(unsaid, 'other role')} your answers cover less than half: too little to say.
              </p>
            )}
          </section>
          <section aria-labelledby="each" className="section">
            <div className="section-head">
              <h2 id="each">Competency by competency</h2>
            </div>
            <StandingList standings={standings} inquiries={inquiries} answers={answers} record={record} again={again} />
          </section>
        </>
      )}
    </div>
  );
}
