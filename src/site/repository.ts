/** Where a page's words can be changed: the file in the repository's own editor. */
import type { Repository } from '../framework/model.ts';

/** The address at which `file` (a path from the workspace) opens for editing; other hosts than the known ones are taken for GitHub's way. */
export function editAddress(repository: Repository, file: string): string {
  return `${repository.url}${editPath(repository)}${encodeURI(inRepository(repository, file))}`;
}

/** The address at which the history of `file` can be read. */
export function historyAddress(repository: Repository, file: string): string {
  const { url, branch } = repository;
  const path = encodeURI(inRepository(repository, file));
  const ways = {
    github: 'commits',
    gitlab: '-/commits',
    forgejo: 'commits/branch',
    bitbucket: 'history-node',
  } as const;
  return `${url}/${ways[hostKind(url)]}/${branch}/${path}`;
}

function editPath({ url, branch }: Repository): string {
  const ways = { github: 'edit', gitlab: '-/edit', forgejo: '_edit', bitbucket: 'src' } as const;
  return `/${ways[hostKind(url)]}/${branch}/`;
}

/** Whose ways a repository follows, by the name of its host; an unknown host is taken for GitHub's. */
export function hostKind(url: string): 'github' | 'gitlab' | 'forgejo' | 'bitbucket' {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (host.includes('gitlab')) return 'gitlab';
  if (['codeberg', 'gitea', 'forgejo'].some((name) => host.includes(name))) return 'forgejo';
  return host.includes('bitbucket') ? 'bitbucket' : 'github';
}

function inRepository(repository: Repository, file: string): string {
  return repository.path === '' ? file : `${repository.path}/${file}`;
}
