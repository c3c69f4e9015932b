/** The files that the page works with did not come. */
import { frameworksAddress } from '../../site/address.ts';

export function Trouble({ again }: { readonly again: () => void }) {
  return (
    <section className="empty" role="alert">
      <h2>The roles could not be fetched</h2>
      <p>
        {navigator.onLine
          ? 'The site did not answer as it should.'
          : 'You seem to be offline. What you have saved on this device is still there.'}{' '}
        Try again in a moment, or read on in the <a href={frameworksAddress}>frameworks</a>.
      </p>
      <p>
        <button type="button" className="button" onClick={again}>
          Try again
        </button>
      </p>
    </section>
  );
}
