/** Every competency that the team's roles ask: at which level, of how many, and who is there. */
import { competencyAddressOf } from '../../site/address.ts';
import type { Coverage, TopicCoverage } from '../../team/coverage.ts';
import { askedWords, assumedWords, names } from './words.ts';

export function CoverageTable({ state }: { readonly state: Coverage }) {
  const groups = Map.groupBy(state.topics, ({ topic }) => topic.group ?? '');
  return (
    <section className="section" aria-labelledby="coverage">
      <div className="section-head">
        <h2 id="coverage">Coverage by competency</h2>
      </div>
      <p className="quiet">
        People at a level or above it. Where nobody has said a level, it is assumed from the role, and “assumed” stands
        beside the names.
      </p>
      <table className="plain-table coverage-table" aria-labelledby="coverage">
        <thead>
          <tr>
            <th scope="col">Competency</th>
            <th scope="col">Level asked</th>
            <th scope="col">People there</th>
          </tr>
        </thead>
        {[...groups].map(([group, topics]) => (
          <tbody key={group}>
            {group !== '' && (
              <tr>
                <th scope="rowgroup" colSpan={3} className="group">
                  {group}
                </th>
              </tr>
            )}
            {topics.flatMap((one) => rowsOf(one))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function rowsOf({ topic, needs }: TopicCoverage) {
  return needs.map((need, index) => (
    <tr key={`${topic.key} ${need.level.id}`} className={index > 0 ? 'further' : undefined}>
      <th scope="row">{index > 0 ? topic.title : <a href={competencyAddressOf(topic.key)}>{topic.title}</a>}</th>
      <td data-label="Level asked">
        {need.level.title}, <span className="quiet">{askedWords(need)}</span>
      </td>
      <td data-label="People there">
        {need.holders.length === 0 ? (
          <b>Nobody</b>
        ) : (
          <>
            <b>{need.holders.length}</b>{' '}
            <span className="quiet">
              {names(need.holders)}
              {assumedWords(need)}
            </span>
          </>
        )}
      </td>
    </tr>
  ));
}
