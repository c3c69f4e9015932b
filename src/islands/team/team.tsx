/** Team: the data, the record, and what they say together. */
import { useEffect, useRef, useState } from 'react';
import { newId } from '../../device/device.ts';
import type { Catalogue } from '../../framework/outline.ts';
import { coverage } from '../../team/coverage.ts';
import { emptyTeam, type Seat, type Team as TeamValue } from '../../team/team.ts';
import { KeepingBar, type Said } from '../keeping/keeping-bar.tsx';
import { type Keeping, type Kept, useKeeping, useSnapshot } from '../keeping/record.ts';
import { Shut } from '../keeping/shut.tsx';
import { useCatalogue } from '../roles/catalogue.ts';
import { Trouble } from '../roles/trouble.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { teamKind } from './kind.ts';
import { CloserList, RiskList } from './risk-list.tsx';
import { SeatCard } from './seat-card.tsx';
import { WhatIfPanel } from './what-if-panel.tsx';

interface Props {
  readonly frameworks: readonly { readonly id: string }[];
}

const fileName = 'team';

export function Team({ frameworks }: Props) {
  const [catalogue, again] = useCatalogue(frameworks);
  const [keeping, setKeeping] = useKeeping(teamKind, emptyTeam);
  const [said, say] = useState<Said>();
  if (catalogue.state === 'trouble') return <Trouble kind={catalogue.trouble} again={again} />;
  if (catalogue.state === 'loading' || keeping.state === 'opening')
    return (
      <p className="empty" role="status">
        Fetching the roles …
      </p>
    );
  if (keeping.state === 'shut')
    return <Shut keeping={keeping} set={setKeeping} initial={emptyTeam} fileName={fileName} />;
  return (
    <Views
      key={keeping.record.key.id}
      catalogue={catalogue.value}
      kept={keeping}
      set={setKeeping}
      said={said}
      say={say}
    />
  );
}

interface ViewsProps {
  readonly catalogue: Catalogue;
  readonly kept: Kept<TeamValue>;
  readonly set: (keeping: Keeping<TeamValue>) => void;
  readonly said: Said | undefined;
  readonly say: (said: Said | undefined) => void;
}

function Views({ catalogue, kept, set, said, say }: ViewsProps) {
  const { record } = kept;
  const { value } = useSnapshot(record);
  const [added, setAdded] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const edit = (change: (seats: readonly Seat[]) => readonly Seat[]) =>
    record.edit({ ...record.snapshot.value, seats: change(record.snapshot.value.seats) });
  useEffect(() => {
    if (added !== undefined) field.current?.focus();
  }, [added]);
  const add = () => {
    const id = newId();
    const role = value.seats.at(-1)?.role ?? '';
    edit((seats) => [...seats, { id, alias: '', role, vacant: false, levels: {} }]);
    setAdded(id);
  };
  const state = coverage(value, catalogue);
  return (
    <>
      <section aria-labelledby="seats">
        <div className="section-head">
          <h2 id="seats">Your team</h2>
          {value.seats.length > 0 && <small>{value.seats.length} of them, in no order</small>}
        </div>
        {value.seats.length === 0 && (
          <p className="empty">
            Nobody is here yet. Add the people who work with you, and seats that are vacant: a role for each is enough
            to see where the team rests on one person.
          </p>
        )}
        <ul className="seats">
          {value.seats.map((seat) => (
            <SeatCard
              key={seat.id}
              seat={seat}
              catalogue={catalogue}
              open={seat.id === added}
              field={seat.id === added ? field : undefined}
              change={(next) => edit((seats) => seats.map((one) => (one.id === next.id ? next : one)))}
              remove={() => {
                edit((seats) => seats.filter((one) => one.id !== seat.id));
                adder.current?.focus();
              }}
            />
          ))}
        </ul>
        <p className="question-acts">
          <button type="button" className="button" ref={adder} onClick={add}>
            {value.seats.length === 0 ? 'Add the first seat' : 'Add a seat'}
          </button>
        </p>
      </section>
      <KeepingBar
        kept={kept}
        set={set}
        initial={emptyTeam}
        what="your team"
        fileName={fileName}
        said={said}
        say={say}
      />
      {state.topics.length > 0 && (
        <>
          <RiskList state={state} />
          <WhatIfPanel team={value} catalogue={catalogue} />
          <CloserList state={state} />
          <CoverageTable state={state} />
        </>
      )}
    </>
  );
}
