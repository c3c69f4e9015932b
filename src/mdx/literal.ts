/** Values written out in braces: the only thing that may stand there. Anything that would have to be computed is refused. */
import type { PropValue } from './document.ts';

/** The value of an expression that is a plain text, number, `true` or `false`; undefined for everything else. */
export function literal(expression: string): PropValue | undefined {
  const text = expression.trim();
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return Number(text);
  return quoted(text);
}

/** Whether an expression is nothing but remarks to other authors. */
export function isRemark(expression: string): boolean {
  return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(expression);
}

function quoted(text: string): string | undefined {
  const quote = text[0];
  if (text.length < 2 || (quote !== '"' && quote !== "'") || !text.endsWith(quote)) return undefined;
  const inside = text.slice(1, -1);
  const plain = inside.replace(/\\[\\"'nt]/g, '');
  if (plain.includes('\\') || plain.includes(quote) || /[\r\n]/.test(plain)) return undefined;
  return inside.replace(/\\([\\"'nt])/g, (_, escaped: string) =>
    escaped === 'n' ? '\n' : escaped === 't' ? '\t' : escaped,
  );
}
