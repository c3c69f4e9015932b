/** The profile of a role, or of two or three over each other: a table whose lines carry a drawing, so that the one explains the other. */
import type { Asked, ProfileLevel, ProfileScale, RoleProfile } from '../../framework/compare/profile.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Marks } from './rail.ts';
import { rail, railMark } from './rail.ts';

const marks = ['from', 'to', 'third'] as const satisfies readonly (keyof Marks)[];

/** One line: a competency, and the level that each role asks. */
export interface ProfileRow {
  readonly asked: Asked;
  readonly scale: ProfileScale;
  readonly levels: readonly (ProfileLevel | undefined)[];
}

/** Every competency that one of the roles asks, once: those of the last role named first, grouped as they stand in their frameworks. */
export function profileRows(roles: readonly RoleProfile[]): readonly ProfileRow[] {
  const all = new Map<string, Asked>();
  for (const role of [...roles].reverse())
    for (const asked of role.asked) if (!all.has(asked.key)) all.set(asked.key, asked);
  return [...all.values()].flatMap((asked) => {
    const scale = roles.map((role) => role.frameworks[asked.framework]?.scale).find((found) => found !== undefined);
    const levels = roles.map((role) => role.asked.find((one) => one.key === asked.key)?.level);
    return scale === undefined ? [] : [{ asked, scale, levels }];
  });
}

/** Whether there is anything to draw: a scale with a higher and a lower. */
export function hasProfile(roles: readonly RoleProfile[]): boolean {
  return profileRows(roles).some(({ scale }) => scale.steps > 1);
}

/**
 * The table. `link` gives the address behind a competency's name, if it is to have one. With one role its level is the dot; with two the first is the
 * ring and the second the dot; a third is a diamond below them.
 */
export function profileTable(roles: readonly RoleProfile[], link: (asked: Asked) => string | undefined): Html {
  const rows = profileRows(roles);
  const used = roles.length === 1 ? (['to'] as const) : marks.slice(0, roles.length);
  const three = roles.length > 2;
  return html`<table class="profile of-${roles.length}">
    <caption>
      ${caption(roles, rows)}
    </caption>
    <thead>
      <tr>
        <th scope="col">Competency</th>
        <td></td>
        ${roles.map(
          (role, index) =>
            html`<th scope="col">${roles.length > 1 && railMark(used[index] ?? 'to')} ${role.title}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(({ asked, scale, levels }) => {
        const placed: Marks = Object.fromEntries(used.map((mark, index) => [mark, levels[index]?.step]));
        return html`<tr>
          <th scope="row">${titleHtml(asked.title, link(asked))}</th>
          <td class="drawn">${rail(scale.steps, placed, three)}</td>
          ${levels.map((level, index) => levelCell(level, levels[0], index))}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function titleHtml(title: string, address: string | undefined): Html {
  return address === undefined ? html`${title}` : html`<a href="${address}">${title}</a>`;
}

/** What differs from the first role stands out; on a phone, where the cells stand in one line, an arrow leads to it. */
function levelCell(level: ProfileLevel | undefined, first: ProfileLevel | undefined, index: number): Html {
  const words = level?.title ?? 'not asked';
  const differs = index > 0 && level?.id !== first?.id;
  return html`<td class="${level === undefined ? 'unasked' : differs ? 'differs' : 'level-word'}">${words}</td>`;
}

/** The scales that the lines are drawn on, lowest level first. */
function caption(roles: readonly RoleProfile[], rows: readonly ProfileRow[]): Html {
  const scales = new Map(rows.filter(({ scale }) => scale.steps > 1).map(({ scale }) => [scale.id, scale]));
  const said = [...scales.values()].map(
    (scale) => html`${scales.size > 1 && `${scale.title}: `}${scale.levels.map(({ title }) => title).join(', ')}. `,
  );
  return html`Each line is a scale, lowest level on the left:
  ${said}${roles.length > 1 && 'Ring and dot together: the same level.'}`;
}
