/** `history.yaml` as a text: what is known of the versions, added to what an author has written. */
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { precedence } from '../version.ts';
import type { Version } from './history.ts';

const HEAD = `# What this framework said before, newest first. Who asks which words applied to a review finds the answer by the dates.
# Written by "npx espalier history", which adds versions and never changes one that is here: say it in your own words.
`;

/**
 * The text of `history.yaml` with the versions that it lacks, each in its place; undefined where it lacks none. `written` is the
 * file as it is, which must be without errors; nothing where there is no file.
 */
export function recordText(versions: readonly Version[], written: string | undefined): string | undefined {
  const document = parseDocument(written ?? `${HEAD}versions: []\n`);
  const list = document.get('versions');
  if (!isSeq(list)) return undefined;
  const known = new Set(list.items.map(versionOf));
  const missing = versions.filter((version) => !known.has(version.version));
  if (missing.length === 0) return undefined;
  list.flow = false;
  // A comment above the first entry belongs to that entry, not to what comes before it now.
  const [first] = list.items;
  if (isMap(first) && list.commentBefore != null) {
    first.commentBefore = list.commentBefore;
    list.commentBefore = null;
  }
  for (const version of missing) {
    const place = list.items.findIndex((item) => precedence(versionOf(item), version.version) < 0);
    list.items.splice(place === -1 ? list.items.length : place, 0, entry(document, version));
  }
  return document.toString({ lineWidth: 110, flowCollectionPadding: true });
}

function versionOf(item: unknown): string {
  return isMap(item) ? String(item.get('version')) : '';
}

/** The version in force now leaves its dates and approvals to `framework.yaml`. */
function entry(document: Document, { version, current, from, to, approvals, summary, changes = [] }: Version) {
  const period = !current && (from !== undefined || to !== undefined);
  return document.createNode({
    version,
    ...(period && { effective: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } }),
    ...(!current && approvals.length > 0 && { approvals }),
    ...(summary !== undefined && { summary }),
    ...(changes.length > 0 && {
      changes: changes.map(({ kind, entity, id, text }) => ({ kind, entity, about: id, text })),
    }),
  });
}
