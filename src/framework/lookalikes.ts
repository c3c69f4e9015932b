/** Letters that look like others: two names that nobody can tell apart on a screen may still be different to a computer. */

/** Letters of other scripts that are drawn like Latin ones, and what they are taken for. */
const LATIN: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухіјѕԁӏһԛԝьвгкмнт', 'aeopcyxijsdlhqwbbrkmht'),
  ...pairs('αβεικνορτυχγ', 'abeiknoptuxy'),
  ...pairs('ıȷɑɡⅼ', 'ijagl'),
  ...pairs('‐‑‒–—―−', '-------'),
]);

function pairs(letters: string, latin: string): [string, string][] {
  return [...letters].map((letter, index) => [letter, latin[index] ?? '']);
}

/** A name in the plain letters that a reader takes it for: full-width forms, ligatures and foreign letters replaced, what nobody sees left out. */
export function inPlainLetters(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is what this looks for
  if (/^[\u0000-\u007F]*$/.test(name)) return name;
  let out = '';
  for (const character of name.normalize('NFKC'))
    out += isInvisible(character) ? '' : (LATIN.get(character) ?? LATIN.get(character.toLowerCase()) ?? character);
  return out;
}

/** A sentence about the first character of a name that is not what it looks like, or undefined. */
export function lookalikeIn(name: string): string | undefined {
  // Whoever gets a longer name wrong has other worries.
  for (const character of name.slice(0, 200)) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (isInvisible(character)) return `There is an invisible character in it (${code}).`;
    const plain = inPlainLetters(character);
    if (plain === ' ' && character !== ' ') return `There is a space of an unusual kind in it (${code}).`;
    if (plain !== character && /^[ -~]+$/.test(plain))
      return `The "${character}" in it (${code}) only looks like "${plain}".`;
  }
  return undefined;
}

/** Zero-width characters, soft hyphens, marks of direction, variation selectors. */
function isInvisible(character: string): boolean {
  return /\p{Cf}|\p{Variation_Selector}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0/u.test(character);
}
