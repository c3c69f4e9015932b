/** What the pages say to machines is what schema.org understands. */
import { expect, test } from '@playwright/test';
import { type CrawledPage, crawl } from './crawl.ts';
import { addressOf, siteOf } from './sites.ts';

/** The properties that schema.org gives to a type: those that are needed here, and those that may be there. */
const vocabulary: Readonly<
  Record<string, { readonly needed: readonly string[]; readonly allowed: readonly string[] }>
> = {
  DefinedTermSet: {
    needed: ['name'],
    allowed: ['@id', 'description', 'version', 'inLanguage', 'license', 'isBasedOn', 'hasDefinedTerm', 'url'],
  },
  DefinedTerm: { needed: ['name', 'inDefinedTermSet'], allowed: ['@id', 'description', 'termCode', 'about', 'url'] },
  Occupation: {
    needed: ['name'],
    allowed: [
      ...['@id', 'description', 'occupationalCategory', 'responsibilities', 'qualifications', 'skills', 'url'],
      ...['educationRequirements', 'experienceRequirements'],
    ],
  },
  BreadcrumbList: { needed: ['itemListElement'], allowed: ['@id', 'name'] },
  ListItem: { needed: ['position', 'name'], allowed: ['item'] },
};

/** What pages of an address are besides a place in the site. */
const types: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/\/frameworks\/[^/]+\/$/, 'DefinedTermSet'],
  [/\/competencies\/[^/]+\/$/, 'DefinedTerm'],
  [/\/frameworks\/people-operations\/roles\/[^/]+\/$/, 'Occupation'],
];

interface Thing {
  readonly [property: string]: unknown;
}

for (const name of ['starter', 'nested'] as const) {
  test(`${name}: JSON-LD parses, and has the properties of its types`, async ({ page }) => {
    const { pages } = await crawl(page, addressOf(name));
    const faults = pages.flatMap((one) => thingsOf(one).flatMap((thing) => faultsOf(thing, one.address)));
    expect(faults).toEqual([]);
    for (const [pattern, type] of types) {
      const ofType = pages.filter(({ address }) => pattern.test(address));
      expect(ofType.length).toBeGreaterThan(4);
      const without = ofType.filter((one) => !thingsOf(one).some((thing) => thing['@type'] === type));
      expect(without.map(({ address }) => address)).toEqual([]);
    }
  });
}

test('the way from home to a page leads through pages that are there', async ({ page }) => {
  const { pages } = await crawl(page, addressOf('nested'));
  const published = new Map(
    pages.map((one) => [siteOf('nested').address + one.address.slice(addressOf('nested').length), one]),
  );
  let steps = 0;
  for (const [address, one] of published) {
    for (const list of thingsOf(one).filter((thing) => thing['@type'] === 'BreadcrumbList')) {
      const items = Array.isArray(list.itemListElement) ? list.itemListElement.filter(isThing) : [];
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      expect(items.at(-1)?.item).toBe(address);
      for (const { item } of items)
        expect([address, published.has(String(item).split('#')[0] ?? '')]).toEqual([address, true]);
      steps += items.length;
    }
  }
  expect(steps).toBeGreaterThan(300);
});

function thingsOf({ data, address }: CrawledPage): readonly Thing[] {
  return data.flatMap((text) => {
    const parsed: unknown = JSON.parse(text);
    if (!isThing(parsed) || parsed['@context'] !== 'https://schema.org') throw new Error(`${address}: no context`);
    const { '@context': _, ...only } = parsed;
    return Array.isArray(parsed['@graph']) ? parsed['@graph'].filter(isThing) : [only];
  });
}

function faultsOf(thing: Thing, where: string): string[] {
  const type = String(thing['@type']);
  const known = vocabulary[type];
  if (known === undefined) return [`${where}: ${type} is no type that is used here`];
  const properties = Object.keys(thing).filter((property) => property !== '@type');
  return [
    ...properties
      .filter((property) => ![...known.needed, ...known.allowed].includes(property))
      .map((property) => `${where}: ${type} has no ${property}`),
    ...known.needed
      .filter((property) => !properties.includes(property))
      .map((property) => `${where}: ${type} lacks ${property}`),
    ...properties
      .filter((property) => isEmpty(thing[property]))
      .map((property) => `${where}: ${property} of ${type} is empty`),
    ...properties
      .flatMap((property): unknown[] => {
        const value = thing[property];
        return Array.isArray(value) ? value : [value];
      })
      .filter(isThing)
      .flatMap((inner) => faultsOf(inner, where)),
  ];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
