/** Walks slides with the keys that clickers and keyboards send. */

const FORWARD = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp']);

/** Takes the keys for slides. Keys with a modifier, and those that belong to a link or a fold, are left alone. */
export function walkSlides(slides: readonly HTMLElement[]): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const show = (index: number): void => {
    const slide = slides[Math.min(Math.max(index, 0), slides.length - 1)];
    slide?.scrollIntoView({ behavior: still.matches ? 'auto' : 'smooth', block: 'start' });
    slide?.focus({ preventScroll: true });
  };
  /** The slide whose top is nearest to that of the window. */
  const current = (): number => {
    const tops = slides.map((slide) => Math.abs(slide.getBoundingClientRect().top));
    return tops.indexOf(Math.min(...tops));
  };
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const on = event.target instanceof Element ? event.target.closest('a, button, summary, input') : null;
    if (on !== null && (event.key === ' ' || event.key === 'Enter')) return;
    const focused = slides.findIndex((slide) => slide.contains(document.activeElement));
    const at = focused === -1 ? current() : focused;
    if (FORWARD.has(event.key))
      show(at + (focused === -1 && at === 0 && scrollY < (slides[0]?.offsetTop ?? 0) / 2 ? 0 : 1));
    else if (BACK.has(event.key)) show(at - 1);
    else if (event.key === 'Home') show(0);
    else if (event.key === 'End') show(slides.length - 1);
    else return;
    event.preventDefault();
  });
}
