/** Which workshop a package is made of, and for what. The build writes it into the pages (see `build.ts`). */
import { currentWorkshops } from '../site/model.ts';
import type { Standard } from '../workshop/platform/platform.ts';
import { STANDARDS } from '../workshop/platform/platform.ts';
import type { Workshop } from '../workshop/workshop.ts';

const named: unknown = import.meta.env.ESPALIER_WORKSHOP;
const asked: unknown = import.meta.env.ESPALIER_STANDARD;

export function packagedWorkshop(): Workshop {
  const found = currentWorkshops().find(({ id }) => id === named);
  if (found === undefined) throw new Error(`There is no workshop "${String(named)}" to package.`);
  return found;
}

export function packagedStandard(): Standard {
  return STANDARDS.find((standard) => standard === asked) ?? 'web';
}
