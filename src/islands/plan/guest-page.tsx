/** A plan that somebody sent: to read, to comment, to rate, and to send back. */
import type { ReactNode } from 'react';
import { newId } from '../../device/device.ts';
import { fileText } from '../../device/file.ts';
import type { OpenRecord } from '../../device/open-record.ts';
import {
  type GuestPlan,
  guestComment,
  guestRating,
  signed,
  withGuestComment,
  withGuestRating,
} from '../../plan/guest.ts';
import { type Area, planKind, ratingId } from '../../plan/plan.ts';
import type { ExpectedCompetency } from '../../plan/role-data.ts';
import { dayWords, kindTitles, ratingWords } from '../../plan/words.ts';
import { download, fileName } from '../../site/kept/download.ts';
import { Conflicts } from './conflicts.tsx';
import { Button, Choice, TextArea, TextField } from './fields.tsx';
import { today, useHere, useRecord } from './here.ts';
import { ratingOptions } from './rating-step.tsx';
import { SavingBar } from './saving-bar.tsx';
import { useRole } from './use-role.ts';

export function GuestPage({ record }: { readonly record: OpenRecord<GuestPlan> }): ReactNode {
  const { value: guest } = useRecord(record);
  const { data: role } = useRole(guest.plan.target.key);
  const { plan } = guest;
  const edit = (changed: GuestPlan): void => record.edit(changed);
  const save = (): void =>
    download(
      fileName(planKind.title(plan), 'json', 'with comments'),
      fileText(planKind, guest.of, plan, { shared: [], received: guest.received }),
    );
  return (
    <div className="plan-page">
      <p className="plan-back">
        <a href="#plans">All plans</a>
      </p>
      <h2>{planKind.title(plan)}</h2>
      <p>
        Somebody wants your view on this plan towards {plan.target.title}. Comment where it helps, then save the file
        and send it back. Nothing of it leaves your browser otherwise.
      </p>
      <SavingBar record={record} saveCopy={save} />
      <Conflicts record={record} />
      <TextField
        label="Your name, as it shall stand beside your comments"
        value={guest.by}
        change={(by) => edit(signed(guest, by))}
      />
      <GuestComment guest={guest} about="plan" label="Comment on the whole" edit={edit} />
      {plan.areas.map((area) => (
        <GuestArea
          key={area.id}
          area={area}
          guest={guest}
          edit={edit}
          expected={role?.expectations.find(({ key }) => key === area.competency)}
        />
      ))}
      <Button main act={save}>
        Save the file to send back
      </Button>
    </div>
  );
}

interface Props {
  readonly guest: GuestPlan;
  readonly edit: (guest: GuestPlan) => void;
}

function GuestArea({
  area,
  guest,
  edit,
  expected,
}: Props & { readonly area: Area; readonly expected: ExpectedCompetency | undefined }): ReactNode {
  const { language } = useHere();
  const evidence = guest.plan.evidence.filter(({ competency }) => competency === area.competency);
  const level = expected?.asks.find(({ id }) => id === expected.level.id);
  const own = (id: string) => guest.plan.ratings.find((rating) => rating.id === id)?.value;
  return (
    <section className="plan-area" aria-labelledby={`area-${area.id}`}>
      <h3 id={`area-${area.id}`}>{area.title}</h3>
      {area.why !== '' && <p>{area.why}</p>}
      {area.actions.map((action) => (
        <article key={action.id} className="action-card" aria-label={action.title}>
          <p>
            <strong>{action.title}</strong> <span className="tag">{kindTitles[action.kind]}</span>{' '}
            {action.by !== undefined && <span className="tag">by {dayWords(action.by, language)}</span>}{' '}
            {action.done && <span className="tag">done</span>}
          </p>
          {action.sign !== '' && <p>Seen by: {action.sign}</p>}
          {action.support !== '' && <p>Needs: {action.support}</p>}
          <GuestComment guest={guest} about={action.id} label="Comment on this action" of={action.title} edit={edit} />
        </article>
      ))}
      {evidence.length > 0 && (
        <>
          <h4>Evidence</h4>
          <ul className="note-list">
            {evidence.map(({ id, on, situation, behaviour, impact }) => (
              <li key={id}>
                {dayWords(on, language)}: {[situation, behaviour, impact].filter(Boolean).join(' → ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {expected !== undefined && level !== undefined && (
        <details>
          <summary>Your view on {level.title}, statement by statement</summary>
          {level.statements.map((statement) => {
            const id = ratingId(expected.key, level.id, statement.id);
            const view = own(id);
            return (
              <Choice
                key={statement.id}
                legend={
                  <>
                    {statement.text}
                    {view !== undefined && <span className="tag"> own view: {ratingWords[view]}</span>}
                  </>
                }
                options={ratingOptions}
                value={guestRating(guest, id)?.value}
                change={(value) => edit(withGuestRating(guest, id, value, newId(), today()))}
                clearable
              />
            );
          })}
        </details>
      )}
      <GuestComment guest={guest} about={area.id} label={`Comment on ${area.title}`} edit={edit} />
    </section>
  );
}

function GuestComment({
  guest,
  about,
  label,
  of,
  edit,
}: Props & { readonly about: string; readonly label: string; readonly of?: string }): ReactNode {
  return (
    <TextArea
      label={label}
      {...(of !== undefined && { about: of })}
      value={guestComment(guest, about)}
      change={(text) => edit(withGuestComment(guest, about, text, newId(), today()))}
    />
  );
}
