/** The files that the page works with did not come: why, and what to do. */
import type { Trouble as Kind } from '../../offline/fetch-data.ts';
import { frameworksAddress } from '../../site/address.ts';

interface Props {
  readonly kind: Kind;
  readonly again: () => void;
}

const words: Readonly<Record<Kind, { readonly title: string; readonly text: string; readonly act: string }>> = {
  offline: {
    title: 'No connection',
    text: 'The roles could not be fetched. What you have saved on this device is still there.',
    act: 'Try again',
  },
  missing: {
    title: 'The roles could not be fetched',
    text: 'The site did not answer as it should. What you have saved on this device is still there.',
    act: 'Try again',
  },
  outdated: {
    title: 'The site has a new version',
    text: 'It came out while this page was open. Load the page again: what you have saved on this device stays.',
    act: 'Load again',
  },
};

export function Trouble({ kind, again }: Props) {
  const { title, text, act } = words[kind];
  return (
    <section className="empty" role="alert">
      <h2>{title}</h2>
      <p>
        {text} You can read on in the <a href={frameworksAddress}>frameworks</a>.
      </p>
      <p className="question-acts">
        <button type="button" className="button" onClick={kind === 'outdated' ? () => location.reload() : again}>
          {act}
        </button>
      </p>
    </section>
  );
}
