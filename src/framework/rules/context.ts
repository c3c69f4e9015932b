/** What the rules look at: a workspace, and what several of them work out about it, once. */
import type { Locale } from '../locale/locales.ts';
import type { Competency, Model } from '../model.ts';
import type { Gist, Source } from '../read/source.ts';
import { gistOf } from './gist.ts';
import type { RuleContext } from './rule.ts';
import { type Statement, statementsIn } from './statements.ts';

/** A context over the files of `sources`: what others say is not there. Each statement is read when somebody asks for it. */
export function ruleContext(
  model: Model,
  sources: ReadonlyMap<string, Source>,
  { today, locales = [] }: { readonly today: string; readonly locales?: readonly Locale[] },
): RuleContext {
  return new Context(model, sources, today, locales);
}

class Context implements RuleContext {
  readonly model: Model;
  readonly sources: ReadonlyMap<string, Source>;
  readonly today: string;
  readonly locales: readonly Locale[];
  readonly #statements = new Map<Competency, readonly Statement[]>();
  #all: readonly Statement[] | undefined;

  constructor(model: Model, sources: ReadonlyMap<string, Source>, today: string, locales: readonly Locale[]) {
    this.model = model;
    this.sources = sources;
    this.today = today;
    this.locales = locales;
  }

  get statements(): readonly Statement[] {
    if (this.#all === undefined) {
      const all: Statement[] = [];
      for (const competency of this.model.competencies.values()) {
        if (!this.sources.has(competency.file)) continue;
        for (const statement of this.statementsOf(competency)) all.push(statement);
      }
      this.#all = all;
    }
    return this.#all;
  }

  statementsOf(competency: Competency): readonly Statement[] {
    let statements = this.#statements.get(competency);
    if (statements === undefined) {
      statements = statementsIn(competency, this.sources.get(competency.file)?.data);
      this.#statements.set(competency, statements);
    }
    return statements;
  }

  gistOf(competency: Competency): Gist {
    const source = this.sources.get(competency.file);
    if (source === undefined) return gistOf([]);
    source.gist ??= gistOf(this.statementsOf(competency));
    return source.gist;
  }
}
