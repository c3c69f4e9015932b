/** Plans that come as files: a copy of one's own, one that comes back with comments, or somebody else's to comment on. */
import { type ReactNode, useId, useState } from 'react';
import type { FileRead } from '../../device/file.ts';
import { readData } from '../../device/row.ts';
import { guestKind } from '../../plan/guest.ts';
import { type Plan, planKind } from '../../plan/plan.ts';
import { mergeCopies, mergeWords } from '../../plan/share.ts';
import { Button } from './fields.tsx';
import { useHere, useNews } from './here.ts';

type Good = Exclude<FileRead<Plan>, { readonly problem: string }>;

export function OpenFile(): ReactNode {
  const { device } = useHere();
  const { tell } = useNews();
  const id = useId();
  const [said, say] = useState('');
  /** A copy of a plan that is there already, until somebody chooses. */
  const [twin, setTwin] = useState<Good>();

  const goTo = (page: string): void => {
    location.hash = page;
  };
  const keep = async (plan: Plan, as?: string): Promise<void> => {
    // What is open on the page is saved first, so that its steps back lead over this one.
    await device.flush();
    const record = await device.shelf(planKind).create(plan, as);
    await record.close();
    setTwin(undefined);
    goTo(`plan/${record.key.id}`);
  };
  const mergeIn = async (file: Good): Promise<void> => {
    await device.flush();
    const opened = await device.shelf(planKind).open(file.id);
    if (opened.state !== 'open') return;
    const { record } = opened;
    const before = record.snapshot.value;
    const merged = mergeCopies(before, file.value, receivedIn(file));
    if (merged === undefined) {
      say('The two copies do not fit together. Open the file as a second plan instead.');
      return;
    }
    record.edit(merged.plan, merged.conflicts);
    await record.close();
    setTwin(undefined);
    tell(mergeWords(before, merged));
    goTo(`plan/${file.id}`);
  };
  const open = async (chooser: HTMLInputElement): Promise<void> => {
    const chosen = chooser.files?.[0];
    setTwin(undefined);
    tell('');
    if (chosen === undefined) return;
    if (chosen.size > 10 * 1024 * 1024) {
      say('The file is too large: it has more than 10 MB. Nothing was changed.');
      return;
    }
    const read = device.shelf(planKind).importText(await chosen.text());
    // Browsers say nothing when the same file is chosen twice, though it may have changed.
    chooser.value = '';
    if ('problem' in read) {
      say(`${read.problem} Nothing was changed.`);
      return;
    }
    say('');
    const here = (await device.shelf(planKind).list()).kept.some((plan) => plan.id === read.id);
    if (here && receivedIn(read) !== undefined) await mergeIn(read);
    else if (here) setTwin(read);
    else if (read.extra.shared === undefined) await keep(read.value, read.id);
    else {
      const received = receivedIn(read) ?? read.value;
      const guest = { of: read.id, plan: read.value, received, by: '' };
      const record = await device.shelf(guestKind).create(guest, read.id);
      await record.close();
      goTo(`guest/${record.key.id}`);
    }
  };

  return (
    <section className="plan-open" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Open a file</h2>
      <p>A copy that you saved, one that your manager sent back, or a plan that somebody wants your view on.</p>
      <label className="plan-file">
        <span className="button quietly">Choose a plan file</span>
        <input type="file" accept=".json,application/json" onChange={({ target }) => void open(target)} />
      </label>
      <p role="alert" className="plan-trouble">
        {said}
      </p>
      {twin !== undefined && (
        <div className="plan-twin">
          <p>
            <strong>“{planKind.title(twin.value)}” is on this device already.</strong> The file is another copy of it.
          </p>
          <div className="plan-row">
            <Button main act={() => void mergeIn(twin)}>
              Merge, keep everything
            </Button>
            <Button act={() => void keep(twin.value)}>Keep both</Button>
            <Button act={() => void keep(twin.value, twin.id)}>Replace mine</Button>
          </div>
          <p className="plan-help">Replacing can be undone, and the plan before it stays among its versions.</p>
        </div>
      )}
    </section>
  );
}

/** What was sent out, in a file that comes back. One's own shared file counts as it went. */
function receivedIn({ extra, value, version }: Good): Plan | undefined {
  const received = extra.received === undefined ? undefined : readData(version, extra.received, planKind);
  if (received !== undefined && 'value' in received) return received.value;
  return extra.shared === undefined ? undefined : value;
}
