/** Earlier versions of a workspace: the states that tags in git stand for. */
import { spawnSync } from 'node:child_process';
import { precedence } from '../framework/version.ts';
import type { PastState } from '../framework/history/history.ts';
import { GitFault, gitTree } from './git.ts';
import { loadTree } from './load-tree.ts';

export interface PastStates {
  readonly states: readonly PastState[];
  /** What could not be read, in sentences. It is no reason not to go on. */
  readonly remarks: readonly string[];
}

/** A tag that names a version: of one framework, or of the whole workspace. */
export interface VersionTag {
  readonly name: string;
  readonly framework?: string;
  readonly version: string;
}

const NUMBER = String.raw`(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)`;
const OF_ONE = new RegExp(`^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:@v?|/v?|-v)${NUMBER}$`);
const OF_ALL = new RegExp(`^v?${NUMBER}$`);

/**
 * What a tag names: `core@1.2.0`, as we advise, or `core-v1.2.0` and `core/1.2.0`, is a version of one framework; `1.2.0` and `v1.2.0`
 * are one of all of them. Undefined for any other name.
 */
export function readTag(name: string): VersionTag | undefined {
  const [, framework, version] = OF_ONE.exec(name) ?? [];
  if (framework !== undefined && version !== undefined) return { name, framework, version };
  const [, all] = OF_ALL.exec(name) ?? [];
  return all === undefined ? undefined : { name, version: all };
}

/**
 * The tags of the repository around `root` that name versions, the lowest version first, with what they point at, so that equal lines
 * mean equal states.
 */
export function versionTags(root: string): readonly (VersionTag & { readonly object: string })[] {
  const { status, stdout } = spawnSync(
    'git',
    ['for-each-ref', 'refs/tags', '--format=%(refname:strip=2) %(objectname)'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 16 * 1024 ** 2,
    },
  );
  if (status !== 0) return [];
  return stdout
    .split('\n')
    .flatMap((line) => {
      const [name = '', object = ''] = line.split(' ');
      const tag = readTag(name);
      return tag === undefined ? [] : [{ ...tag, object }];
    })
    .sort((a, b) => precedence(a.version, b.version));
}

/** As many versions of a framework as anybody looks back on. */
const MOST = 60;

/**
 * The states of the workspace that tags name. Where no tag does, this costs one call of git; where there is no git, nothing is known
 * and nothing is wrong.
 */
export function pastStates(root: string): PastStates {
  const remarks: string[] = [];
  const tags = [...Map.groupBy(versionTags(root), ({ framework }) => framework ?? '').values()].flatMap((own) => {
    const [oldest] = own;
    if (own.length <= MOST || oldest === undefined) return own;
    const whose = oldest.framework === undefined ? 'all frameworks' : `"${oldest.framework}"`;
    remarks.push(`Of ${own.length} tags that name versions of ${whose} the newest ${MOST} are looked at.`);
    return own.slice(-MOST);
  });
  const states = tags.flatMap((tag): PastState[] => {
    const tree = gitTree(root, `refs/tags/${tag.name}`);
    if (tree instanceof GitFault) {
      remarks.push(`The version at the tag "${tag.name}" is left out. ${tree.sentence}`);
      return [];
    }
    const { model, summary } = loadTree(tag.name, tree);
    if (model !== undefined) {
      return [{ name: tag.name, model, ...(tag.framework !== undefined && { frameworks: [tag.framework] }) }];
    }
    remarks.push(`The version at the tag "${tag.name}" is left out: it has ${summary.errors} errors by today's rules.`);
    return [];
  });
  return { states, remarks };
}
