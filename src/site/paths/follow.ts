/** What a script adds to a career map: the arrow keys follow moves, and what is near a role is marked. */

interface Way {
  readonly path: SVGPathElement;
  readonly from: string;
  readonly to: string;
}

type Direction = 'out' | 'in' | 'both';

/** Makes the map of a figure follow the keyboard and the pointer. */
export function followMoves(figure: HTMLElement): void {
  const map = figure.querySelector('svg.career-map[role]');
  if (map === null) return;
  const buds = new Map([...map.querySelectorAll<SVGAElement>('.bud')].map((bud) => [bud.id, bud]));
  const ways = [...map.querySelectorAll<SVGPathElement>('.way')].map((path): Way => ({
    path,
    from: path.dataset.from ?? '',
    to: path.dataset.to ?? '',
  }));
  const tools = figure.querySelector<HTMLElement>('.map-tools');
  const select = figure.querySelector('select');
  const status = figure.querySelector('[role=status]');

  const chosen = (): Direction => (figure.querySelector<HTMLInputElement>('input[value=in]')?.checked ? 'in' : 'out');
  const show = (id: string, direction: Direction, most: number): string[][] => {
    const rings = ringsOf(id, direction, most, ways);
    map.classList.toggle('marking', buds.has(id));
    for (const [key, bud] of buds)
      mark(
        bud,
        rings.findIndex((ring) => ring.includes(key)),
      );
    for (const { path, from, to } of ways) mark(path, wayRing(from, to, rings, direction));
    return rings;
  };
  const settle = (): void => {
    const id = select?.value ?? '';
    const direction = chosen();
    const rings = show(id, direction, 2);
    if (status !== null) status.textContent = id === '' ? '' : sentence(rings, direction, buds);
  };
  const passing = (event: Event): void => {
    const bud = event.target instanceof Element ? event.target.closest('.bud') : null;
    // A browser may leave a role where only its edge is in sight.
    if (event.type === 'focusin') bud?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (select?.value === '') show(bud?.id ?? '', 'both', 1);
  };
  // Chromium lets the keyboard stop at a drawing that listens to focus, so what is around it listens.
  const around = map.parentElement ?? figure;
  around.addEventListener('focusin', passing);
  around.addEventListener('focusout', settle);
  around.addEventListener('pointerover', passing);
  around.addEventListener('pointerleave', settle);

  around.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
    const bud = event.target instanceof Element ? event.target.closest('.bud') : null;
    const next = bud === null ? undefined : beyond(bud, event.key, buds, ways);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });

  if (tools === null || select === null || ways.length === 0) return;
  for (const [id, bud] of buds) select.append(new Option(bud.textContent?.trim().replace(/\s+/g, ' ') ?? '', id));
  tools.addEventListener('change', () => {
    settle();
    buds.get(select.value)?.scrollIntoView({ block: 'nearest', inline: 'center' });
  });
  tools.hidden = false;
}

/** The role itself, those one move away, those two away …, as far as `most`. */
function ringsOf(start: string, direction: Direction, most: number, ways: readonly Way[]): string[][] {
  const rings = [[start]];
  const seen = new Set([start]);
  for (let ring = 0; ring < most; ring++) {
    const next = ways.flatMap(({ from, to }) => [
      ...(direction !== 'in' && rings[ring]?.includes(from) ? [to] : []),
      ...(direction !== 'out' && rings[ring]?.includes(to) ? [from] : []),
    ]);
    rings.push([...new Set(next)].filter((id) => !seen.has(id)));
    for (const id of next) seen.add(id);
  }
  return rings;
}

/** The ring that a move leads into, -1 where it leads into none. */
function wayRing(from: string, to: string, rings: readonly string[][], direction: Direction): number {
  return rings.findIndex((ring, index) => {
    const before = rings[index - 1] ?? [];
    const out = direction !== 'in' && before.includes(from) && ring.includes(to);
    return out || (direction !== 'out' && before.includes(to) && ring.includes(from));
  });
}

function mark(element: SVGElement, ring: number): void {
  if (ring < 0) delete element.dataset.near;
  else element.dataset.near = String(ring);
}

function sentence(rings: readonly string[][], direction: Direction, buds: ReadonlyMap<string, SVGAElement>): string {
  const names = (ring: readonly string[] = []): string =>
    ring.map((id) => buds.get(id)?.textContent?.trim().replace(/\s+/g, ' ')).join(', ');
  const [, one = [], two = []] = rings;
  if (one.length === 0) return `No move on this map leads ${direction === 'out' ? 'on from here' : 'here'}.`;
  const second = two.length === 0 ? '' : ` In two: ${names(two)}.`;
  return `${direction === 'out' ? 'In one move' : 'From one move away'}: ${names(one)}.${second}`;
}

/** The nearest role, in the direction of an arrow key, among those that a move joins with this one. */
function beyond(
  bud: Element,
  key: string,
  buds: ReadonlyMap<string, SVGAElement>,
  ways: readonly Way[],
): SVGAElement | undefined {
  const here = middle(bud);
  const joined = ways.flatMap(({ from, to }) => (from === bud.id ? [to] : to === bud.id ? [from] : []));
  const ahead = [...new Set(joined)].flatMap((id) => {
    const other = buds.get(id);
    if (other === undefined) return [];
    const [x, y] = [middle(other).x - here.x, middle(other).y - here.y];
    const sideways = Math.abs(x) > 20;
    const fits =
      (key === 'ArrowRight' && x > 20) ||
      (key === 'ArrowLeft' && x < -20) ||
      (key === 'ArrowDown' && !sideways && y > 0) ||
      (key === 'ArrowUp' && !sideways && y < 0);
    return fits ? [{ other, far: Math.abs(x) + Math.abs(y) }] : [];
  });
  return ahead.sort((a, b) => a.far - b.far)[0]?.other;
}

function middle(bud: Element): { x: number; y: number } {
  const { x, y, width, height } = (bud.querySelector('.fruit') ?? bud).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
