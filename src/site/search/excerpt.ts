/** Text with marked words, taken apart so that it can be shown without being read as HTML. */

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};

/** The pieces of one of Pagefind's excerpts, in which `<mark>` is the only element and the rest is escaped. */
export function pieces(excerpt: string): readonly Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = part.startsWith('<mark>') && part.endsWith('</mark>');
      return { text: decoded(marked ? part.slice(6, -7) : part), marked };
    });
}

/** `parts` without `title` at their beginning, which an excerpt repeats where it starts at a heading. */
export function withoutTitle(parts: readonly Piece[], title: string): readonly Piece[] {
  const text = parts.map((piece) => piece.text).join('');
  if (!text.startsWith(title)) return parts;
  let drop = title.length + (/^[.,:]?\s*/.exec(text.slice(title.length))?.[0].length ?? 0);
  return parts.flatMap((piece) => {
    const rest = piece.text.slice(drop);
    drop = Math.max(0, drop - piece.text.length);
    return rest === '' ? [] : [{ ...piece, text: rest }];
  });
}

/** A title with the beginnings marked that match a word of the question. */
export function highlighted(title: string, words: string): readonly Piece[] {
  const wanted = words.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return title.split(/([\p{L}\p{N}]+)/u).flatMap((part): Piece[] => {
    if (part === '') return [];
    const hit = wanted
      .filter((word) => part.toLocaleLowerCase().startsWith(word))
      .sort((a, b) => b.length - a.length)[0];
    if (hit === undefined) return [{ text: part, marked: false }];
    const rest = part.slice(hit.length);
    return [{ text: part.slice(0, hit.length), marked: true }, ...(rest === '' ? [] : [{ text: rest, marked: false }])];
  });
}

function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
