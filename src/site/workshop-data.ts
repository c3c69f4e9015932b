/** What of a workshop a page hands to its reader's browser: the parts in which somebody acts, their texts as HTML. */
import type { Block } from '../mdx/document.ts';
import { type Activity, activitiesOf, type Workshop } from '../workshop/workshop.ts';
import { currentExercises } from './model.ts';
import { blocksHtml } from './blocks-html.ts';

/** The activities are as in the workshop, but for their texts, which are HTML. */
export interface WorkshopData {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly minutes: number;
  readonly completion: Workshop['completion'];
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly minutes: number;
    readonly activities: readonly Activity<string>[];
  }[];
  /** Titles and minutes of the exercises that it holds, by id. */
  readonly exercises: Readonly<Record<string, { readonly title: string; readonly minutes: number }>>;
}

/** JSON for a `<script>` of data. */
export function workshopData(workshop: Workshop): string {
  const held = new Set(activitiesOf(workshop).flatMap((one) => (one.as === 'exercise' ? [one.id] : [])));
  const data = {
    id: workshop.id,
    title: workshop.title,
    version: workshop.version,
    minutes: workshop.minutes,
    completion: workshop.completion,
    sections: workshop.sections.map(({ id, title, minutes, parts }) => ({
      id,
      title,
      minutes,
      activities: activitiesOf({ sections: [{ id, title, minutes, parts }] }).map(withHtml),
    })),
    exercises: Object.fromEntries(
      currentExercises().flatMap(({ id, title, minutes }) => (held.has(id) ? [[id, { title, minutes }]] : [])),
    ),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function withHtml(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withHtml);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      if (key === 'blocks' && isBlocks(inner)) return [key, blocksHtml(inner)];
      if (key === 'items' && Array.isArray(inner))
        return [key, inner.map((one) => (isBlocks(one) ? blocksHtml(one) : ''))];
      return [key, withHtml(inner)];
    }),
  );
}

function isBlocks(value: unknown): value is readonly Block[] {
  return Array.isArray(value);
}
