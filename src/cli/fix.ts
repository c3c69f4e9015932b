/** `espalier validate --fix`: mends what needs nobody's judgement, and says what it mended. */
import type { Diagnostic } from '../framework/diagnostic.ts';
import { fixWords } from '../framework/edit/fixes.ts';
import { counted } from '../report/findings.ts';
import { diskTree } from '../workspace/disk.ts';
import { type Mended, mend } from '../workspace/mend.ts';
import { UsageError } from './usage.ts';
import { written } from './written.ts';

/** Mends the findings that `concerns` lets through, in the files themselves. Throws a UsageError where nothing can be written. */
export function fix(root: string, concerns: (diagnostic: Diagnostic) => boolean): void {
  const { overlay, mended } = mend(root, diskTree(root), concerns);
  const fault = written(root, overlay);
  if (fault !== undefined) throw new UsageError(fault);
  process.stderr.write(account(mended));
}

/** What was mended: a line for each file, then the sum. */
function account(mended: Mended): string {
  if (mended.size === 0) return 'There was nothing that could be mended safely.\n';
  const files = [...mended].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = files.map(
    ([file, counts]) => `${file}: ${[...counts].map(([rule, count]) => fixWords(rule, count)).join(', ')}\n`,
  );
  return `${lines.join('')}Mended ${counted(mended.size, 'file')}. Read the changes before you commit them.\n\n`;
}
