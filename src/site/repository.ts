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
  const host = hostOf(url);
  if (host.includes('gitlab')) return `${url}/-/commits/${branch}/${path}`;
  if (isForgejo(host)) return `${url}/commits/branch/${branch}/${path}`;
  if (host.includes('bitbucket')) return `${url}/history-node/${branch}/${path}`;
  return `${url}/commits/${branch}/${path}`;
}

function editPath({ url, branch }: Repository): string {
  const host = hostOf(url);
  if (host.includes('gitlab')) return `/-/edit/${branch}/`;
  if (isForgejo(host)) return `/_edit/${branch}/`;
  if (host.includes('bitbucket')) return `/src/${branch}/`;
  return `/edit/${branch}/`;
}

function isForgejo(host: string): boolean {
  return ['codeberg', 'gitea', 'forgejo'].some((name) => host.includes(name));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function inRepository(repository: Repository, file: string): string {
  return repository.path === '' ? file : `${repository.path}/${file}`;
}
