/** A workshop as a manifest describes it. */
export interface PackagedModule {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  readonly minutes: number;
  /** The file that opens it. */
  readonly entry: string;
  /** All files by their paths from the top, sorted; the manifest is not among them. */
  readonly files: readonly string[];
  /** Public address of the workshop's page, where the site is published. */
  readonly address?: string | undefined;
  /** Share of the knowledge checks that have to be answered rightly, from 0 to 1; absent where there is none. */
  readonly mastery?: number | undefined;
}
