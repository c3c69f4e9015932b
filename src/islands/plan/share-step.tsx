/** The plan as documents, as a file for somebody else, and as it was before. */
import { type ReactNode, useEffect, useState } from 'react';
import { fileText } from '../../device/file.ts';
import type { OpenRecord } from '../../device/open-record.ts';
import { appointments } from '../../plan/documents/appointments.ts';
import { planMarkdown } from '../../plan/documents/markdown.ts';
import { type Plan, planKind, type SharedPart } from '../../plan/plan.ts';
import { sharedPlan } from '../../plan/share.ts';
import { download, fileName } from '../../site/kept/download.ts';
import { Button, Tick } from './fields.tsx';
import { useHere } from './here.ts';
import { OpenFile } from './open-file.tsx';
import type { PaperKind } from './paper.tsx';
import type { StepProps } from './plan-page.tsx';

interface Props extends StepProps {
  readonly record: OpenRecord<Plan>;
  readonly saveCopy: () => void;
  readonly printAs: (paper: PaperKind) => void;
}

const partWords: readonly { readonly part: SharedPart; readonly title: string }[] = [
  { part: 'ratings', title: 'Your ratings in these areas' },
  { part: 'evidence', title: 'Your evidence in these areas, but what is private' },
  { part: 'checkins', title: 'Check-ins' },
];

export function ShareStep({ plan, role, edit, record, saveCopy, printAs }: Props): ReactNode {
  const [said, say] = useState('');
  const name = (extension: string): string => fileName(planKind.title(plan), extension);
  const make = async (what: string, task: () => Promise<void>): Promise<void> => {
    try {
      await task();
      say(`${what} is in your downloads.`);
    } catch {
      say(
        `${what} could not be made: its part of the site could not be fetched. Look at your connection and try again.`,
      );
    }
  };
  const calendar = async (): Promise<void> => {
    const { planCalendar } = await import('../../plan/documents/calendar.ts');
    const now = appointments(plan);
    const cancelled = (plan.calendar?.appointments ?? []).filter(({ id }) => !now.some((one) => one.id === id));
    const sequence = (plan.calendar?.sequence ?? -1) + 1;
    const text = planCalendar(record.key.id, plan, { sequence, cancelled, now: new Date() });
    download(name('ics'), text, 'text/calendar');
    edit({ ...plan, calendar: { sequence, appointments: [...now] } });
  };
  const word = async (): Promise<void> => {
    const { planWord } = await import('../../plan/documents/word.ts');
    download(name('docx'), await planWord(plan, role));
  };
  const sheet = async (): Promise<void> => {
    const { planSheet } = await import('../../plan/documents/sheet.ts');
    download(name('xlsx'), await planSheet(plan, role));
  };
  return (
    <>
      <h3>Keep and print</h3>
      <p>
        A copy as a file is your safety: browsers can lose what they store. The file opens on any device, on this page.
      </p>
      <p>The summary is the page to talk from: areas and open actions, without your evidence, ratings and notes.</p>
      <div className="plan-row">
        <Button main act={saveCopy}>
          Save a copy (JSON)
        </Button>
        <Button act={() => printAs('summary')}>Print a summary</Button>
        <Button act={() => printAs('whole')}>Print everything</Button>
        <Button act={() => void make('The Word document', word)}>Word</Button>
        <Button act={() => download(name('md'), planMarkdown(plan, role), 'text/markdown')}>Markdown</Button>
        <Button act={() => void make('The spreadsheet', sheet)}>Spreadsheet</Button>
        <Button
          act={() => void make('The calendar file', calendar)}
          disabled={appointments(plan).length === 0 && plan.calendar === undefined}
        >
          Calendar
        </Button>
      </div>
      <p role="status" className="plan-status">
        {said}
      </p>
      <ShareFile plan={plan} id={record.key.id} />
      <OpenFile />
      <Versions record={record} edit={edit} />
    </>
  );
}

/** A file for somebody else, with no more in it than was chosen. */
function ShareFile({ plan, id }: { readonly plan: Plan; readonly id: string }): ReactNode {
  const [left, setLeft] = useState<readonly string[]>([]);
  const [parts, setParts] = useState<readonly SharedPart[]>([]);
  const areas = plan.areas.filter((area) => !left.includes(area.id)).map((area) => area.id);
  const toggled = <Item,>(items: readonly Item[], item: Item): readonly Item[] =>
    items.includes(item) ? items.filter((one) => one !== item) : [...items, item];
  const save = (): void => {
    const shared = sharedPlan(plan, { areas, parts });
    download(fileName(planKind.title(plan), 'json', 'shared'), fileText(planKind, id, shared, { shared: parts }));
  };
  return (
    <section aria-labelledby="share-title">
      <h3 id="share-title">Share with your manager</h3>
      <p>
        Choose what goes into the file, and send it as you like. Whoever gets it opens it on this page, comments and
        sends it back; you then see both sides. Notes, private evidence, earlier ratings and what others wrote never go
        out.
      </p>
      {plan.areas.length === 0 ? (
        <p className="empty">Pick an area first: areas are what is shared.</p>
      ) : (
        <>
          <fieldset className="plan-choices">
            <legend>Areas with their actions</legend>
            {plan.areas.map(({ id: area, title }) => (
              <Tick
                key={area}
                label={title}
                ticked={!left.includes(area)}
                change={() => setLeft(toggled(left, area))}
              />
            ))}
          </fieldset>
          <fieldset className="plan-choices">
            <legend>Besides</legend>
            {partWords.map(({ part, title }) => (
              <Tick
                key={part}
                label={title}
                ticked={parts.includes(part)}
                change={() => setParts(toggled(parts, part))}
              />
            ))}
          </fieldset>
          <Button act={save} disabled={areas.length === 0}>
            Save the file to share
          </Button>
        </>
      )}
    </section>
  );
}

/** The states before, to go back to. */
function Versions({
  record,
  edit,
}: {
  readonly record: OpenRecord<Plan>;
  readonly edit: (plan: Plan) => void;
}): ReactNode {
  const { device, language } = useHere();
  const [versions, setVersions] = useState<readonly { readonly revision: number; readonly savedAt: string }[]>([]);
  const [said, say] = useState('');
  const shelf = device.shelf(planKind);
  const { id } = record.key;
  useEffect(() => void shelf.versions(id).then(setVersions), [id]);
  const back = async (revision: number): Promise<void> => {
    const value = await shelf.version(id, revision);
    if (value !== undefined) edit(value);
    say(value === undefined ? 'That version could not be read.' : 'The plan is as it was then. You can undo this.');
  };
  return (
    <section aria-labelledby="versions-title">
      <h3 id="versions-title">Earlier versions</h3>
      {versions.length === 0 ? (
        <p className="empty">The last 20 versions are kept here as you work.</p>
      ) : (
        <ul className="plan-list">
          {versions.map(({ revision, savedAt }) => (
            <li key={revision}>
              <span>{new Date(savedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}</span>
              <Button act={() => void back(revision)} about={`of ${new Date(savedAt).toLocaleString(language)}`}>
                Go back to it
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="plan-status">
        {said}
      </p>
    </section>
  );
}
