/** Workspaces that do not lie in a folder of the disk as they are: revisions in git, files with changes on top. */
import type { WorkspaceSources } from '../framework/link/sources.ts';
import { parseYaml } from '../framework/read/yaml.ts';
import { type Loaded, loadTreeWith, readTreeWith } from './load.ts';
import { checkPractice } from './practice.ts';
import type { Tree } from './tree.ts';

/** Reads and checks a workspace wherever its files come from; `root` is how messages call it. */
export function loadTree(root: string, tree: Tree): Loaded {
  return loadTreeWith(parseYaml, checkPractice, root, tree);
}

/** The files of a workspace by what they are, unchecked. */
export function readTree(tree: Tree): WorkspaceSources {
  return readTreeWith(parseYaml, tree);
}
