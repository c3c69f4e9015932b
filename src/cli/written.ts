/** Writing, for verbs that change a workspace: why it did not work, as a sentence. */
import { commit, WriteFault } from '../workspace/commit.ts';
import type { Overlay } from '../workspace/overlay.ts';
import { errorCode, plainReason } from './system-error.ts';

/** Writes what an overlay holds; gives the reason, as a sentence, where nothing could be written. */
export function written(root: string, overlay: Overlay): string | undefined {
  try {
    commit(root, overlay);
    return undefined;
  } catch (error) {
    if (error instanceof WriteFault) return error.message;
    if (errorCode(error) === undefined) throw error;
    const place =
      error instanceof Error && 'path' in error && typeof error.path === 'string' ? ` It was about ${error.path}.` : '';
    return `Nothing was changed, because ${plainReason(error)}.${place}`;
  }
}
