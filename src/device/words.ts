/** The state of a record in words. A state is never told by colour alone. */
import type { Notice, Snapshot } from './open-record.ts';

export interface SavingWords {
  /** `attention` where something is to be done. */
  readonly tone: 'calm' | 'attention';
  readonly text: string;
}

/** Where what is on the screen stands: saved, about to be, not. `language` is for the time of day. */
export function savingWords(
  { saving, lasting, gone }: Pick<Snapshot<unknown>, 'saving' | 'lasting' | 'gone'>,
  language?: string,
): SavingWords {
  if (gone)
    return { tone: 'attention', text: 'Deleted in another tab. The next change that you make here brings it back.' };
  if (saving.phase === 'stopped') {
    const unsaved = saving.unsaved ? ' Your last change here is not saved: export a copy first.' : '';
    return {
      tone: 'attention',
      text: `A newer version of this site is open in another tab. Reload this page.${unsaved}`,
    };
  }
  if (saving.phase === 'failed') {
    return saving.trouble === 'full'
      ? { tone: 'attention', text: 'Not saved: storage is full. Export a copy, or make room and try again.' }
      : { tone: 'attention', text: 'Not saved: the browser could not write. Export a copy, or try again.' };
  }
  if (!lasting) return { tone: 'attention', text: 'Kept in this tab only. Export a copy before you close it.' };
  if (saving.phase !== 'saved') return { tone: 'calm', text: 'Saving …' };
  if (saving.savedAt === undefined)
    return { tone: 'calm', text: 'Saved on this device as soon as you write something.' };
  const time = new Date(saving.savedAt).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return { tone: 'calm', text: `Saved on this device ${time}; export a copy.` };
}

/** For the banner that stands before the first edit where the browser keeps nothing. */
export const memoryWords =
  'This browser keeps nothing for this site: it is in private mode, its storage is switched off, or it did not answer. ' +
  'You can work here, and export a copy; what you do not export is gone when you close the tab.';

export function noticeWords(notice: Notice): string {
  switch (notice) {
    case 'cleared':
      return 'The storage of this browser was cleared while this was open. What you see has been saved again; earlier versions are gone.';
    case 'restored':
      return 'This was deleted in another tab while you were writing here. It is back, with your last change.';
    case 'set-aside':
      return 'What was stored could not be read any more. It is set aside under “Your data on this device”; what you see has been saved in its place.';
  }
}
