/** Brings in a file that was exported here or on another device: what it holds is shown first, and nothing of here is replaced. */
import {
  type Entry,
  type Fate,
  largestArchive,
  readArchive,
  type Receiver,
  receiveAll,
  tooLarge,
} from '../../device/archive.ts';
import type { Device } from '../../device/device.ts';
import type { Fields } from '../../device/json.ts';
import { kindWords } from '../../device/kind.ts';
import { button, buttons, element, section } from './pieces.ts';

interface Ready {
  readonly device: Device;
  readonly receivers: readonly Receiver[];
}

interface Told {
  /** What is stored has changed. */
  readonly changed: (device: Device) => Promise<void>;
  readonly say: (words: string) => void;
}

/** A section that asks for a file. `prepare` is called once there is one to look into. */
export function startBringing(prepare: () => Promise<Ready>, told: Told): HTMLElement {
  const coming = element('div', 'kept-coming');
  const trouble = element('p', 'kept-trouble');
  trouble.setAttribute('role', 'alert');
  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.accept = '.json,application/json';
  chooser.addEventListener('change', () => void look(chooser.files?.[0]));
  const label = element('label', 'kept-file');
  label.append(element('span', 'button quietly', 'Choose a file'), chooser);

  const look = async (file: File | undefined): Promise<void> => {
    coming.replaceChildren();
    trouble.textContent = '';
    told.say('');
    if (file === undefined) return;
    // One that is far too large is not even read.
    const read = file.size > largestArchive ? { problem: tooLarge } : readArchive(await file.text());
    // Browsers say nothing when the same file is chosen twice, though it may have changed.
    chooser.value = '';
    if ('problem' in read) {
      trouble.textContent = `${read.problem} Nothing was changed.`;
      return;
    }
    try {
      const ready = await prepare();
      show(ready, read.entries, await receiveAll(ready.device, read.entries, ready.receivers, false));
    } catch {
      trouble.textContent =
        'The file could not be looked into: a part of this page is missing. Reload it and try again.';
    }
  };

  const show = (ready: Ready, entries: readonly Fields[], found: readonly Entry[]): void => {
    const moving = found.filter(({ fate }) => moves.has(fate)).length;
    const heading = element('h4', '', 'What the file holds');
    heading.tabIndex = -1;
    const acts =
      moving === 0
        ? [button('Close', 'Close', leave)]
        : [
            button(`Bring in ${counted(moving)}`, `Bring in ${counted(moving)}`, () => void bring(ready, entries)),
            button('Leave it', 'Leave it', leave),
          ];
    coming.replaceChildren(
      heading,
      ...lists(found),
      element('p', 'quiet', moving === 0 ? 'There is nothing to bring in.' : 'Nothing that is here is replaced.'),
      buttons(...acts),
    );
    heading.focus();
  };

  const bring = async ({ device, receivers }: Ready, entries: readonly Fields[]): Promise<void> => {
    const done = await receiveAll(device, entries, receivers, true);
    leave();
    await told.changed(device);
    told.say(outcome(done));
  };

  const leave = (): void => {
    coming.replaceChildren();
    chooser.focus();
  };

  const asking = section(
    'Bring a file in',
    'Everything that you exported, here or on another device, or one record. You see what it holds before anything changes.',
    label,
    trouble,
    coming,
  );
  // Paper takes no files.
  asking.classList.add('screen-only');
  return asking;
}

const moves: ReadonlySet<Fate> = new Set<Fate>(['new', 'merged', 'back', 'beside']);

function lists(found: readonly Entry[]): HTMLElement[] {
  const known = found.some(({ fate }) => fate !== 'refused') ? [...kindWords.keys()] : [];
  const kinds = [...new Set([...known, ...found.map(({ kind }) => kind)])];
  return kinds.flatMap((kind) => {
    const ours = found.filter((entry) => entry.kind === kind);
    if (ours.length === 0) return [];
    const list = element('ul', 'kept-records');
    list.append(
      ...ours.map((entry) => {
        const item = element('li');
        item.append(element('strong', '', entry.title), element('span', 'quiet', fateWords(entry)));
        return item;
      }),
    );
    return [element('p', 'kept-kind-name', kindWords.get(kind)?.many ?? (kind === '' ? 'Something else' : kind)), list];
  });
}

function fateWords({ fate, conflicts, why }: Entry): string {
  const differing = conflicts === 0 ? '' : `; where the two differ (${conflicts}), both are kept for you to choose`;
  switch (fate) {
    case 'new':
      return 'new here';
    case 'same':
      return 'here already, with all of it';
    case 'merged':
      return `merged with the one here${differing}`;
    case 'back':
      return `in the bin here; it comes back${differing}`;
    case 'beside':
      return 'comes in as a second one: it does not fit together with the one here';
    case 'unsaved':
      return 'could not be saved';
    case 'refused':
      return `stays out. ${why ?? ''}`.trim();
  }
}

function outcome(done: readonly Entry[]): string {
  const came = done.filter(({ fate }) => moves.has(fate)).length;
  const unsaved = done.filter(({ fate }) => fate === 'unsaved').length;
  const trouble =
    unsaved === 0
      ? ''
      : ` ${counted(unsaved)} could not be saved: make room in this browser, then bring the file in again.`;
  return `${came === 0 ? 'Nothing came in.' : `${counted(came)} came in.`}${trouble}`;
}

function counted(records: number): string {
  return `${records} record${records === 1 ? '' : 's'}`;
}
