/**
 * The model: a whole workspace with every reference resolved. It is built once by `link` and never changed afterwards; pages,
 * exports and reports read it. Objects point at one another (a role holds its grade, a competency the roles that expect it), so
 * the model is for walking, not for serialising.
 */

/** A named point on a scale, lowest first. */
export interface Level {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  /** Order on the scale; two levels of equal rank stand side by side. */
  readonly rank: number;
  /** Step on the scale counted from 1; levels of equal rank share a step. */
  readonly step: number;
  /** Place on the scale from 0 (lowest) to 1 (highest), for comparing different scales. A scale of one step has 1. */
  readonly position: number;
  readonly formerly: readonly string[];
}

/** How well someone can (`proficiency`, expected by roles) or how well someone did in a period (`performance`). */
export interface Scale {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly use: 'proficiency' | 'performance';
  /** Whoever meets a level meets those below it. */
  readonly cumulative: boolean;
  readonly levels: readonly Level[];
  /** How many distinct steps the scale has; levels of equal rank count once. */
  readonly steps: number;
  readonly formerly: readonly string[];
}

export interface Track {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly formerly: readonly string[];
}

export interface Grade {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  /** Equal rank stands side by side. */
  readonly rank: number;
  readonly track?: Track;
  /** The key of the grade in the HR system; never an amount of money. */
  readonly band?: string;
  readonly formerly: readonly string[];
}

export interface Family {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly parent?: Family;
  readonly children: readonly Family[];
  readonly formerly: readonly string[];
}

/** What all frameworks of an organisation share. Lists are empty where the file leaves them out. */
export interface JobArchitecture {
  readonly tracks: readonly Track[];
  /** By rank, then as written. */
  readonly grades: readonly Grade[];
  readonly families: readonly Family[];
  readonly scales: readonly Scale[];
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly formerly: readonly string[];
}

export interface Approval {
  readonly by: string;
  readonly on: string;
  readonly ref?: string;
}

/** A version of a framework as its `history.yaml` keeps it. */
export interface KeptVersion {
  readonly version: string;
  readonly effective: { readonly from?: string; readonly to?: string } | undefined;
  readonly approvals: readonly Approval[];
  /** Markdown. */
  readonly summary: string | undefined;
  readonly changes: readonly KeptChange[];
}

/** What one version changed, in the terms of the change report. */
export interface KeptChange {
  readonly kind: 'raises' | 'lowers' | 'adds' | 'removes' | 'renames' | 'rewords' | 'moves';
  readonly entity: 'framework' | 'competency' | 'role';
  /** As it was called then. */
  readonly id: string;
  readonly text: string;
}

export interface Basis {
  readonly method: string;
  readonly experts?: number;
  readonly on?: string;
  readonly record?: string;
}

export type FrameworkStatus = 'draft' | 'adopted' | 'retired';

export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly version: string;
  readonly status: FrameworkStatus;
  /** BCP 47. */
  readonly language: string;
  readonly scale: Scale;
  /** In display order; empty where the framework names none. */
  readonly groups: readonly Group[];
  readonly owners: readonly string[];
  readonly reviewed?: string;
  readonly effective?: { readonly from?: string; readonly to?: string };
  readonly basis?: Basis;
  readonly approvals: readonly Approval[];
  readonly license?: string;
  readonly source?: string;
  /** Newest first; absent where the framework has no `history.yaml`. */
  readonly history?: readonly KeptVersion[];
  /** By group, then title. */
  readonly competencies: readonly Competency[];
  /** Abstract profiles included; by family, rank, then title. */
  readonly roles: readonly Role[];
  readonly formerly: readonly string[];
  /** Path of the file from the workspace, with `/`. */
  readonly file: string;
  /** The translation that it belongs to; undefined for a framework in its own words. */
  readonly translation?: Translation;
}

export type CompetencyKind = 'competency' | 'skill' | 'knowledge' | 'behaviour' | 'value' | 'task';
export type CompetencyScope = 'core' | 'leadership' | 'functional' | 'technical';
export type Observer = 'self' | 'manager' | 'peer' | 'report';

/** One observable behaviour. */
export interface Indicator {
  readonly id?: string;
  /** Markdown. */
  readonly text: string;
  readonly examples: readonly string[];
  readonly observers: readonly Observer[];
  readonly formerly: readonly string[];
}

/** What a competency says at one level. */
export interface CompetencyLevel {
  readonly level: Level;
  /** Markdown. */
  readonly summary?: string;
  readonly indicators: readonly Indicator[];
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
  readonly evidence: readonly string[];
  readonly questions: readonly string[];
}

/** Behaviourally anchored ratings on a performance scale, written for one proficiency level. */
export interface Anchors {
  readonly scale: Scale;
  readonly at: Level;
  /** In the order of the scale. */
  readonly ratings: readonly { readonly rating: Level; readonly text: string }[];
}

export interface DevelopmentSuggestion {
  readonly title: string;
  readonly kind?: 'experience' | 'exposure' | 'education';
  readonly level?: Level;
  /** Id of a workshop in this workspace. */
  readonly workshop?: string;
  readonly url?: string;
  readonly note?: string;
}

export interface Mapping {
  readonly scheme: string;
  readonly uri: string;
  readonly match: 'exact' | 'close' | 'broad' | 'narrow';
}

export interface Competency {
  readonly id: string;
  /** `<framework>/<id>`: unique in the workspace. */
  readonly key: string;
  readonly framework: Framework;
  readonly title: string;
  /** Markdown. */
  readonly definition?: string;
  readonly kind?: CompetencyKind;
  readonly scope?: CompetencyScope;
  readonly group?: Group;
  readonly code?: string;
  /** Levels that the file writes, lowest first. Empty for a competency that is shown or not, without a ladder. */
  readonly levels: readonly CompetencyLevel[];
  /** Behaviours of a competency without a ladder; empty where there are levels. */
  readonly indicators: readonly Indicator[];
  readonly anchors: readonly Anchors[];
  readonly development: readonly DevelopmentSuggestion[];
  readonly related: readonly Competency[];
  readonly mappings: readonly Mapping[];
  /** Its own owners, else those of the framework. */
  readonly owners: readonly string[];
  readonly formerly: readonly string[];
  readonly retired: boolean;
  readonly replacedBy: readonly Competency[];
  /** Every expectation of it by a role that someone can hold (no abstract profiles), lowest level first. */
  readonly expectedBy: readonly Expectation[];
  readonly file: string;
}

/** What one role expects of one competency, after inheritance. */
export interface Expectation {
  /** The role that expects it. */
  readonly role: Role;
  readonly competency: Competency;
  readonly level: Level;
  /** The level hoped for; never lower than `level`. */
  readonly desired?: Level;
  /** 1 where the file says nothing. Orders gaps. */
  readonly weight: number;
  readonly importance: 'essential' | 'desirable';
  /** Markdown. */
  readonly note?: string;
  /** The role whose file it comes from: the role itself or a profile that it extends. */
  readonly source: Role;
  /** Whether it was written as an entry or comes from a `baseline`. */
  readonly via: 'entry' | 'baseline';
}

export type MoveType = 'promotion' | 'lateral' | 'specialise' | 'track-change';

export interface Move {
  readonly from: Role;
  readonly to: Role;
  readonly type: MoveType;
  readonly needs: readonly string[];
  readonly note?: string;
}

export interface Requirement {
  readonly text: string;
  readonly need: 'essential' | 'desirable';
  readonly equivalent?: string;
}

export interface Job {
  readonly code: string;
  readonly country?: string;
  readonly title?: string;
}

export interface Role {
  readonly id: string;
  /** `<framework>/<id>`: unique in the workspace. */
  readonly key: string;
  readonly framework: Framework;
  readonly title: string;
  /** Markdown. */
  readonly summary?: string;
  readonly code?: string;
  readonly family?: Family;
  readonly grade?: Grade;
  /** The grade's track, or its own where there are no grades. */
  readonly track?: Track;
  /** A profile to extend, not a job that anyone holds. */
  readonly abstract: boolean;
  readonly extends: readonly Role[];
  /** The roles that extend this one. */
  readonly extendedBy: readonly Role[];
  /** Resolved, in the order of frameworks (own first), groups and titles. */
  readonly expectations: readonly Expectation[];
  readonly responsibilities: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly worksWith: readonly Role[];
  readonly jobs: readonly Job[];
  readonly moves: readonly Move[];
  readonly movesIn: readonly Move[];
  readonly formerly: readonly string[];
  readonly retired: boolean;
  readonly replacedBy: readonly Role[];
  readonly file: string;
}

export interface Repository {
  /** Web address of the repository, no slash at its end. */
  readonly url: string;
  readonly branch: string;
  /** Folder of the workspace in the repository, empty for its top. */
  readonly path: string;
}

/** What only the organisation can say in a document about a role. Markdown; absent where its file is silent. */
export interface DocumentWords {
  readonly about?: string;
  readonly selection?: string;
  readonly equalOpportunity?: string;
  readonly application?: string;
  readonly decides?: string;
  readonly appeal?: string;
}

/** `content/site.yaml` with its defaults filled in. */
export interface Site {
  /** The organisation's name; the first framework's title where no file gives one. */
  readonly title: string;
  readonly tagline?: string;
  readonly summary?: string;
  /** BCP 47. */
  readonly language: string;
  /** Path of the site below its host, such as `/growth/`. */
  readonly base?: string;
  /** Public address of the site, if it is known. */
  readonly url?: string;
  readonly contact?: string;
  /** Where feedback on roles and competencies goes, if not to the repository: https, http or mailto. May hold `{id}` and the like. */
  readonly feedback?: string;
  /** The organisation's own words in role documents. */
  readonly documents?: DocumentWords;
  readonly repository?: Repository;
  /** `#RRGGBB` for the light and the dark scheme, where the organisation has its own. */
  readonly brand?: { readonly light: string; readonly dark: string };
  /** Links of the foot of every page. */
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

export interface Model {
  readonly site: Site;
  readonly architecture: JobArchitecture;
  /** In the order of `site.frameworks`, then by title. */
  readonly frameworks: readonly Framework[];
  /** By `<framework>/<id>`. */
  readonly competencies: ReadonlyMap<string, Competency>;
  /** By `<framework>/<id>`. */
  readonly roles: ReadonlyMap<string, Role>;
  /** By language, as the folders of `content/locales` stand; undefined where nothing is translated. */
  readonly translations?: readonly Translation[];
}

/** The workspace in another language. */
export interface Translation {
  /** BCP 47. */
  readonly language: string;
  /** The ids of the frameworks that are translated, at least in part. */
  readonly frameworks: ReadonlySet<string>;
  /** The model in that language. Frameworks that are not translated stand in it in their own words. */
  readonly model: Model;
  /** Texts of that model that are still in another language, by the text. */
  readonly untranslated: ReadonlyMap<string, Untranslated>;
  /** What is written in the language for a framework, up to date or not, by the place in its files. */
  texts(framework: string): ReadonlyMap<string, string>;
}

export interface Untranslated {
  /** The language it is in, BCP 47. */
  readonly language: string;
  /** No translation yet; one of an earlier wording; or a framework that is not translated at all. */
  readonly why: 'missing' | 'stale' | 'elsewhere';
}
