/** Turns the pages that were built of a workshop into the file that a learning platform takes. */
import { cmi5CourseStructure } from '../exchange/cmi5/course-structure.ts';
import { zipped } from '../exchange/scorm/zip.ts';
import { scorm12Manifest } from '../exchange/scorm12/manifest.ts';
import { scorm2004Manifest } from '../exchange/scorm2004/manifest.ts';
import type { PackagedModule } from '../workshop/platform/packaged-module.ts';
import type { Standard } from '../workshop/platform/platform.ts';
import { questionsOf, type Workshop } from '../workshop/workshop.ts';
import { pagesOf } from './built.ts';
import { reached } from './reached.ts';
import { relativeFile, relativePage } from './relative.ts';
import { top } from './top.ts';

interface What {
  readonly workshop: Workshop;
  readonly standard: Standard;
  /** Public address of the workshop's page. */
  readonly address: string | undefined;
}

/** How each standard describes a package; a package for no platform has no description. */
const MANIFESTS: Readonly<
  Record<Standard, { readonly name: string; readonly write: (module: PackagedModule) => string } | undefined>
> = {
  scorm12: { name: 'imsmanifest.xml', write: scorm12Manifest },
  scorm2004: { name: 'imsmanifest.xml', write: scorm2004Manifest },
  cmi5: { name: 'cmi5.xml', write: cmi5CourseStructure },
  web: undefined,
};

/** One package of all that was built, which is by its paths from the top; with how many files are in it. */
export function packaged(
  built: ReadonlyMap<string, Uint8Array>,
  { workshop, standard, address }: What,
): { readonly bytes: Uint8Array; readonly count: number } {
  const pages = pagesOf({ workshop, standard });
  const renamed = new Map(
    [...built].flatMap(([name, bytes]) => (/\.html$/.test(name) ? [] : [[name, relative(name, bytes)] as const])),
  );
  for (const [name, source] of Object.entries(pages)) {
    const page = built.get(source);
    if (page === undefined) throw new Error(`The page ${source} was not built.`);
    renamed.set(name, relative(name, page));
  }
  const index = renamed.get('index.html');
  if (standard === 'cmi5' && index !== undefined) renamed.set('index.html', withRecordStore(index));
  const files = reached(renamed, Object.keys(pages));
  const manifest = MANIFESTS[standard];
  if (manifest !== undefined) {
    const module: PackagedModule = {
      id: workshop.id,
      title: workshop.title,
      summary: workshop.summary,
      version: workshop.version,
      language: workshop.language,
      minutes: workshop.minutes,
      entry: 'index.html',
      files: [...files.keys()].sort(),
      address,
      mastery: masteryOf(workshop),
    };
    files.set(manifest.name, new TextEncoder().encode(manifest.write(module)));
  }
  return { bytes: zipped(files, manifest?.name ?? 'index.html'), count: files.size };
}

/** The share of the knowledge checks that the workshop asks for; undefined where it is enough to answer. */
function masteryOf(workshop: Workshop): number | undefined {
  const { correct } = workshop.completion;
  const questions = questionsOf(workshop).length;
  return correct === undefined || questions === 0 ? undefined : correct / questions;
}

function relative(name: string, bytes: Uint8Array): Uint8Array {
  const isPage = name.endsWith('.html');
  if (!isPage && !/\.(?:js|css)$/.test(name)) return bytes;
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(isPage ? relativePage(text, top) : relativeFile(text, top));
}

/** A record store is on another host, whose name is only known when the module is opened: its policy lets the page speak to it. */
function withRecordStore(page: Uint8Array): Uint8Array {
  const own = "connect-src 'self'";
  const html = new TextDecoder().decode(page);
  if (!html.includes(own)) throw new Error('The page has no policy to widen.');
  return new TextEncoder().encode(html.replace(own, `${own} https:`));
}
