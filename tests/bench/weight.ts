/** How heavy the pages are: bytes over the wire and elements in the browser. */
import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readMarker } from '../../src/site/marker.ts';
import { countElements, fontsOf, importsOf, kindOf, partsOf } from './page.ts';
import { run } from './run.ts';
import { kilobytes, section, table, whole } from './table.ts';
import { espalier, placesToMeasure } from './workspaces.ts';

const BUDGET = { total: 35_000, script: 5_000, elements: 1_500 };
/** Pages over the budget that are listed one by one. */
const LISTED = 12;

interface Bytes {
  readonly raw: number;
  readonly zipped: number;
}

interface PageWeight {
  readonly address: string;
  readonly html: Bytes;
  readonly style: Bytes;
  readonly script: Bytes;
  readonly other: Bytes;
  /** Bytes of the fonts that a text in Latin letters may need; not in the total. */
  readonly fonts: number;
  /** HTML, style, script and pictures, zipped. */
  readonly total: number;
  readonly elements: number;
}

/** Prints the part; `scratch` is a folder that does not exist yet. */
export async function benchWeight(scratch: string): Promise<void> {
  section(
    'Weight',
    'What a browser loads for one page on its first visit, in kB, as stored and gzipped, and the elements that it makes of it.',
    `The budget is ${kilobytes(BUDGET.total)} kB gzipped in all, fonts apart, ${kilobytes(BUDGET.script)} kB of it JavaScript, and ${whole(BUDGET.elements)} elements ("!" marks what is over).`,
    'Of each kind of page the heaviest and the middle one are shown. What a page loads only when somebody acts is not counted.',
  );
  for (const { name, root } of placesToMeasure(['uk-gdad', 'nice'])) {
    const out = join(scratch, name);
    const built = await run({ args: [espalier, 'build', '--root', root, '--out', out] }, 'wanted');
    if (built.exitCode === 0) report(name, await weigh(out));
    else console.log(`\n${name} could not be built:\n${built.output.trim().split('\n').slice(-6).join('\n')}`);
  }
}

async function weigh(site: string): Promise<PageWeight[]> {
  const base = (await readMarker(site))?.base ?? '/';
  const files = new Files(site, base);
  return globSync('**/*.html', { cwd: site }).map((file) => {
    const address = base + file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '');
    return {
      ...pageWeight(files, readFileSync(join(site, file), 'utf8'), address),
      address: `/${address.slice(base.length)}`,
    };
  });
}

function pageWeight(files: Files, page: string, address: string): Omit<PageWeight, 'address'> {
  const parts = partsOf(page, address);
  const html = { raw: Buffer.byteLength(page), zipped: zipped(Buffer.from(page)) };
  const style = files.sum(parts.styles);
  const linked = files.sum(files.withImports(parts.scripts));
  const other = files.sum(parts.others);
  const inline = Buffer.from(parts.inlineScript);
  // Scripts that stand in the page count as JavaScript too, but only once in the total.
  const script = { raw: linked.raw + inline.length, zipped: linked.zipped + (inline.length > 0 ? zipped(inline) : 0) };
  const faces = parts.styles.flatMap((path) => fontsOf(files.text(path), path));
  const fonts = files.sum([...new Set([...parts.fonts, ...faces])]).raw;
  const total = html.zipped + style.zipped + linked.zipped + other.zipped;
  return { html, style, script, other, fonts, total, elements: countElements(page) };
}

function zipped(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

/** The files of a site by their addresses, each weighed once. */
class Files {
  readonly #site: string;
  readonly #base: string;
  readonly #weighed = new Map<string, Bytes>();

  constructor(site: string, base: string) {
    this.#site = site;
    this.#base = base;
  }

  text(address: string): string {
    return this.#content(address).toString();
  }

  sum(addresses: readonly string[]): Bytes {
    const all = addresses.map((address) => this.#weigh(address));
    return { raw: all.reduce((sum, { raw }) => sum + raw, 0), zipped: all.reduce((sum, one) => sum + one.zipped, 0) };
  }

  /** Scripts and the modules that they cannot start without. */
  withImports(scripts: readonly string[]): string[] {
    const found = new Set(scripts);
    // A set hands out what is added to it while one walks it.
    for (const address of found) for (const needed of importsOf(this.text(address), address)) found.add(needed);
    return [...found];
  }

  #weigh(address: string): Bytes {
    const known = this.#weighed.get(address);
    if (known) return known;
    const content = this.#content(address);
    const packed = ['.png', '.jpg', '.webp', '.avif', '.woff2'].includes(extname(address));
    const bytes = { raw: content.length, zipped: packed ? content.length : zipped(content) };
    this.#weighed.set(address, bytes);
    return bytes;
  }

  #content(address: string): Buffer {
    return readFileSync(join(this.#site, address.slice(this.#base.length - 1)));
  }
}

function report(name: string, pages: readonly PageWeight[]): void {
  const rows = [
    [
      'kind of page',
      'pages',
      'shown',
      'HTML',
      'gz',
      'CSS',
      'gz',
      'JS',
      'gz',
      'other',
      'gz',
      'all gz',
      'elements',
      'fonts',
    ],
  ];
  const kinds = [...Map.groupBy(pages, ({ address }) => kindOf(address))].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  for (const [kind, members] of kinds) {
    const sorted = members.toSorted((a, b) => b.total - a.total);
    const [heaviest] = sorted;
    const middle = sorted[Math.floor(sorted.length / 2)];
    const most = members.toSorted((a, b) => b.elements - a.elements)[0];
    if (!heaviest || !middle || !most) continue;
    rows.push([kind, whole(members.length), members.length === 1 ? 'it' : 'heaviest', ...figures(heaviest)]);
    if (most.elements > heaviest.elements) rows.push(['', '', 'most elements', ...figures(most)]);
    if (members.length > 2) rows.push(['', '', 'middle', ...figures(middle)]);
  }
  console.log(`\n${name}: ${whole(pages.length)} pages\n\n${table(rows)}`);
  const over = pages.filter(isOver).sort((a, b) => b.elements - a.elements);
  if (over.length === 0) console.log('Every page is within the budget.');
  else console.log(`${whole(over.length)} over the budget:`);
  for (const page of over.slice(0, LISTED)) {
    console.log(
      `  ${page.address}: ${kilobytes(page.total)} kB, JavaScript ${kilobytes(page.script.zipped)} kB, ${whole(page.elements)} elements`,
    );
  }
  if (over.length > LISTED) console.log(`  and ${whole(over.length - LISTED)} more.`);
}

function isOver({ total, script, elements }: PageWeight): boolean {
  return total > BUDGET.total || script.zipped > BUDGET.script || elements > BUDGET.elements;
}

function figures({ html, style, script, other, total, elements, fonts }: PageWeight): string[] {
  const bytes = [html, style, script, other].flatMap(({ raw, zipped: packed }) => [kilobytes(raw), kilobytes(packed)]);
  bytes[5] += script.zipped > BUDGET.script ? '!' : '';
  return [
    ...bytes,
    kilobytes(total) + (total > BUDGET.total ? '!' : ''),
    whole(elements) + (elements > BUDGET.elements ? '!' : ''),
    kilobytes(fonts),
  ];
}
