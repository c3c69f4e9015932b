/** All that is stored on this device: to see, to save as a file, to delete. */
import { type Device, hasDevice, openDevice } from '../../device/device.ts';
import type { Aside } from '../../device/driver.ts';
import { archiveText, type Receiver } from '../../device/archive.ts';
import { rawFileText } from '../../device/file.ts';
import { kindWords } from '../../device/kind.ts';
import type { Listed } from '../../device/shelf.ts';
import { memoryWords } from '../../device/words.ts';
import { startBringing } from './bring-in.ts';
import { download, fileName } from './download.ts';
import { button, buttons, element, section } from './pieces.ts';

/** How long the way back stands beside what was deleted; after that it is in the bin. */
const undoTime = 10_000;

interface Panel {
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  readonly language: string;
}

/**
 * Fills `root` once the browser has been asked; without this script its words say what is stored. `receivers` is fetched when
 * somebody brings a file.
 */
export async function startKept(
  root: HTMLElement,
  base: string,
  receivers: () => Promise<readonly Receiver[]>,
): Promise<void> {
  const list = root.querySelector<HTMLElement>('.kept-list');
  const status = root.querySelector<HTMLElement>('.kept-status');
  if (list === null || status === null) return;
  const panel = { list, status, language: document.documentElement.lang };
  const bringing = startBringing(async () => ({ device: await openDevice(base), receivers: await receivers() }), {
    changed: (device) => show(device, panel),
    say: (words) => say(panel, words),
  });
  list.after(bringing);
  if (!(await hasDevice(base))) {
    list.replaceChildren(element('p', 'empty', 'Nothing is stored on this device.'));
    root.dataset.state = 'ready';
    return;
  }
  const device = await openDevice(base);
  if (!device.lasting) list.replaceChildren(element('p', 'empty', memoryWords));
  else await show(device, panel);
  root.dataset.state = 'ready';
}

async function show(device: Device, panel: Panel): Promise<void> {
  const [records, asides] = await Promise.all([device.everything(), device.asides()]);
  const kept = records.filter(({ deletedAt }) => deletedAt === undefined);
  const bin = records.filter(({ deletedAt }) => deletedAt !== undefined);
  const names = [...new Set([...kindWords.keys(), ...kept.map(({ kind }) => kind)])];
  const attempts = await besides(kept);
  const sections = names.flatMap((kind) => {
    const ours = kept.filter((record) => record.kind === kind);
    return ours.length === 0
      ? []
      : [kindSection(device, panel, kind, ours, kind === 'exercise-result' ? attempts : [])];
  });
  panel.list.replaceChildren(
    ...(sections.length > 0 ? sections : [element('p', 'empty', 'Nothing is stored on this device.')]),
    ...(bin.length > 0 ? [binSection(device, panel, bin)] : []),
    ...(asides.length > 0 ? [asideSection(asides)] : []),
    ...(kept.length > 0 ? [everything(device, panel, kept)] : []),
  );
}

/** The attempts at each exercise, side by side; what lays them out is fetched by those who have some. */
async function besides(kept: readonly Listed[]): Promise<readonly HTMLElement[]> {
  const results = kept.filter(({ kind }) => kind === 'exercise-result');
  if (results.length === 0) return [];
  // Without it, the list of the records says enough.
  return import('./attempts.ts').then(
    ({ attemptsOverTime }) => attemptsOverTime(results),
    () => [],
  );
}

function kindSection(
  device: Device,
  panel: Panel,
  kind: string,
  records: readonly Listed[],
  before: readonly HTMLElement[],
): HTMLElement {
  const words = kindWords.get(kind);
  const list = element('ul', 'kept-records');
  list.append(...records.map((record) => recordItem(device, panel, record)));
  return section(words?.many ?? kind, words?.about, ...before, list);
}

function recordItem(device: Device, panel: Panel, record: Listed): HTMLElement {
  const item = element('li');
  const size = Math.max(1, Math.round(record.raw.length / 1024)).toLocaleString(panel.language);
  const when = record.savedAt === '' ? '' : `saved ${time(record.savedAt, panel)}, `;
  const see = document.createElement('details');
  see.append(element('summary', '', `See what is in “${record.title}”`));
  // Made when it is opened: a record can be long.
  see.addEventListener('toggle', () => {
    if (!see.open || see.querySelector('pre') !== null) return;
    const text = element('pre', 'scroll', rawFileText(record.kind, record.version, record.id, record.raw));
    text.tabIndex = 0;
    text.setAttribute('role', 'region');
    text.setAttribute('aria-label', `What is in “${record.title}”`);
    see.append(text);
  });
  item.append(
    element('strong', '', record.title),
    element('span', 'quiet', `${when}${size} kB`),
    buttons(
      button('Export', `Export “${record.title}”`, () => exportRecord(record)),
      button('Delete', `Delete “${record.title}”`, () => void remove(device, panel, [record])),
    ),
    see,
  );
  return item;
}

function exportRecord(record: Listed): void {
  download(fileName(record.title, 'json'), rawFileText(record.kind, record.version, record.id, record.raw));
}

async function remove(device: Device, panel: Panel, records: readonly Listed[]): Promise<void> {
  for (const { kind, id } of records) await device.putIntoBin(kind, id);
  await show(device, panel);
  const [only] = records;
  const what = records.length === 1 && only ? `“${only.title}” is` : `${records.length} records are`;
  const undo = button('Undo', 'Undo the deletion', () => {
    void (async () => {
      for (const { kind, id } of records) await device.putIntoBin(kind, id, false);
      await show(device, panel);
      say(panel, records.length === 1 ? 'It is back.' : 'They are back.');
    })();
  });
  say(panel, `${what} in the bin, and gone for good in 30 days.`, undo);
  undo.focus();
  setTimeout(() => undo.remove(), undoTime);
}

function binSection(device: Device, panel: Panel, records: readonly Listed[]): HTMLElement {
  const list = element('ul', 'kept-records');
  const purge = async (gone: readonly Listed[]): Promise<void> => {
    for (const { kind, id } of gone) await device.purge(kind, id);
    await show(device, panel);
    say(panel, 'Deleted for good.');
  };
  for (const record of records) {
    const item = element('li');
    item.append(
      element('strong', '', record.title),
      element('span', 'quiet', `deleted ${time(record.deletedAt ?? '', panel)}`),
      buttons(
        button('Take back', `Take “${record.title}” out of the bin`, () => {
          void device
            .putIntoBin(record.kind, record.id, false)
            .then(() => show(device, panel))
            .then(() => say(panel, `“${record.title}” is back.`));
        }),
        button('Delete for good', `Delete “${record.title}” for good`, () => void purge([record])),
      ),
    );
    list.append(item);
  }
  const all = button('Empty the bin', 'Empty the bin', () => void purge(records));
  return section('The bin', 'What you deleted stays here for 30 days.', list, buttons(all));
}

function asideSection(asides: readonly Aside[]): HTMLElement {
  const list = element('ul', 'kept-records');
  for (const { kind, id, why, raw, foundAt } of asides) {
    const item = element('li');
    const save = () => download(fileName(`${kind} ${id}`, 'txt'), raw, 'text/plain');
    const found = element('span', 'quiet', `${why} Found ${foundAt.slice(0, 10)}.`);
    item.append(
      element('strong', '', kindWords.get(kind)?.many ?? kind),
      found,
      buttons(button('Save as it is', `Save the damaged record ${id}`, save)),
    );
    list.append(item);
  }
  return section('Set aside', 'Records that could not be read. Nothing was thrown away.', list);
}

function everything(device: Device, panel: Panel, records: readonly Listed[]): HTMLElement {
  return buttons(
    button('Export everything', 'Export everything', () => download('everything.json', archiveText(records))),
    button('Delete everything', 'Delete everything', () => void remove(device, panel, records)),
  );
}

function say(panel: Panel, words: string, ...content: readonly HTMLElement[]): void {
  panel.status.replaceChildren(words, ...content);
}

function time(iso: string, { language }: Panel): string {
  return new Date(iso).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}
