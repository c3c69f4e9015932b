/** A comparison as HTML: the same text for the pages that are built and for the page that compares in the browser. */
import type { ComparedCompetency, Comparison, Standing } from '../../framework/compare/compare.ts';
import { nothingInCommon, standing } from '../../framework/compare/compare.ts';
import type { RoleProfile } from '../../framework/compare/profile.ts';
import { comparisonWords, standingTitle } from '../../report/comparison-words.ts';
import { competencyAddressOf } from '../address.ts';
import { capital, list } from '../words.ts';
import type { Html } from '../html.ts';
import { elements, html } from '../html.ts';
import { hasProfile, profileTable } from './profile-table.ts';
import { rowAnchor, rowHtml, rowLine } from './row.ts';

/** `full`: what is asked, and what it builds on folded. `lean`: without what is folded. `list`: a line for each competency. */
export type Detail = 'full' | 'lean' | 'list';

const details = ['full', 'lean', 'list'] as const;
/** Elements that a comparison may take; the frame of a page needs under 250. */
const room = 1150;
/** Lines in a list beyond which the rest is left to the file; fewer where several comparisons share a page. */
const longest = (share: number): number => (share === 1 ? 450 : 80);

const told = ['raised', 'added', 'beside', 'lowered'] as const satisfies readonly Standing[];
const named = ['same', 'dropped'] as const satisfies readonly Standing[];

/** All of a comparison, as fully as the room allows; `share` is how many stand on one page, `within` the elements for each. */
export function comparisonHtml(comparison: Comparison, share = 1, within = room): Html {
  const drafts = details.map((detail) => () => body(comparison, detail, share));
  const fitting = drafts.find((draft) => elements(draft()) <= within) ?? drafts[drafts.length - 1];
  return fitting?.() ?? html``;
}

function body(comparison: Comparison, detail: Detail, share: number): Html {
  const glance = share === 1 && detail !== 'list' && hasProfile([comparison.from, comparison.to]);
  return html`${nothingInCommon(comparison) && apart(comparison)}${glance && glanceHtml(comparison)}${told.map(
    (which) => toldHtml(comparison, which, detail, share),
  )}${named.map((which) => namedHtml(comparison, which, share))}${duties(comparison, detail, share)}`;
}

/** Responsibilities and requirements are sentences of their own, not levels: they stand side by side to be read. */
function duties({ from, to }: Comparison, detail: Detail, share: number): Html | false {
  if (detail === 'list') return false;
  const parts = [
    ['Responsibilities', from.responsibilities, to.responsibilities],
    ['Requirements', from.requirements.map(requirement), to.requirements.map(requirement)],
  ] as const;
  const said = parts.filter(([, before, after]) => before.length + after.length > 0);
  if (said.length === 0) return false;
  const title = list(said.map(([words]) => words.toLowerCase()));
  const heading = share === 1 ? html`<h2 id="duties">Beyond competencies</h2>` : html`<h3>Beyond competencies</h3>`;
  return html`<section class="section">
    <div class="section-head">${heading}</div>
    <details>
      <summary>${capital(title)} of both roles</summary>
      ${said.map(
        ([words, before, after]) =>
          html`<div class="both">
            ${sentences(`${words}: ${from.title}`, before)}${sentences(`${words}: ${to.title}`, after)}
          </div>`,
      )}
    </details>
  </section>`;
}

function sentences(title: string, lines: readonly string[]): Html {
  return html`<div>
    <p class="at-level">${title}</p>
    ${
      lines.length === 0
        ? html`<p class="quiet">None written.</p>`
        : html`<ul class="plain-list">
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
  </div>`;
}

function requirement({ text, need }: RoleProfile['requirements'][number]): string {
  return need === 'essential' ? text : `${text} (${need})`;
}

function apart({ from, to, counts }: Comparison): Html {
  if (counts.added === 0 && counts.dropped === 0)
    return html`<p class="empty">Nothing is expected of either role yet, so there is nothing to compare.</p>`;
  if (counts.added === 0) return html`<p class="empty">Nothing is expected of the role ${to.title} yet.</p>`;
  if (counts.dropped === 0)
    return html`<p class="empty">Nothing is expected of the role ${from.title} yet: all is new.</p>`;
  return html`<p class="empty">The two roles have no competency in common: everything below is new, or drops away.</p>`;
}

function glanceHtml({ from, to, competencies }: Comparison): Html {
  const told = new Set(competencies.filter((row) => isTold(row)).map(({ competency }) => competency.key));
  return html`<section class="section">
    <div class="section-head"><h2 id="glance">At a glance</h2></div>
    ${profileTable([from, to], (asked) =>
      told.has(asked.key) ? `#${rowAnchor(asked)}` : competencyAddressOf(asked.key),
    )}
  </section>`;
}

function toldHtml(comparison: Comparison, which: Standing, detail: Detail, share: number): Html | false {
  const rows = standing(comparison, which);
  if (rows.length === 0) return false;
  return html`<section class="section ${which}">
    ${head(which, comparison, rows.length, share)}${
      detail === 'list'
        ? listOf(rows, comparison, share)
        : rows.map((row) => rowHtml(row, comparison, { folded: detail === 'full', anchored: share === 1 }))
    }
  </section>`;
}

/** What is kept and what drops away is named, not told. */
function namedHtml(comparison: Comparison, which: 'same' | 'dropped', share: number): Html | false {
  const rows = standing(comparison, which);
  if (rows.length === 0) return false;
  const list = listOf(rows, comparison, share);
  return html`<section class="section ${which}">
    ${head(which, comparison, rows.length, share)}${
      which === 'same'
        ? html`<details>
            <summary>
              ${rows.length === 1 ? 'One competency' : `${rows.length} competencies`} at the same
              level${
                comparison.otherTerms > 0 &&
                `, ${comparison.otherTerms === 1 ? 'one' : comparison.otherTerms} on other terms`
              }
            </summary>
            ${list}
          </details>`
        : list
    }
  </section>`;
}

function head(which: Standing, comparison: Comparison, number: number, share: number): Html {
  const title = which === 'added' ? `New in ${comparison.to.title}` : standingTitle[which];
  const count = html`<small>${number === 1 ? '1 competency' : `${number} competencies`}</small>`;
  return html`<div class="section-head">
    ${share === 1 ? html`<h2 id="${which}">${title}</h2>` : html`<h3>${title}</h3>`}${count}
  </div>`;
}

function listOf(rows: readonly ComparedCompetency[], comparison: Comparison, share: number): Html {
  const most = longest(share);
  const rest = rows.length - most;
  return html`<ul class="lines">
      ${rows.slice(0, most).map((row) => rowLine(row, comparison))}
    </ul>
    ${rest > 0 && html`<p class="quiet">And ${rest} more, in the file of this comparison.</p>`}`;
}

function isTold({ standing: which }: ComparedCompetency): boolean {
  return which !== 'same' && which !== 'dropped';
}

/** Three roles: their profiles over each other, then what the second and the third ask beyond the first, side by side. */
export function threeHtml(roles: readonly RoleProfile[], comparisons: readonly Comparison[]): Html {
  const glance = html`<section class="section">
    <div class="section-head"><h2 id="glance">At a glance</h2></div>
    ${profileTable(roles, (asked) => competencyAddressOf(asked.key))}
  </section>`;
  const above = hasProfile(roles) ? glance : html``;
  const within = (room - elements(above)) / comparisons.length;
  return html`${above}
    <div class="side-by-side">
      ${comparisons.map(
        (one) =>
          html`<section>
            <h2>From ${one.from.title} to ${one.to.title}</h2>
            <p class="lede">${capital(comparisonWords(one))}.</p>
            ${comparisonHtml(one, comparisons.length, within)}
          </section>`,
      )}
    </div>`;
}
