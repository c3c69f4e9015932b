/** What `build` and `dev` ask of the process in which Astro runs. */
export interface SiteJob {
  readonly verb: 'build' | 'dev';
  readonly root: string;
  /** A folder for this run alone. */
  readonly state: string;
  readonly base?: string;
  readonly site?: string;
  readonly port?: number;
}

/** Where a build puts the finished site, within its state folder. */
export const finishedSite = 'site';
