/** Expectations as documents speak of them: their text, which ones come first, under which heading they stand. */
import type { CompetencyLevel, DevelopmentSuggestion, Expectation, Level } from '../framework/model.ts';
import { saysMore } from '../framework/compare/words.ts';
import { kindsWord } from '../site/words.ts';
import type { Line } from './document.ts';
import { prose } from './text.ts';

/** More expectations than this are named and not quoted: a document is read by people. */
export const quotedAtMost = 40;

/** What the competency's file says at `level`; nothing where it is silent. */
export function writtenAt(expectation: Expectation, level: Level = expectation.level): CompetencyLevel | undefined {
  return expectation.competency.levels.find((text) => text.level.id === level.id);
}

/** What is to be seen at `level`, one behaviour a line: its indicators, else its summary, else the definition. */
export function behaviours(expectation: Expectation, level: Level = expectation.level): readonly Line[] {
  const { competency } = expectation;
  const written = writtenAt(expectation, level);
  const indicators = written?.indicators ?? [];
  if (indicators.length > 0) return indicators.map((indicator) => prose(indicator.text));
  if (saysMore(written?.summary, competency.title)) return [prose(written.summary)];
  if (competency.indicators.length > 0) return competency.indicators.map((indicator) => prose(indicator.text));
  return saysMore(competency.definition, competency.title) ? [prose(competency.definition)] : [];
}

/** The expected level in one sentence: its summary, else nothing. */
export function summaryOf(expectation: Expectation, level: Level = expectation.level): Line | undefined {
  const summary = writtenAt(expectation, level)?.summary;
  return saysMore(summary, expectation.competency.title) ? prose(summary) : undefined;
}

/** Whether levels say anything: a scale of one step only says that something is expected. */
export function graded(expectation: Expectation): boolean {
  return expectation.competency.framework.scale.steps > 1;
}

/** `Calibration facilitation, Practitioner`; the title alone where there is no ladder. */
export function nameOf(expectation: Expectation, level: Level = expectation.level): string {
  const { title } = expectation.competency;
  return graded(expectation) ? `${title}, ${level.title}` : title;
}

/** What matters most first: essential, then by weight, then what the role asks itself before what comes with its grade. */
export function byWeight(expectations: readonly Expectation[]): readonly Expectation[] {
  const rank = (expectation: Expectation) =>
    (expectation.importance === 'essential' ? 1000 : 0) +
    expectation.weight * 10 +
    (expectation.source === expectation.role ? 1 : 0);
  return expectations
    .map((expectation, index) => ({ expectation, index }))
    .sort((a, b) => rank(b.expectation) - rank(a.expectation) || a.index - b.index)
    .map(({ expectation }) => expectation);
}

export interface Shelf {
  readonly title: string;
  readonly expectations: readonly Expectation[];
}

/** Expectations under the groups of their frameworks, in their order; what has no group under the word for its kind. */
export function shelvesOf(expectations: readonly Expectation[]): readonly Shelf[] {
  const shelves = new Map<string, Expectation[]>();
  for (const expectation of expectations) {
    const { framework, group, kind } = expectation.competency;
    const title = group?.title ?? (kind === undefined ? 'Competencies' : kindsWord[kind]);
    const key = `${framework.id}/${title}`;
    shelves.set(key, [...(shelves.get(key) ?? []), expectation]);
  }
  return [...shelves].map(([key, members]) => ({ title: key.slice(key.indexOf('/') + 1), expectations: members }));
}

export interface Suggestion {
  readonly expectation: Expectation;
  readonly suggestion: DevelopmentSuggestion;
}

/** Ways to grow towards `expectations`, in their order: suggestions for the level itself or for any level. */
export function suggestionsFor(
  expectations: readonly Expectation[],
  kinds: readonly DevelopmentSuggestion['kind'][] = ['experience', 'exposure', 'education', undefined],
): readonly Suggestion[] {
  return expectations.flatMap((expectation) =>
    expectation.competency.development
      .filter((one) => kinds.includes(one.kind) && (one.level === undefined || one.level.id === expectation.level.id))
      .map((suggestion) => ({ expectation, suggestion })),
  );
}
