import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Site {
  /** Folder of the workspace, from here. */
  readonly workspace: string;
  /** The path that it is served under. */
  readonly base: string;
  /** Its public address; without one the pages do not know where they are. */
  readonly address?: string;
}

/** The sites that the browser tests visit. Each is built once, by the command that people use. */
export const sites = {
  /** The starter workspace as a newcomer sees it. */
  starter: { workspace: '../..', base: '/' },
  /** The same under a path, as on GitHub Pages. */
  nested: { workspace: '../..', base: '/growth/', address: 'https://people.example/growth/' },
  /** A workspace that leaves out all that may be left out: no grades, tracks, families, groups, moves. */
  sparse: { workspace: '../fixtures/sparse', base: '/' },
} as const satisfies Record<string, Site>;

/** Frameworks of other organisations, far larger than the starter. They lie beside the repository, or are missing. */
const large = {
  /** 2,148 competencies, and roles that expect hundreds of them. */
  nice: { workspace: '../../../shared/workspaces/nice', base: '/' },
  /** 201 roles. */
  uk: { workspace: '../../../shared/workspaces/uk-gdad', base: '/' },
} as const satisfies Record<string, Site>;

export type LargeSiteName = keyof typeof large;
export type SiteName = keyof typeof sites | LargeSiteName;

const all: Readonly<Record<SiteName, Site>> = { ...sites, ...large };

/** The large sites whose workspaces are there. */
export const largeSites: readonly LargeSiteName[] = (['nice', 'uk'] as const).filter((name) =>
  existsSync(workspaceOf(name)),
);

/** Every site that is built and served. */
export const siteNames: readonly SiteName[] = [...(['starter', 'nested', 'sparse'] as const), ...largeSites];

export function siteOf(name: SiteName): Site {
  return all[name];
}

/** Absolute path of the workspace of a site. */
export function workspaceOf(name: SiteName): string {
  return fileURLToPath(new URL(`${all[name].workspace}/`, import.meta.url)).replace(/[\\/]$/, '');
}

/** Where the built site `name` is served, base path included. Known once the set-up has run. */
export function addressOf(name: SiteName): string {
  return setUp(`ESPALIER_SITE_${name.toUpperCase()}`);
}

/** The folder that the site `name` was built into. */
export function folderOf(name: SiteName): string {
  return setUp(`ESPALIER_FOLDER_${name.toUpperCase()}`);
}

function setUp(variable: string): string {
  const value = process.env[variable];
  if (value === undefined)
    throw new Error(`${variable} is not set: run these tests through tests/playwright.config.ts.`);
  return value;
}
