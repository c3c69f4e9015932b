/** What happened at work: noted in ten seconds, sorted when there is time. */
import { type ReactNode, useState } from 'react';
import { newId } from '../../device/device.ts';
import { type Evidence, newEvidence, type Plan, withItem, withoutItem } from '../../plan/plan.ts';
import { dayWords } from '../../plan/words.ts';
import { Button, DateField, Select, TextArea, Tick } from './fields.tsx';
import { today, useHere } from './here.ts';
import type { StepProps } from './plan-page.tsx';

/** Notes shown at once; a plan may have hundreds. */
const page = 25;

export function EvidenceStep({ plan, edit }: StepProps): ReactNode {
  const [quick, setQuick] = useState('');
  const [shown, setShown] = useState(page);
  const [open, setOpen] = useState<string>();
  const { language } = useHere();
  const notes = [...plan.evidence].sort(
    (a, b) => Number(a.competency !== undefined) - Number(b.competency !== undefined) || b.on.localeCompare(a.on),
  );
  const titles = new Map(plan.expected.map(({ id, title }) => [id, title]));
  const add = (): void => {
    if (quick.trim() === '') return;
    edit({ ...plan, evidence: [...plan.evidence, { ...newEvidence(newId(), today()), behaviour: quick.trim() }] });
    setQuick('');
  };
  return (
    <>
      <p>Write one sentence while you remember it: “Asked the team for their view before the release was moved.”</p>
      <TextArea label="What did you do or say?" value={quick} change={setQuick} />
      <Button main act={add}>
        Note it
      </Button>
      {notes.length === 0 ? (
        <p className="empty">No notes yet. Good evidence is one event: where it was, what you did, what came of it.</p>
      ) : (
        <ul className="note-list">
          {notes.slice(0, shown).map((note) => (
            <li key={note.id}>
              <button
                type="button"
                className="note-head"
                aria-expanded={open === note.id}
                onClick={() => setOpen(open === note.id ? undefined : note.id)}
              >
                <span className="quiet">{dayWords(note.on, language)}</span>{' '}
                {note.behaviour || note.situation || 'Empty note'}{' '}
                <span className="tag">
                  {note.competency === undefined
                    ? 'not sorted yet'
                    : (titles.get(note.competency) ?? 'no longer expected')}
                </span>
              </button>
              {open === note.id && <EvidenceFields evidence={note} plan={plan} edit={edit} sortable />}
            </li>
          ))}
        </ul>
      )}
      {notes.length > shown && <Button act={() => setShown(shown + page)}>Show more</Button>}
    </>
  );
}

interface EvidenceProps {
  readonly evidence: Evidence;
  readonly plan: Plan;
  readonly edit: (plan: Plan) => void;
  readonly sortable?: boolean;
}

/** One piece of evidence: situation, behaviour, impact. */
export function EvidenceFields({ evidence, plan, edit, sortable = false }: EvidenceProps): ReactNode {
  const { id, competency } = evidence;
  const change = (changed: Partial<Evidence>): void =>
    edit({ ...plan, evidence: withItem(plan.evidence, { ...evidence, ...changed }) });
  const sort = (key: string): void => {
    const { competency: _before, ...rest } = evidence;
    edit({ ...plan, evidence: withItem(plan.evidence, key === '' ? rest : { ...rest, competency: key }) });
  };
  const about = evidence.behaviour.slice(0, 40) || 'new note';
  return (
    <div className="evidence">
      {sortable && (
        <Select label="Belongs to" value={competency ?? ''} change={sort} about={about}>
          <option value="">Not sorted yet</option>
          {plan.expected.map(({ id: key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </Select>
      )}
      <DateField label="Day" value={evidence.on} change={(on) => change({ on: on ?? today() })} about={about} />
      <TextArea
        label="Situation: when and where"
        value={evidence.situation}
        change={(situation) => change({ situation })}
        about={about}
      />
      <TextArea
        label="Behaviour: what you did or said"
        value={evidence.behaviour}
        change={(behaviour) => change({ behaviour })}
      />
      <TextArea
        label="Impact: what came of it"
        value={evidence.impact}
        change={(impact) => change({ impact })}
        about={about}
      />
      <Tick
        label="Private: never part of a shared file"
        ticked={evidence.private}
        change={(isPrivate) => change({ private: isPrivate })}
      />
      <Button act={() => edit({ ...plan, evidence: withoutItem(plan.evidence, id) })} about={about}>
        Remove
      </Button>
    </div>
  );
}
