/** How long `espalier build` takes, and what one page more costs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { readMarker } from '../../src/site/marker.ts';
import { writeWorkspace } from './generated/workspace.ts';
import { runForMemory } from './run.ts';
import { megabytes, median, seconds, section, spread, table, whole } from './table.ts';
import { espalier } from './workspaces.ts';

const ROUNDS = 3;
/** Pages of one framework: competencies, roles, and about a dozen lists and matrices. Growth is by more frameworks of this size. */
const FRAMEWORK = { competencies: 70, roles: 18 };
const FRAMEWORKS = [1, 10, 50];

interface Site {
  readonly frameworks: number;
  readonly root: string;
  readonly out: string;
  readonly seconds: number[];
  readonly peaks: number[];
}

/** Prints the part; `scratch` is a folder that does not exist yet. */
export async function benchBuild(scratch: string): Promise<void> {
  section(
    'Build',
    'Sites of about 100, 1,000 and 5,000 pages: 1, 10 and 50 generated frameworks of equal size. "Cost per page" is what each page',
    'beyond the smallest site adds; if it stays the same from one line to the next, building is linear. Memory is the sum of the',
    'peaks of the Node processes. Pagefind, which indexes the pages for the search and is part of the total, was run once more by',
    'itself; its own process comes on top of the memory.',
  );
  const sites = FRAMEWORKS.map((frameworks): Site => {
    const root = join(scratch, `workspace-${frameworks}`);
    writeWorkspace(root, { frameworks, ...FRAMEWORK });
    return { frameworks, root, out: join(scratch, `site-${frameworks}`), seconds: [], peaks: [] };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const { root, out, seconds: times, peaks } of sites) {
      const built = await runForMemory({ args: [espalier, 'build', '--root', root, '--out', out] });
      if (built.exitCode !== 0) {
        console.log(
          `\nThe build ended with exit code ${built.exitCode}:\n${built.output.trim().split('\n').slice(-6).join('\n')}`,
        );
        return;
      }
      times.push(built.seconds);
      peaks.push(built.peak);
    }
  }
  const rows = [['pages', 'median', 'from–to', 'cost per page', 'memory', 'Pagefind alone', 'its memory']];
  let smallest: { pages: number; time: number } | undefined;
  for (const site of sites) {
    const pages = (await readMarker(site.out))?.pages ?? 0;
    const time = median(site.seconds);
    const cost =
      smallest === undefined ? '–' : `${((1000 * (time - smallest.time)) / (pages - smallest.pages)).toFixed(2)} ms`;
    smallest ??= { pages, time };
    const search = await indexAgain(site.out, join(scratch, `index-${site.frameworks}`));
    const searchMemory = search.peak === undefined ? 'unknown' : megabytes(search.peak);
    rows.push([
      whole(pages),
      seconds(time),
      spread(site.seconds),
      cost,
      megabytes(Math.max(...site.peaks)),
      seconds(search.seconds),
      searchMemory,
    ]);
  }
  console.log(`\n${table(rows)}`);
}

/** Indexes a built site as the build does. The peak is that of Pagefind's own process, in bytes, where the system tells it. */
async function indexAgain(site: string, out: string): Promise<{ seconds: number; peak: number | undefined }> {
  const started = performance.now();
  const { index } = await pagefind.createIndex({});
  await index?.addDirectory({ path: site });
  await index?.writeFiles({ outputPath: out });
  const elapsed = (performance.now() - started) / 1000;
  const peak = peakOfChildren();
  await pagefind.close();
  return { seconds: elapsed, peak };
}

function peakOfChildren(): number | undefined {
  if (!existsSync('/proc/self/status')) return undefined;
  const peaks = readdirSync('/proc').flatMap((name) => {
    try {
      const status = /^\d+$/.test(name) ? readFileSync(`/proc/${name}/status`, 'utf8') : '';
      const peak = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
      return new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(status) && peak !== undefined
        ? [Number(peak) * 1024]
        : [];
    } catch {
      // It ended while we looked.
      return [];
    }
  });
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}
