/** Where a record stands in words, and what its owner can do with it: save a file, bring one back, delete with a way back. */
import { useId, useRef, useState } from 'react';
import { memoryWords, noticeWords, savingWords } from '../../device/words.ts';
import { dataAddress, reachable } from '../../site/address.ts';
import { SiteLink } from '../site-link.tsx';
import { saveFile } from './save-file.ts';
import { begin, type Keeping, type Kept, open, useSnapshot } from './record.ts';

/** What was just done, and the way back. It outlives the record that it speaks of. */
export interface Said {
  readonly text: string;
  readonly undo?: () => void;
}

interface Props<Value> {
  readonly kept: Kept<Value>;
  readonly set: (keeping: Keeping<Value>) => void;
  readonly initial: Value;
  /** What is kept, as in "Delete your answers": `your answers`. */
  readonly what: string;
  /** Of the file that is saved, without its ending. */
  readonly fileName: string;
  readonly said: Said | undefined;
  readonly say: (said: Said | undefined) => void;
}

export function KeepingBar<Value>({ kept, set, initial, what, fileName, said, say }: Props<Value>) {
  const { shelf, record } = kept;
  const { value, saving, lasting, gone, notice, conflicts } = useSnapshot(record);
  const [sure, setSure] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const heading = useId();
  const words = savingWords({ saving, lasting, gone }, document.documentElement.lang);

  const save = () => saveFile(`${fileName}.json`, shelf.exportText(record.key.id, value));
  const bring = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = shelf.importText(await file.text());
    if ('problem' in read) say({ text: `Nothing was changed. ${read.problem}` });
    else {
      record.edit(read.value);
      say({ text: 'The file is here, in place of what was.', undo: () => record.undo() });
    }
    if (chooser.current !== null) chooser.current.value = '';
  };
  const remove = async () => {
    const { id } = record.key;
    await record.close();
    await shelf.remove(id);
    setSure(false);
    set(await begin(shelf, initial));
    say({ text: `Deleted: ${what}. The bin keeps a copy for 30 days.`, undo: () => void restore(id) });
  };
  const restore = async (id: string) => {
    await shelf.restore(id);
    set(await open(shelf, id, initial));
  };

  return (
    <section className="keeping" aria-labelledby={heading}>
      <h2 id={heading} className="unseen">
        Saved on this device: {what}
      </h2>
      {!lasting && <p className="notice">{memoryWords}</p>}
      {notice && (
        <p className="notice">
          {noticeWords(notice)}{' '}
          <button type="button" className="link" onClick={() => record.dismiss()}>
            Understood
          </button>
        </p>
      )}
      {conflicts.map((conflict) => (
        <p className="notice" key={conflict.path.join('/')}>
          You changed the same thing in two tabs. What you see here stands.{' '}
          <button type="button" className="link" onClick={() => record.settle(conflict, 'theirs')}>
            Take the other instead
          </button>{' '}
          <button type="button" className="link" onClick={() => record.settle(conflict, 'mine')}>
            Keep this
          </button>
        </p>
      ))}
      <p className={`saving ${words.tone}`}>{words.text}</p>
      <p className="keeping-acts">
        <button type="button" className="link" onClick={save}>
          Save a file
        </button>
        <button type="button" className="link" onClick={() => chooser.current?.click()}>
          Open a file
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          aria-label={`Open a file with ${what}`}
          hidden
          onChange={(event) => void bring(event.currentTarget.files?.[0])}
        />
        {sure ? (
          <>
            <span>Delete {what}?</span>
            <button type="button" className="link" onClick={() => void remove()}>
              Yes, delete
            </button>
            <button type="button" className="link" onClick={() => setSure(false)}>
              No, keep
            </button>
          </>
        ) : (
          <button type="button" className="link" onClick={() => setSure(true)}>
            Delete {what}
          </button>
        )}
        {reachable && <SiteLink to={dataAddress}>About your data</SiteLink>}
      </p>
      <p role="status" className="said">
        {said?.text}
        {said?.undo && (
          <>
            {' '}
            <button
              type="button"
              className="link"
              onClick={() => {
                said.undo?.();
                say(undefined);
              }}
            >
              Undo
            </button>
          </>
        )}
      </p>
    </section>
  );
}
