/** A workshop as a facilitator plans it: when each section begins, and what to bring. */
import type { FacilitatorNotes, Section, Workshop } from './workshop.ts';

export interface AgendaItem {
  readonly section: Section;
  /** Minutes from the beginning. */
  readonly from: number;
  readonly to: number;
  readonly notes: readonly FacilitatorNotes[];
}

/** The sections with their times. */
export function agendaOf({ sections }: Pick<Workshop, 'sections'>): readonly AgendaItem[] {
  let from = 0;
  return sections.map((section) => {
    const item = {
      section,
      from,
      to: from + section.minutes,
      notes: section.parts.filter((part) => part.as === 'notes'),
    };
    from = item.to;
    return item;
  });
}

/** A time from the beginning: `0:05`, `1:10`. */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** What to bring, each thing once, in the order in which it is needed; semicolons part one thing from the next. */
export function materialsOf(workshop: Pick<Workshop, 'sections'>): readonly string[] {
  const all = agendaOf(workshop).flatMap(({ notes }) =>
    notes.flatMap(({ materials }) => materials?.split(/\s*;\s*/) ?? []),
  );
  const seen = new Set<string>();
  return all.flatMap((one) => {
    const known = seen.has(one.toLowerCase());
    seen.add(one.toLowerCase());
    return one === '' || known ? [] : [`${one.charAt(0).toUpperCase()}${one.slice(1)}`];
  });
}

/** How many people a room is for, and how they sit: `6 to 12 people, in groups of four`. */
export function peopleIn({ people }: NonNullable<Workshop['room']>): string {
  return people.replace(/^\d+(?:\s*(?:to|–|-)\s*\d+)?(?!\d| people)/, '$& people');
}
