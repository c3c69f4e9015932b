/** What makes a map a trained tree: its trunk, a limb along the wire of every tier, leaves at the tips. For the eye alone. */
import { BUD, type CareerMap, TRUNK } from './draw.ts';

/** Outline of the trunk, which narrows towards the top, and of a limb that bends from it into each tier. */
export function limbs({ tiers, height, columns }: CareerMap): string {
  const top = (tiers[0]?.wire ?? 60) - 12;
  const foot = height - 2;
  const reach = (columns[0]?.x ?? 160) - 26;
  const middle = (top + foot) / 2;
  const trunk = `M7 ${foot}C12 ${foot - 24} 11.5 ${middle} 14 ${top}L16 ${top}C17.5 ${middle} 19 ${foot - 24} 25 ${foot}z`;
  return trunk + tiers.map(({ wire }) => limb(wire, reach)).join('');
}

/** A limb leaves the trunk from below and runs out thin along its wire, under the name of the tier. */
function limb(y: number, reach: number): string {
  const out = n(TRUNK + (reach - TRUNK) * 0.5);
  return `M13.5 ${y + 30}C14.5 ${y + 10} 20 ${y - 1} ${TRUNK} ${y - 1.6}Q${out} ${y - 2.2} ${reach} ${y - 0.5}L${reach} ${y + 0.5}Q${out} ${y + 1.6} ${TRUNK} ${y + 2.2}C24 ${y + 3} 19 ${y + 14} 18 ${y + 34}z`;
}

/** Two leaves at every role from which nobody is promoted further. */
export function tipLeaves({ roles }: CareerMap): string {
  return roles
    .filter(({ tip }) => tip)
    .map(({ x, y }) => leaf(x + BUD, y, -0.5, 15) + leaf(x + BUD, y, 0.4, 13))
    .join('');
}

/** A leaf from a point in the direction of `angle` (radians, clockwise from the right). */
function leaf(x: number, y: number, angle: number, length: number): string {
  const at = (along: number, aside: number): string =>
    `${n(x + Math.cos(angle) * along - Math.sin(angle) * aside)} ${n(y + Math.sin(angle) * along + Math.cos(angle) * aside)}`;
  const wide = length * 0.34;
  return `M${n(x)} ${n(y)}C${at(length * 0.25, wide)} ${at(length * 0.75, wide)} ${at(length, 0)}C${at(length * 0.75, -wide)} ${at(length * 0.25, -wide)} ${n(x)} ${n(y)}z`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
