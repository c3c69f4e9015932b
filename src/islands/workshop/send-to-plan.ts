/** Puts a sentence into the notes of the newest development plan on this device. */
import { openDevice } from '../../device/device.ts';
import { planKind } from '../../plan/plan.ts';
import { base } from '../../site/address.ts';

/** What came of it, as a sentence. */
export async function sendToPlan(text: string): Promise<string> {
  const shelf = (await openDevice(base)).shelf(planKind);
  const [newest] = (await shelf.list()).kept;
  if (newest === undefined) return 'There is no plan on this device yet. Begin one, and send it then.';
  const opened = await shelf.open(newest.id);
  if (opened.state !== 'open') return 'The plan cannot be opened just now. Nothing was changed.';
  const { record } = opened;
  const plan = record.snapshot.value;
  record.edit({ ...plan, notes: plan.notes === '' ? text : `${plan.notes}\n\n${text}` });
  await record.close();
  return `Added to the notes of “${planKind.title(plan)}”.`;
}
