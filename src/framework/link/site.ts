/** `content/site.yaml` with its defaults filled in and its colours judged. */
import type { DocumentWords, Repository, Site } from '../model.ts';
import { asText, field, listField, textField } from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import { contrast, LEAST_CONTRAST, PAPER, readable } from './contrast.ts';
import type { References } from './framework.ts';
import { type Findings, valueAt } from './place.ts';
import { checkMarkdownLinks, linkAt } from './values.ts';

/** Links the site's file; without one the title is that of the first framework. */
export function linkSite(
  source: Source | undefined,
  fallbackTitle: string,
  references: References,
  findings: Findings,
): Site {
  const data = source?.data;
  if (source !== undefined) {
    checkMarkdownLinks(source, findings);
    for (const [index, item] of listField(data, 'frameworks').entries()) {
      const id = asText(item);
      if (id !== undefined) references.frameworks.resolve(id, valueAt(source, 'frameworks', index));
    }
  }
  return {
    title: textField(data, 'title') ?? fallbackTitle,
    tagline: textField(data, 'tagline'),
    summary: textField(data, 'summary'),
    language: textField(data, 'language') ?? 'en',
    contact: textField(data, 'contact'),
    feedback: source && linkAt(source, ['feedback'], data, findings),
    documents: linkDocuments(field(data, 'documents')),
    url: source && linkAt(source, ['url'], data, findings),
    base: textField(data, 'base'),
    repository: source && linkRepository(source, findings),
    brand: source && linkBrand(source, findings),
    links: listField(data, 'links').flatMap((item, index) => {
      const title = textField(item, 'title');
      const url = source && linkAt(source, ['links', index, 'url'], item, findings);
      return title === undefined || url === undefined ? [] : [{ title, url }];
    }),
  };
}

function linkDocuments(data: unknown): DocumentWords {
  return {
    about: textField(data, 'about'),
    selection: textField(data, 'selection'),
    equalOpportunity: textField(data, 'equalOpportunity'),
    application: textField(data, 'application'),
    decides: textField(data, 'decides'),
    appeal: textField(data, 'appeal'),
  };
}

function linkRepository(source: Source, findings: Findings): Repository | undefined {
  const data = field(source.data, 'repository');
  const url = linkAt(source, ['repository', 'url'], data, findings);
  if (url === undefined) return undefined;
  return {
    url: url.replace(/\/+$/, ''),
    branch: textField(data, 'branch') ?? 'main',
    path: (textField(data, 'path') ?? '').replace(/^\/+|\/+$/g, ''),
  };
}

function linkBrand(source: Source, findings: Findings): Site['brand'] {
  const brand = field(source.data, 'brand');
  const both = asText(brand);
  const light = both ?? textField(brand, 'light');
  const dark = both ?? textField(brand, 'dark');
  if (light === undefined || dark === undefined || ![light, dark].every((colour) => /^#[0-9a-f]{6}$/i.test(colour)))
    return undefined;
  if (both !== undefined)
    return { light: judged(source, ['brand'], both, 'light', findings), dark: readable(both, PAPER.dark) };
  return {
    light: judged(source, ['brand', 'light'], light, 'light', findings),
    dark: judged(source, ['brand', 'dark'], dark, 'dark', findings),
  };
}

function judged(source: Source, path: string[], colour: string, scheme: 'light' | 'dark', findings: Findings): string {
  const ratio = contrast(colour, PAPER[scheme]);
  if (ratio < LEAST_CONTRAST) {
    const nearest = readable(colour, PAPER[scheme]);
    findings.add(valueAt(source, ...path), {
      rule: 'weak-contrast',
      // Rounded down, so that 4.49 does not read as a 4.5 that failed.
      message: `${colour} is too ${scheme === 'light' ? 'pale' : 'dark'} to read on the ${scheme} page: its contrast is ${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1, and text needs 4.5.`,
      hint: `The nearest colour that can be read is "${nearest}".`,
    });
  }
  return colour;
}
