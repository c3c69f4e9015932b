/** Which store on the device a page works with. */
import { base } from '../../site/address.ts';

let name = base;

/** The name of the store: the site's own, unless the page has said another. */
export function storeName(): string {
  return name;
}

/** Another store than the site's, for a workshop that runs elsewhere. Called before anything is opened. */
export function useOtherStore(other: string): void {
  name = other;
}
