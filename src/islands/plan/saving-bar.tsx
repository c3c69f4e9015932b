/** The state of what is on the screen, in words, with the ways back and out. */
import type { ReactNode } from 'react';
import type { OpenRecord } from '../../device/open-record.ts';
import { noticeWords, savingWords } from '../../device/words.ts';
import { Button } from './fields.tsx';
import { useHere, useRecord } from './here.ts';

interface Props<Value> {
  readonly record: OpenRecord<Value>;
  readonly saveCopy: () => void;
}

export function SavingBar<Value>({ record, saveCopy }: Props<Value>): ReactNode {
  const { language } = useHere();
  const snapshot = useRecord(record);
  const { tone, text } = savingWords(snapshot, language);
  return (
    <div className="saving-bar" data-tone={tone}>
      <p role="status">{text}</p>
      <div className="plan-row">
        <Button act={() => record.undo()} disabled={!snapshot.canUndo}>
          Undo
        </Button>
        <Button act={() => record.redo()} disabled={!snapshot.canRedo}>
          Redo
        </Button>
        <Button act={saveCopy}>Save a copy</Button>
        {snapshot.saving.phase === 'failed' && (
          <Button main act={() => void record.flush()}>
            Try again
          </Button>
        )}
        {snapshot.saving.phase === 'stopped' && (
          <Button main act={() => location.reload()}>
            Reload
          </Button>
        )}
      </div>
      {snapshot.notice !== undefined && (
        <div className="notice">
          <p>{noticeWords(snapshot.notice)}</p>
          <Button act={() => record.dismiss()}>Understood</Button>
        </div>
      )}
    </div>
  );
}
