/** All plans on this device, a new one, and plans that come as files. */
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Listed } from '../../device/shelf.ts';
import { guestKind } from '../../plan/guest.ts';
import { planKind } from '../../plan/plan.ts';
import { Begin } from './begin.tsx';
import { Button } from './fields.tsx';
import { useHere } from './here.ts';
import { OpenFile } from './open-file.tsx';

/** How long the way back stands beside a plan that was deleted; after that it is in the bin. */
const undoTime = 10_000;

export function PlanShelf(): ReactNode {
  const { device, base, language } = useHere();
  const [plans, setPlans] = useState<readonly Listed[]>([]);
  const [guests, setGuests] = useState<readonly Listed[]>([]);
  const [deleted, setDeleted] = useState<Listed>();

  const list = useCallback(async () => {
    const [ours, theirs] = await Promise.all([device.shelf(planKind).list(), device.shelf(guestKind).list()]);
    setPlans(ours.kept);
    setGuests(theirs.kept);
  }, [device]);
  useEffect(() => void list(), [list]);
  useEffect(() => {
    if (deleted === undefined) return;
    const timer = setTimeout(() => setDeleted(undefined), undoTime);
    return () => clearTimeout(timer);
  }, [deleted]);

  const remove = async (plan: Listed): Promise<void> => {
    await device.putIntoBin(plan.kind, plan.id);
    await list();
    setDeleted(plan);
  };
  const row = (plan: Listed): ReactNode => (
    <li key={plan.id}>
      <a href={`#${plan.kind}/${plan.id}`}>{plan.title}</a>
      <span className="quiet">{plan.savedAt === '' ? '' : new Date(plan.savedAt).toLocaleDateString(language)}</span>
      <Button act={() => void remove(plan)} about={plan.title}>
        Delete
      </Button>
    </li>
  );

  return (
    <div className="plan-shelf">
      <p role="status" className="plan-status">
        {deleted !== undefined && (
          <>
            “{deleted.title}” is in the bin for 30 days.{' '}
            <Button
              act={() => {
                setDeleted(undefined);
                void device.putIntoBin(deleted.kind, deleted.id, false).then(list);
              }}
            >
              Undo
            </Button>
          </>
        )}
      </p>
      {plans.length > 0 && (
        <section aria-labelledby="plans-title">
          <h2 id="plans-title">Your plans</h2>
          <ul className="plan-list">{plans.map(row)}</ul>
        </section>
      )}
      {guests.length > 0 && (
        <section aria-labelledby="guests-title">
          <h2 id="guests-title">Plans that others sent you</h2>
          <ul className="plan-list">{guests.map(row)}</ul>
        </section>
      )}
      <Begin first={plans.length === 0} />
      <OpenFile />
      <p className="quiet">
        Plans are kept in this browser and nowhere else. What you delete stays in the bin for 30 days:{' '}
        <a href={`${base}data/`}>see all that is stored on this device</a>.
      </p>
    </div>
  );
}
