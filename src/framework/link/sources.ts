/** The files of a workspace, sorted by what they are. */
import type { Source } from '../read/source.ts';

/** A file of a framework under its id. */
export interface NamedSource {
  readonly id: string;
  readonly source: Source;
}

export interface FrameworkSources {
  readonly id: string;
  /** `framework.yaml`; undefined where it is missing. */
  readonly file: Source | undefined;
  /** `history.yaml`, where there is one. */
  readonly history?: Source | undefined;
  /** Stands for the folder where there is no file to point at. */
  readonly folder: Source;
  readonly competencies: readonly NamedSource[];
  readonly roles: readonly NamedSource[];
  /** Whether a misnamed file or folder may hold competencies that nobody can see, so that nothing can be called unknown. */
  readonly competenciesIncomplete: boolean;
  readonly rolesIncomplete: boolean;
  /** What misnamed files may be meant to be called, so that it is not called unknown as well. */
  readonly misnamed: { readonly competencies: readonly string[]; readonly roles: readonly string[] };
}

export interface WorkspaceSources {
  readonly architecture: Source | undefined;
  readonly site: Source | undefined;
  readonly frameworks: readonly FrameworkSources[];
  /** Whether a misnamed folder may hold a framework. */
  readonly frameworksIncomplete: boolean;
  /** What is translated, by language; absent where nothing is. */
  readonly locales?: readonly LocaleSources[];
  /** The data at the top of each workshop, and exercises, drafts included; only where the files alone were asked for. */
  readonly workshops?: readonly NamedSource[];
  readonly exercises?: readonly NamedSource[];
}

/** The translations into one language. */
export interface LocaleSources {
  /** The name of the folder. */
  readonly language: string;
  /** `content/locales/<language>`. */
  readonly folder: string;
  /** Each under the path of what it translates. */
  readonly files: readonly { readonly path: string; readonly source: Source }[];
}
