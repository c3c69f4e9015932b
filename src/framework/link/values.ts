/** Values whose shape a schema accepts and whose meaning it cannot judge: dates, web addresses, amounts of money. */
import { isDate, looksLikeDate } from '../calendar.ts';
import { field, isMap, textField } from '../read/fields.ts';
import type { Remark, Source } from '../read/source.ts';
import { type Findings, valueAt } from './place.ts';

/** A date at a path of a file; a day that does not exist is reported. Undefined where there is none or it is wrong. */
export function dateAt(
  source: Source,
  path: readonly (string | number)[],
  parent: unknown,
  findings: Findings,
): string | undefined {
  const name = path[path.length - 1];
  const text = textField(parent, String(name));
  if (text === undefined || !looksLikeDate(text)) return undefined;
  if (isDate(text)) return text;
  findings.add(valueAt(source, ...path), {
    rule: 'impossible-date',
    message: `There is no ${text} in the calendar.`,
    hint: 'Dates are year-month-day, such as 2026-09-01.',
  });
  return undefined;
}

/** A pair of dates `{ from, to }` at a path; `to` before `from` is reported. */
export function periodAt(
  source: Source,
  path: readonly (string | number)[],
  data: unknown,
  findings: Findings,
): { from?: string; to?: string } | undefined {
  if (!isMap(data)) return undefined;
  const from = dateAt(source, [...path, 'from'], data, findings);
  const to = dateAt(source, [...path, 'to'], data, findings);
  if (from !== undefined && to !== undefined && to < from) {
    findings.add(valueAt(source, ...path, 'to'), {
      rule: 'dates-out-of-order',
      message: `It ends on ${to}, before it begins on ${from}.`,
      hint: 'Check which of the two dates is wrong.',
    });
  }
  return { ...(from && { from }), ...(to && { to }) };
}

const SAFE_LINK = /^(?:https?:\/\/[^\s/?#]+|mailto:[^\s@]+@)/i;

/** A web or mail address at a path of a file; anything else that calls itself a link is reported. */
export function linkAt(
  source: Source,
  path: readonly (string | number)[],
  parent: unknown,
  findings: Findings,
): string | undefined {
  const text = textField(parent, String(path[path.length - 1]));
  if (text === undefined) return undefined;
  if (SAFE_LINK.test(text)) return text;
  findings.add(valueAt(source, ...path), {
    rule: 'unsafe-link',
    message: `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}" is no web or mail address.`,
    hint: 'Links begin with https://, http:// or mailto:.',
  });
  return undefined;
}

/** A target, a reference definition at the start of a line (also in a list or a quotation), or an address in angle brackets. */
const MARKDOWN_LINK =
  /\]\(\s*(?:<\s*)?([a-z][a-z0-9+.-]*):|^(?:[ \t>]|[-*+] )*\[[^[\]\n]+\]:\s*(?:<\s*)?([a-z][a-z0-9+.-]*):|<([a-z][a-z0-9+.-]*):[^\s<>]+>/gim;

/** The first link in a Markdown text whose scheme is not http, https or mailto, or undefined. */
export function unsafeMarkdownLink(text: string): string | undefined {
  // Nearly no text has a link.
  if (!text.includes(':') || !/\]\(|\]:|<[a-z]/i.test(text)) return undefined;
  for (const match of text.matchAll(MARKDOWN_LINK)) {
    const scheme = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
    if (!['http', 'https', 'mailto'].includes(scheme)) return `${scheme}:`;
  }
  return undefined;
}

const CURRENCY =
  'USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|BRL|MXN|ZAR|SGD|HKD|KRW|TRY|ILS|AED|SAR|THB|RON|BGN';
const MONEY = new RegExp(
  `\\p{Sc}\\s*\\d|\\d[\\d.,\\s]*[kKmM]?\\s*\\p{Sc}|\\b(?:${CURRENCY})\\s*\\d|\\d[\\d.,\\s]*[kKmM]?\\s*(?:${CURRENCY})\\b`,
  'iu',
);
const BARE_AMOUNT = /^\s*\d[\d.,\s'’_]*[kKmM]?(?:\s*[-–—]\s*\d[\d.,\s'’_]*[kKmM]?)?\s*$/u;

/**
 * Whether a band is an amount of pay: a currency sign or code with digits, or a bare number (or range of them) of four digits or
 * more. `GS-12` and `B4` are keys.
 */
export function moneyIn(band: string): boolean {
  // Nobody writes a longer key; without a limit a hostile one would take minutes.
  const text = band.slice(0, 200);
  if (MONEY.test(text)) return true;
  if (!BARE_AMOUNT.test(text)) return false;
  return text.split(/[-–—]/).some((part) => part.replace(/\D/g, '').length >= 4 || /\d\s*[kKmM]\s*$/.test(part));
}

/** Texts that are shown as they are and never read as Markdown. */
const PLAIN_TEXTS = new Set(['title', 'code', 'band']);

/** A link as Markdown reads it: the sign of a picture, and the address. */
const WRITTEN_LINK = /(!?)\[[^[\]]*\]\(\s*<?([^\s()<>]+)>?(?:\s+"[^"\n]*")?\s*\)/g;
/** The address of a reference definition, where it is meant as one. */
const DEFINED_LINK = /^(?:[ \t>]|[-*+] )*\[[^[\]\n]+\]:[ \t]*([./#]\S*)[ \t]*$/gm;
const CODE_OR_ESCAPE = /`+[^`]*`+|\\[[\]]/g;

interface LostLink {
  readonly address: string;
  readonly isPicture: boolean;
}

/** The links in a Markdown text that lead to no other site: as texts of data know no pages, they are shown with their brackets. */
export function lostMarkdownLinks(text: string): readonly LostLink[] {
  // Nearly no text has a link.
  if (!/\]\(|\]:/.test(text)) return [];
  const shown = text.replace(CODE_OR_ESCAPE, '');
  const written = [...shown.matchAll(WRITTEN_LINK)].map(([, picture, address = '']) => ({
    address,
    isPicture: picture === '!',
  }));
  const defined = [...shown.matchAll(DEFINED_LINK)].map(([, address = '']) => ({ address, isPicture: false }));
  // What begins with a scheme is either right or unsafe.
  return [...written, ...defined].filter(({ address }) => !/^[a-z][a-z0-9+.-]*:/i.test(address));
}

/** Reports every Markdown text of a file, at any depth, that holds a link nobody should follow or that leads nowhere. */
export function checkMarkdownLinks(source: Source, findings: Findings): void {
  // Nearly no file has a link.
  if (!source.mayLink) return;
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      const place = valueAt(source, ...path);
      const scheme = unsafeMarkdownLink(value);
      if (scheme !== undefined)
        findings.add(place, {
          rule: 'unsafe-link',
          message: `This text holds a link that begins with "${scheme}".`,
          hint: 'Links begin with https://, http:// or mailto:.',
        });
      const lost = new Map(lostMarkdownLinks(value).map((link) => [link.address, link]));
      for (const link of lost.values()) findings.addAt(place, link.address, lostLinkRemark(link));
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, [...path, index]);
    } else if (isMap(value)) {
      for (const name of Object.keys(value)) if (!PLAIN_TEXTS.has(name)) walk(field(value, name), [...path, name]);
    }
  };
  walk(source.data, []);
}

function lostLinkRemark({ address, isPicture }: LostLink): Remark {
  if (isPicture)
    return {
      rule: 'picture-in-text',
      message: `This text shows no picture "${address}": people would read its brackets.`,
      hint: 'Say it in words.',
    };
  return {
    rule: 'broken-link',
    message: `"${address}" becomes no link here: people would read its brackets.`,
    hint: /^[./#]/.test(address)
      ? 'Write the whole address of the page, beginning with https://, or name the page in words.'
      : 'Write https:// before it, or name the page in words.',
  };
}
