/** A certificate that somebody makes for themselves: it says what was done and how that was told, and no more. */

export interface Certificate {
  readonly title: string;
  readonly version: string;
  readonly minutes: number;
  readonly criterion: string;
  /** Empty where nobody is to be named. */
  readonly name: string;
  /** As it is read: "26 November 2026". */
  readonly on: string;
  readonly site: string;
}

const WIDTH = 1000;
const HEIGHT = 700;

/** Words in lines of at most `most` signs. */
function lines(text: string, most: number): readonly string[] {
  const found: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > most) {
      found.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? found : [...found, line];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The certificate as an SVG of its own, without any style or script. */
export function certificateSvg({ title, version, minutes, criterion, name, on, site }: Certificate): string {
  const parts: string[] = [];
  let y = 130;
  const write = (text: string, size: number, weight: number, most: number, family = 'serif'): void => {
    for (const line of lines(text, most)) {
      parts.push(
        `<text x="${WIDTH / 2}" y="${y}" text-anchor="middle" font-family="Georgia, ${family}" font-size="${size}" font-weight="${weight}" fill="#1c221e">${escaped(line)}</text>`,
      );
      y += Math.round(size * 1.35);
    }
  };
  write(site, 22, 400, 70);
  y += 40;
  write(name === '' ? 'Completed' : `${name} completed`, 30, 400, 50);
  y += 14;
  write(title, 46, 600, 34);
  y += 14;
  write(`a workshop of ${minutes} minutes, on ${on}`, 24, 400, 60);
  y += 24;
  write(criterion, 22, 400, 72);
  const foot = `Version ${version}. Made on the device of whoever took it: it says what was done, and is no assessment of a person.`;
  y = HEIGHT - 80;
  write(foot, 16, 400, 100);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(`Certificate: ${title}`)}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbfaf6"/>`,
    `<rect x="30" y="30" width="${WIDTH - 60}" height="${HEIGHT - 60}" fill="none" stroke="#1f6a4a" stroke-width="3"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
}
