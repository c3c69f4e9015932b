/** Sources, each with how far it carries. */
import type { ReactNode } from 'react';
import type { EvidenceSource } from '../../../exercise/evidence.ts';
import { strengthWords } from '../../../exercise/strength.ts';
import { evidenceAddress, reachable } from '../../../site/address.ts';
import { SiteLink } from '../../site-link.tsx';

export function SourceList({ sources }: { readonly sources: readonly EvidenceSource[] }): ReactNode {
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.key}>
          <p>
            {source.claim} <b>{strengthWords[source.strength].short}.</b>
          </p>
          <details>
            <summary>
              {source.by}
              {source.year !== undefined && ` (${source.year})`}
              <span className="unseen">: what was found</span>
            </summary>
            <p>{source.found}</p>
            <p>Sample: {source.sample}.</p>
            {source.limits && <p>{source.limits}</p>}
            {source.contradicts.map((against) => (
              <p key={against}>Against it: {against}</p>
            ))}
            {reachable && (
              <p>
                <SiteLink to={`${evidenceAddress}#${source.key}`}>
                  The whole entry<span className="unseen">: {source.claim}</span>
                </SiteLink>
              </p>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}
