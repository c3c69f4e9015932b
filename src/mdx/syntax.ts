/** What the parser objects to, in the words of somebody who writes text: one message, at the sign that is to be changed. */
import { suggest } from '../framework/suggest.ts';
import type { Palette } from './components.ts';
import { unknownComponent } from './element.ts';
import type { Remark } from './source.ts';
import { tagFault } from './tag.ts';

/** A remark and the offsets of what it concerns. */
export interface SyntaxFault extends Remark {
  readonly from: number;
  readonly to: number;
}

/**
 * Explains an exception of the parser; `offsetOf` gives the offset of a line and a column, which count from 1. `palette` holds the
 * components that the text may use.
 */
export function explainSyntax(
  error: Error,
  text: string,
  offsetOf: (line: number, column: number) => number,
  palette: Palette,
): SyntaxFault {
  const [, line = '1', column = '1', said = error.message] =
    /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w:-]+\))?$/.exec(error.message) ?? [];
  const at = Math.min(offsetOf(Number(line), Number(column)), Math.max(text.length - 1, 0));
  const names = [...said.matchAll(/`<\/?([^`>]*)>`/g)].map((match) => match[1] ?? '');
  const spot = (length: number, message: string, hint: string, from = at): SyntaxFault => ({
    rule: 'mdx-syntax',
    message,
    hint,
    from,
    to: from + length,
  });

  if (text.startsWith('<!--', at)) return spot(4, 'A remark cannot be written in this way.', 'Write {/* remark */}.');
  if (said.startsWith('Unexpected end of file in expression'))
    return spot(
      1,
      'A "{" begins something here that no "}" ends.',
      'To show the sign itself, put a backslash before it: \\{.',
    );
  if (said.startsWith('Could not parse expression')) {
    const from = Math.max(text.lastIndexOf('{', at), 0);
    const hint = 'To show the braces themselves, put a backslash before the first: \\{.';
    return { ...spot(1, 'Braces hold code, and a text runs none.', hint, from), rule: 'mdx-code' };
  }
  if (said.startsWith('Expected a closing tag')) {
    const [name = ''] = names;
    const within = said.includes('before the end of');
    return spot(
      name.length + 1,
      within ? `"<${name}>" begins within a paragraph and does not end there.` : `"<${name}>" is never closed.`,
      within
        ? `Write "<${name}>" and "</${name}>" on lines of their own, with an empty line before and after the text between them.`
        : `Write "</${name}>" on a line of its own where it ends.`,
    );
  }
  if (said.startsWith('Unexpected closing tag') || said.startsWith('Expected the closing tag')) {
    const [closing = '', open] = names;
    if (said.startsWith('Expected the closing tag'))
      return spot(
        closing.length + 3,
        `"</${closing}>" stands in the middle of something else.`,
        'Write it on a line of its own, with an empty line before it.',
      );
    const [, openLine, openColumn] = /\((\d+):(\d+)\)$/.exec(said) ?? [];
    if (open === undefined || openLine === undefined)
      return spot(
        closing.length + 3,
        `"</${closing}>" closes nothing: nothing of that name is open here.`,
        'Delete it.',
      );
    const openAt = offsetOf(Number(openLine), Number(openColumn));
    // Where the closing tag is right, the opening one is misspelt.
    const meant = Object.hasOwn(palette, open) ? undefined : suggest(open, Object.keys(palette));
    if (meant === closing) return { ...unknownComponent(open, palette), from: openAt, to: openAt + open.length + 1 };
    if (suggest(closing, [open]) !== undefined)
      return spot(closing.length + 3, `"</${closing}>" stands where "</${open}>" is expected.`, `Write "</${open}>".`);
    if (isOpen(closing, text.slice(0, openAt)))
      return spot(
        open.length + 1,
        `"<${open}>" is not closed where "</${closing}>" on line ${line} ends what is around it.`,
        `Write "</${open}>" on a line of its own where it ends.`,
        openAt,
      );
    return spot(
      closing.length + 3,
      `"</${closing}>" closes nothing: no "<${closing}>" is open here, only the "<${open}>" of line ${openLine}.`,
      `Write "<${closing}>" above, where it begins, or delete "</${closing}>".`,
    );
  }
  if (text[at] === '<') return opening(text.slice(at), at, spot);
  return spot(1, 'A tag cannot be read here.', 'Compare it with one that works, such as <Note>…</Note>.');
}

/** Whether a component has begun and not ended in a part of a text. */
function isOpen(name: string, before: string): boolean {
  const begun = before.split(`<${name}`).filter((rest, index) => index > 0 && !/^[\w.-]/.test(rest));
  return begun.length > before.split(`</${name}>`).length - 1;
}

/** A "<" that begins no tag: mostly it was meant as itself. */
function opening(
  text: string,
  at: number,
  spot: (length: number, message: string, hint: string, from?: number) => SyntaxFault,
): SyntaxFault {
  const address = /^<([a-z][a-z0-9+.-]*:[^\s>]+|[^\s<>@]+@[^\s<>]+)>/i.exec(text);
  if (address !== null)
    return spot(
      address[0].length,
      'An address in angle brackets is taken for a tag.',
      `Write [words](${/^[a-z][a-z0-9+.-]*:/i.test(address[1] ?? '') ? '' : 'mailto:'}${address[1]}).`,
    );
  const fault = tagFault(text);
  if (fault !== undefined) return spot(fault.length, fault.message, fault.hint, at + fault.from);
  return spot(
    1,
    'A "<" is taken for the beginning of a tag.',
    'To show the sign itself, put a backslash before it: \\<. Better still, write it in words: "fewer than five people".',
  );
}
