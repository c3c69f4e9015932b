/** What is stored cannot be worked on: why, what can be saved of it, and how to go on. */
import { begin, type Keeping } from './record.ts';
import { saveFile } from './save-file.ts';

interface Props<Value> {
  readonly keeping: Keeping<Value> & { readonly state: 'shut' };
  readonly set: (keeping: Keeping<Value>) => void;
  readonly initial: Value;
  readonly fileName: string;
}

export function Shut<Value>({ keeping: { shelf, opened }, set, initial, fileName }: Props<Value>) {
  const afresh = async () => set(await begin(shelf, initial));
  if (opened.state === 'missing') return null;
  const saveRaw = () => saveFile(`${fileName}-as-stored.json`, opened.raw);
  return (
    <section className="empty">
      <h2>
        {opened.state === 'newer' ? 'Made by a newer version of this site' : 'What is stored here cannot be read'}
      </h2>
      <p>
        {opened.state === 'newer'
          ? 'Reload this page. If that does not help, save the data as a file; nothing is written over it.'
          : `${opened.why} It is set aside, and you can save it as a file.`}
      </p>
      <p className="keeping-acts">
        <button type="button" className="button quietly" onClick={saveRaw}>
          Save it as a file
        </button>
        {opened.state === 'damaged' && opened.previous && (
          <button
            type="button"
            className="button"
            onClick={() => {
              const record = opened.previous?.recover();
              if (record !== undefined) set({ state: 'open', shelf, record });
            }}
          >
            Go on with the last state that is whole
          </button>
        )}
        {opened.state === 'damaged' && (
          <button type="button" className="button quietly" onClick={() => void afresh()}>
            Begin afresh
          </button>
        )}
      </p>
    </section>
  );
}
