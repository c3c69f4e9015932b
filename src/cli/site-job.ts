import type { Standard } from '../workshop/platform/platform.ts';

/** What `build`, `dev` and `package` ask of the process in which Astro runs. */
export interface SiteJob {
  readonly verb: 'build' | 'dev' | 'package';
  readonly root: string;
  /** A folder for this run alone. */
  readonly state: string;
  readonly base?: string;
  readonly site?: string;
  readonly port?: number;
  /** What `package` packs. */
  readonly packed?: {
    readonly workshops: readonly string[];
    readonly standards: readonly Standard[];
    readonly published: string;
  };
}

/** Where a build puts the finished site, within its state folder. */
export const finishedSite = 'site';
