/** The builder: all plans, or one of them. Which one stands in the address after `#`, which no browser sends anywhere. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Opened } from '../../device/shelf.ts';
import { memoryWords } from '../../device/words.ts';
import { type GuestPlan, guestKind } from '../../plan/guest.ts';
import { type Plan, planKind } from '../../plan/plan.ts';
import { Damaged } from './damaged.tsx';
import { GuestPage } from './guest-page.tsx';
import { NewsOfBuilder, useHere } from './here.ts';
import { PlanPage } from './plan-page.tsx';
import { PlanShelf } from './plan-shelf.tsx';

type Shown =
  | { readonly page: 'shelf' }
  | { readonly page: 'plan'; readonly id: string; readonly opened: Opened<Plan> }
  | { readonly page: 'guest'; readonly id: string; readonly opened: Opened<GuestPlan> };

export function App(): ReactNode {
  const { device } = useHere();
  const [shown, show] = useState<Shown>();
  const [words, tell] = useState('');
  const news = useMemo(() => ({ words, tell }), [words]);

  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const [page, id] = location.hash.slice(1).split('/');
      const next: Shown =
        page === 'plan' && id !== undefined
          ? { page, id, opened: await device.shelf(planKind).open(id) }
          : page === 'guest' && id !== undefined
            ? { page, id, opened: await device.shelf(guestKind).open(id) }
            : { page: 'shelf' };
      if (!current) return;
      if (next.page === 'shelf') tell('');
      show(next);
    };
    const changed = (): void => void look();
    changed();
    addEventListener('hashchange', changed);
    return () => {
      current = false;
      removeEventListener('hashchange', changed);
    };
  }, [device]);

  return (
    <NewsOfBuilder value={news}>
      {!device.lasting && (
        <div className="notice plan-memory" role="alert">
          <p>{memoryWords}</p>
        </div>
      )}
      {shown === undefined ? <p className="quiet">Opening …</p> : <Content shown={shown} show={show} />}
    </NewsOfBuilder>
  );
}

function Content({ shown, show }: { readonly shown: Shown; readonly show: (shown: Shown) => void }): ReactNode {
  if (shown.page === 'shelf') return <PlanShelf />;
  if (shown.page === 'guest') {
    const { opened, id } = shown;
    if (opened.state === 'open') return <GuestPage key={id} record={opened.record} />;
    return <Damaged opened={opened} recovered={(record) => show({ ...shown, opened: { state: 'open', record } })} />;
  }
  const { opened, id } = shown;
  if (opened.state === 'open') return <PlanPage key={id} record={opened.record} />;
  return <Damaged opened={opened} recovered={(record) => show({ ...shown, opened: { state: 'open', record } })} />;
}
