/** A plan that cannot be opened: why, and what there is to save. */
import type { ReactNode } from 'react';
import type { OpenRecord } from '../../device/open-record.ts';
import type { Opened } from '../../device/shelf.ts';
import { download } from '../../site/kept/download.ts';
import { Button } from './fields.tsx';
import { useHere } from './here.ts';

interface Props<Value> {
  readonly opened: Exclude<Opened<Value>, { readonly state: 'open' }>;
  readonly recovered: (record: OpenRecord<Value>) => void;
}

export function Damaged<Value>({ opened, recovered }: Props<Value>): ReactNode {
  const { language } = useHere();
  if (opened.state === 'missing') {
    return (
      <div className="plan-empty">
        <h1>This plan is not on this device</h1>
        <p>It may have been deleted, or it lies in another browser. If you saved a copy, open that file.</p>
        <a className="button" href="#plans">
          All plans
        </a>
      </div>
    );
  }
  if (opened.state === 'newer') {
    return (
      <div className="plan-empty">
        <h1>{opened.title}</h1>
        <p>
          This plan was last saved by a newer version of this site. Reload the page. Until then it can be saved as a
          file, and nothing is written over it.
        </p>
        <div className="plan-row">
          <Button main act={() => location.reload()}>
            Reload
          </Button>
          <Button act={() => download('plan-as-stored.json', opened.raw)}>Save what is stored</Button>
        </div>
      </div>
    );
  }
  const { why, raw, previous } = opened;
  return (
    <div className="plan-empty">
      <h1>This plan could not be read</h1>
      <p>{why} What was stored is set aside, and you can save it as it is.</p>
      {previous === undefined ? (
        <p>There is no earlier version of it on this device.</p>
      ) : (
        <p>The version of {new Date(previous.savedAt).toLocaleString(language)} is whole.</p>
      )}
      <div className="plan-row">
        {previous !== undefined && (
          <Button main act={() => recovered(previous.recover())}>
            Go on with that version
          </Button>
        )}
        <Button act={() => download('plan-as-stored.txt', raw, 'text/plain')}>Save what is stored</Button>
      </div>
    </div>
  );
}
