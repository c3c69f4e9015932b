/** What each level of a competency adds to the level below it. */
import type { Line } from '../framework/compare/lines.ts';
import { lineKind, linesBetween } from '../framework/compare/lines.ts';
import type { ProfileText } from '../framework/compare/profile.ts';
import { saysMore } from '../framework/compare/words.ts';
import type { Competency, CompetencyLevel } from '../framework/model.ts';
import { plain } from './markdown.ts';

export interface LevelNews {
  /** The levels below that it builds on, or is told from, lowest first. */
  readonly below: readonly CompetencyLevel[];
  /** How its own sentences stand to theirs. */
  readonly lines: readonly Line[];
  /** Sentences of the level below that it no longer says; empty where levels add up. */
  readonly gone: readonly string[];
  /** Whether anything of the levels below is kept. */
  readonly keeps: boolean;
}

/** By level id. Where levels add up, each is told from all below it; else from the nearest. */
export function levelNews({ levels, title, framework }: Competency): ReadonlyMap<string, LevelNews> {
  const { cumulative } = framework.scale;
  const textOf = (text: CompetencyLevel): ProfileText => {
    const summary = text.summary === undefined ? undefined : plain(text.summary);
    return {
      level: text.level.title,
      ...(summary !== undefined && saysMore(summary, title) && { summary }),
      indicators: text.indicators.map((indicator) => plain(indicator.text)),
    };
  };
  return new Map(
    levels.map((own) => {
      const lower = levels.filter(({ level }) => level.rank < own.level.rank);
      const nearest = Math.max(...lower.map(({ level }) => level.rank));
      const below = cumulative ? lower : lower.filter(({ level }) => level.rank === nearest);
      const before = below.map(textOf);
      const lines = linesBetween(before, cumulative ? [...before, textOf(own)] : [textOf(own)]);
      const kept = lines.some((line) => lineKind(line) === 'kept');
      return [
        own.level.id,
        {
          below,
          lines: lines.filter((line) => line.after?.level === own.level.title),
          gone: lines.flatMap((line) => (lineKind(line) === 'gone' ? (line.before?.text ?? []) : [])),
          keeps: kept,
        },
      ];
    }),
  );
}

/** Sentences that all levels together would carry up from those below, to see whether a page has room for them. */
export function carried(news: ReadonlyMap<string, LevelNews>): number {
  return [...news.values()].reduce(
    (sum, { below }) => sum + below.reduce((lines, text) => lines + 1 + text.indicators.length, 0),
    0,
  );
}
