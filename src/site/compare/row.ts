/** One competency of a comparison: the level then and now, what is asked on top, and, folded, what it builds on. */
import type { ComparedCompetency, Comparison } from '../../framework/compare/compare.ts';
import type { Line } from '../../framework/compare/lines.ts';
import { lineKind } from '../../framework/compare/lines.ts';
import type { Asked, ProfileLevel, ProfileScale } from '../../framework/compare/profile.ts';
import { compareWords } from '../../framework/compare/words.ts';
import { changeWords, termsWords } from '../../report/comparison-words.ts';
import { competencyAddressOf } from '../address.ts';
import { placeWords, rungs } from '../level.ts';
import { capital, list, weightWords } from '../words.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';

export interface RowOptions {
  /** Carry, folded, what was asked before. */
  readonly folded: boolean;
  /** The row can be linked to. */
  readonly anchored: boolean;
}

/** The id of a competency's row. */
export function rowAnchor({ key }: Asked): string {
  return `c-${key.replace('/', '-')}`;
}

export function rowHtml(row: ComparedCompetency, comparison: Comparison, { folded, anchored }: RowOptions): Html {
  const { competency, to } = row;
  const asked = to ?? competency;
  const scale = scaleOf(asked, comparison);
  const importance = [comparison.from, comparison.to].some((role) =>
    role.asked.some((one) => one.importance === 'desirable'),
  );
  const change = changeWords(row);
  const heading = html`<a href="${competencyAddressOf(competency.key)}">${competency.title}</a>`;
  return html`<div class="expectation compared ${row.standing}" ${anchored && html` id="${rowAnchor(competency)}"`}>
    ${anchored ? html`<h3>${heading}</h3>` : html`<h4>${heading}</h4>`}
    <div class="asked">
      ${scale && levelHtml(asked.level, scale)}${row.standing === 'added' && html`<span class="tag new">New here</span>`}${
        change && html`<span class="was">from ${change.from}, <b>${change.change}</b></span>`
      }${asked.desired && html`<span class="was">hoped for: ${asked.desired.title}</span>`}${
        importance && html`<span class="tag">${capital(asked.importance)}</span>`
      }${weightHtml(asked.weight)}
    </div>
    <div class="said">
      ${
        competency.definition !== undefined && html`<p class="quiet">${competency.definition}</p>`
      }${onTop(row)}${asked.note !== undefined && html`<p class="note">${asked.note}</p>`}${termsHtml(row)}${
        folded && foldedHtml(row, scale)
      }
    </div>
  </div>`;
}

/** A competency in one line: its name and its level. */
export function rowLine(row: ComparedCompetency, comparison: Comparison): Html {
  const { competency, from, to } = row;
  const terms = row.otherTerms ? termsWords(row) : [];
  // On a scale of one step every level is the same word.
  const graded = (scaleOf(competency, comparison)?.steps ?? 0) > 1;
  const level =
    from && to && from.level.id !== to.level.id ? `${from.level.title} → ${to.level.title}` : competency.level.title;
  const facts = [...(graded ? [level] : []), ...terms].join(', ');
  return html`<li>
    <a href="${competencyAddressOf(competency.key)}"
      >${competency.code !== undefined && `${competency.code} `}${competency.title}</a
    >
    ${facts !== '' && html`<b>${facts}</b>`}
  </li>`;
}

/** What the second role asks and the first does not: sentence by sentence, changed words marked. */
function onTop(row: ComparedCompetency): Html {
  const asking = row.lines.filter((line) => line.after !== undefined && lineKind(line) !== 'kept');
  if (asking.length === 0) return html`<p class="quiet">${silence(row)}</p>`;
  const levels = [...new Set(asking.map((line) => line.after?.level))];
  const tagged = row.standing === 'raised' || row.standing === 'beside';
  return html`${levels.map((level) => {
    const lines = asking.filter((line) => line.after?.level === level);
    const summaries = lines.filter((line) => line.part === 'summary');
    const indicators = lines.filter((line) => line.part === 'indicator');
    return html`${levels.length > 1 && level !== undefined && html`<p class="at-level">${level}</p>`}${summaries.map(
      (line) => html`<p>${lineHtml(line, false)}</p>`,
    )}${
      indicators.length > 0 &&
      html`<ul class="plain-list asks">
        ${indicators.map((line) => html`<li${tagged && html` class="${lineKind(line)}"`}>${lineHtml(line, tagged)}</li>`)}
      </ul>`
    }`;
  })}`;
}

/** A sentence that is asked, with the words marked by which it differs from the one before. */
export function lineHtml(line: Line, tagged: boolean): Html {
  const { before, after, like } = line;
  if (after === undefined) return html``;
  const tag = tagged && html`<span class="tag new">${before === undefined ? 'New' : 'Changed'}</span> `;
  const earlier = before ?? like;
  if (earlier === undefined) return html`${tag}${after.text}`;
  const runs = compareWords(earlier.text, after.text);
  const now = runs
    .filter((run) => run.kind !== 'removed')
    .map((run) => (run.kind === 'added' ? marked('ins', run.text) : run.text));
  const then = runs
    .filter((run) => run.kind !== 'added')
    .map((run) => (run.kind === 'removed' ? marked('del', run.text) : run.text));
  return html`${tag}${now}<span class="before" data-pagefind-ignore>
      ${before === undefined ? 'Goes further than' : 'Before'}: ${before === undefined ? earlier.text : then}</span
    >`;
}

/** Marks words; the blanks around them stay outside, or the underline would show them. */
function marked(as: 'ins' | 'del', text: string): Html {
  const words = text.trim();
  if (words === '') return html`${text}`;
  const [lead = '', tail = ''] = [text.slice(0, text.indexOf(words)), text.slice(text.indexOf(words) + words.length)];
  return html`${lead}${as === 'ins' ? html`<ins>${words}</ins>` : html`<del>${words}</del>`}${tail}`;
}

function silence({ standing, to, lines }: ComparedCompetency): string {
  if (standing === 'lowered') return 'Asks for less than before, in words that you already meet.';
  if (lines.length === 0) return 'Nothing is written for this level yet.';
  return `Nothing is written for ${to?.level.title ?? 'this level'} beyond what was asked before.`;
}

function termsHtml(row: ComparedCompetency): Html {
  const { from, to } = row;
  // What is hoped for now already stands beside the level.
  const terms = termsWords(row).filter((words) => !words.includes(' note') && !words.startsWith('hoped for'));
  const note = from && to && from.note !== to.note ? from.note : undefined;
  return html`${terms.length > 0 && html`<p class="source">${capital(list(terms))}.</p>`}${
    note !== undefined && html`<p class="source">Before, with the note: ${note}</p>`
  }`;
}

/** What the first role asked, folded: kept where levels add up, else the earlier words. */
function foldedHtml(row: ComparedCompetency, scale: ProfileScale | undefined): Html | false {
  const before = row.lines.flatMap((line) => line.before ?? []);
  if (before.length === 0) return false;
  const cumulative = scale?.cumulative === true;
  const levels = [...new Set(before.flatMap((saying) => saying.level ?? []))];
  const title =
    row.standing === 'lowered' || !cumulative
      ? `Before${levels.length > 0 ? `, at ${list(levels)}` : ''}`
      : `You bring with you${levels.length > 0 ? `: ${list(levels)}` : ''}`;
  return html`<details>
    <summary>${title}</summary>
    <ul class="plain-list lower">
      ${before.map((saying) => html`<li>${saying.text}</li>`)}
    </ul>
  </details>`;
}

function levelHtml(level: ProfileLevel, scale: ProfileScale): Html {
  const ladder = rungs(level, scale);
  const place = placeWords(level, scale);
  return html`<span class="level"
    >${
      ladder &&
      html`<svg
        width="${ladder.width}"
        height="${ladder.height}"
        viewBox="0 0 ${ladder.width} ${ladder.height}"
        aria-hidden="true"
      >
        <path class="reached" d="${ladder.reached}" />
        ${ladder.above !== '' && html`<path class="above" d="${ladder.above}" />`}
      </svg>`
    }<span>${level.title}${place !== undefined && html`<span class="unseen">, ${place}</span>`}</span></span
  >`;
}

function weightHtml(weight: number): Html | undefined {
  const words = weightWords(weight);
  return words === undefined
    ? undefined
    : html`<span class="weight w${Math.min(3, Math.max(1, Math.round(weight)))}">${words}</span>`;
}

function scaleOf({ framework }: Asked, { from, to }: Comparison): ProfileScale | undefined {
  return (to.frameworks[framework] ?? from.frameworks[framework])?.scale;
}
