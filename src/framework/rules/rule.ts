/** What an editorial rule is. Each rule is one file of this folder: what it looks for, why, examples that are its tests, the check. */
import type { Mend, Path } from '../diagnostic.ts';
import type { Locale } from '../locale/locales.ts';
import type { Competency, Framework, Model } from '../model.ts';
import type { Gist, Source } from '../read/source.ts';
import type { Statement } from './statements.ts';

/** How much a rule's findings weigh; `off` for a rule that only speaks when a site asks for it. */
export type RuleSeverity = 'off' | 'warning' | 'error';

/** Files laid over a small sound workspace, by path; `undefined` takes one away. The first is the one that is shown to people. */
export type RuleExample = Readonly<Record<string, string | undefined>>;

export interface EditorialRule {
  /** Kebab-case; the name of its file. */
  readonly id: string;
  readonly severity: RuleSeverity;
  /** What a good text does, as an instruction: "Write something at every level". */
  readonly title: string;
  /** What it looks for, in a sentence or two. Markdown. */
  readonly looksFor: string;
  /** Why it matters to people. Markdown. */
  readonly why: string;
  /** Gives exactly one finding. */
  readonly bad: RuleExample;
  /** The same, mended: gives none. */
  readonly good: RuleExample;
  /** Where the advice comes from, where it is not plain craft. */
  readonly sources?: readonly { readonly title: string; readonly url: string }[];
  /**
   * What it judges: the text of one `file` by itself, so that its findings are kept until the file changes (or what all are judged by:
   * scales, languages, settings); the `texts` of several files; or the whole `model` with all references. With errors about, rules that
   * judge the model are silent.
   */
  readonly judges: 'file' | 'texts' | 'model';
  check(context: RuleContext): Iterable<RuleFinding>;
}

export interface RuleContext {
  readonly model: Model;
  /** The files that could be read, by path. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Everything that competencies in force say, in the order of files and lines. With thousands of files, reading it all takes its time. */
  readonly statements: readonly Statement[];
  /** The day on which it is judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** What is translated, by language; mostly nothing. */
  readonly locales: readonly Locale[];
  /** What one competency says, in the order of its file; nothing where it is retired. */
  statementsOf(competency: Competency): readonly Statement[];
  /** What is known of a competency's statements without reading them, where the file is known from an earlier check. */
  gistOf(competency: Competency): Gist;
}

/** A finding at a part of a file. */
export interface RuleFinding {
  readonly file: string;
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** What is the matter, one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Changes of form alone that mend it and need nobody's judgement. */
  readonly mends?: readonly Mend[];
  /** Other files that the finding is about as well, and in which it is mended; the finding stands for all of them. */
  readonly mendsIn?: readonly string[];
}

/** Whether a framework is written in English, the only language whose words the rules about words know. */
export function isEnglish(framework: Framework): boolean {
  return /^en(?:-|$)/i.test(framework.language);
}
