/**
 * "Tell us": where a reader says what is unclear or wrong. Prefilled with what they are looking at, never with anything about them.
 */
import type { Repository, Site } from '../framework/model.ts';
import { hostKind } from './repository.ts';

/** What somebody is looking at. */
export interface Subject {
  /** `role`, `competency`, `guide` and the like. */
  readonly what: string;
  readonly title: string;
  /** `people-operations/calibration-facilitation`. */
  readonly id: string;
  /** Of its framework; a guide has none. */
  readonly version?: string;
  /** Public address of the page, where it is known. */
  readonly page?: string;
}

export interface Feedback {
  readonly address: string;
  /** Whether it opens an issue, a mail or somebody's own form. */
  readonly by: 'issue' | 'mail' | 'form';
}

/** Servers and mail programs cut off what is longer. */
const longest = 2000;
const titleLongest = 120;

/** The way to say something about `subject`: the site's own choice, else a new issue in its repository, else nothing. */
export function feedbackOn(subject: Subject, site: Pick<Site, 'feedback' | 'repository'>): Feedback | undefined {
  const { feedback, repository } = site;
  if (feedback !== undefined) {
    return /^mailto:/i.test(feedback)
      ? { by: 'mail', address: mailOn(subject, feedback.slice('mailto:'.length)) }
      : { by: 'form', address: filled(feedback, subject) };
  }
  return repository && issueOn(subject, repository);
}

/** A mail to `to` about `subject`. What `to` says after a question mark, such as another subject line, stays. */
export function mailOn(subject: Subject, to: string): string {
  const [receiver = to, settings = ''] = to.split('?', 2);
  const own = settings === '' ? '' : `&${settings}`;
  const mail = (body: string) => `mailto:${receiver}?${query({ subject: titleOf(subject), body })}${own}`;
  return fitting(subject, mail);
}

function issueOn(subject: Subject, { url }: Repository): Feedback {
  const names = {
    github: ['/issues/new', 'title', 'body'],
    forgejo: ['/issues/new', 'title', 'body'],
    gitlab: ['/-/issues/new', 'issue[title]', 'issue[description]'],
    bitbucket: ['/issues/new', 'title', 'content'],
  } as const;
  const [path, title, text] = names[hostKind(url)];
  const issue = (body: string) => `${url}${path}?${query({ [title]: titleOf(subject), [text]: body })}`;
  return { by: 'issue', address: fitting(subject, issue) };
}

/** The fullest text whose address is not too long: the page's address goes first, then the questions. */
function fitting(subject: Subject, write: (body: string) => string): string {
  const { page: _page, ...bare } = subject;
  const texts = [bodyOf(subject), bodyOf(bare), aboutOf(bare)];
  return texts.map(write).find((address) => address.length <= longest) ?? write(subject.id);
}

function titleOf({ title, id }: Subject): string {
  return `${title.length > titleLongest ? `${title.slice(0, titleLongest - 1)}…` : title} (${id})`;
}

function aboutOf({ what, id, version, page }: Subject): string {
  return [
    `About the ${what} ${id}${version === undefined ? '' : `, version ${version}`}`,
    ...(page === undefined ? [] : [page]),
  ].join('\n');
}

function bodyOf(subject: Subject): string {
  return [
    aboutOf(subject),
    'What is unclear, wrong or missing?\n\n',
    'How would you say it?\n\n',
    'Please name no person and no case: more people read this than you may think.',
  ].join('\n\n');
}

/** An address in which `{id}`, `{version}`, `{title}` and `{page}` stand for what is looked at. */
function filled(address: string, subject: Subject): string {
  const values: Readonly<Record<string, string | undefined>> = { ...subject };
  return address.replace(/\{(id|version|title|page)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

/** Mail programs and GitLab take `+` for itself, so spaces are `%20`. */
function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
