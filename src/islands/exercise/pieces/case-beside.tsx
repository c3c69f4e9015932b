/** A case and the answers to it: side by side where there is room; on a phone one below the other, the case folded once it was read. */
import { type ReactNode, useSyncExternalStore } from 'react';
import { CaseAgain } from './case-again.tsx';
import { Scroll } from './scroll.tsx';

interface Props {
  readonly letter: ReactNode;
  readonly name: string;
  /** Whether it stands open on a phone. */
  readonly open: boolean;
  readonly children: ReactNode;
}

const WIDE = '(min-width: 64rem)';

export function CaseBeside({ letter, name, open, children }: Props): ReactNode {
  const wide = useSyncExternalStore(
    (changed) => {
      const query = matchMedia(WIDE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(WIDE).matches,
  );
  return (
    <div className="case-and-answers">
      {wide ? <Scroll label={name}>{letter}</Scroll> : open ? letter : <CaseAgain name={name}>{letter}</CaseAgain>}
      <div className="case-answers">{children}</div>
    </div>
  );
}
