/** Which workshops are packed, and for what. The build says so (see `config.ts`). */
import { currentWorkshops } from '../site/model.ts';
import type { Standard } from '../workshop/platform/platform.ts';
import { STANDARDS } from '../workshop/platform/platform.ts';
import type { Workshop } from '../workshop/workshop.ts';

const asked: unknown = import.meta.env.ESPALIER_PACKED;

/** One package. */
export interface Packed {
  readonly workshop: Workshop;
  readonly standard: Standard;
}

/** The workshops that are packed. */
export function packedWorkshops(): readonly Workshop[] {
  return currentWorkshops().filter(({ id }) => named('workshops').includes(id));
}

/** Every package that is made: each workshop for each standard. */
export function packages(): readonly Packed[] {
  const standards = STANDARDS.filter((standard) => named('standards').includes(standard));
  return packedWorkshops().flatMap((workshop) => standards.map((standard) => ({ workshop, standard })));
}

function named(what: 'workshops' | 'standards'): readonly unknown[] {
  const list: unknown = typeof asked === 'object' && asked !== null ? Reflect.get(asked, what) : undefined;
  return Array.isArray(list) ? list : [];
}
