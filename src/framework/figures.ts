/** Figures in sentences. */

/** A whole number as English writes it: 12,345. `Intl` writes it so as well, and takes longer to be made than a small check takes. */
export function figure(whole: number): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
