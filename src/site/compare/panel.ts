/** The page that compares any two or three roles: reads the address, fetches the roles, shows what separates them. */
import type { Comparison } from '../../framework/compare/compare.ts';
import { compareRoles } from '../../framework/compare/compare.ts';
import type { RoleProfile } from '../../framework/compare/profile.ts';
import { comparisonWords } from '../../report/comparison-words.ts';
import { capital, list } from '../words.ts';
import type { Combobox } from './combobox.ts';
import { combobox } from './combobox.ts';
import type { RoleName } from './names.ts';
import { roleByKey } from './names.ts';
import type { Field, Question } from './question.ts';
import { fields, readRoles, writeRoles } from './question.ts';
import { comparisonHtml, threeHtml } from './render.ts';
import type { RoleFiles } from './role-files.ts';
import { roleFiles } from './role-files.ts';
import { bindFiles, offerPlans } from './takes.ts';

/** Brings the panel of role-chooser.astro to life. */
export function startCompare(root: HTMLElement): void {
  const files = roleFiles(root.dataset.roles ?? '');
  root.hidden = false;
  root.dataset.state = 'loading';
  say(root, 'Getting the roles ready…');
  files.names().then(
    (names) => follow(root, files, names),
    () => broken(root, () => startCompare(root)),
  );
}

function follow(root: HTMLElement, files: RoleFiles, names: readonly RoleName[]): void {
  const usual = { title: document.title, heading: heading().textContent };
  let question = readRoles(location.search);
  let turn = 0;
  let comparisons: readonly Comparison[] = [];

  const boxes = new Map<Field, Combobox>();
  for (const field of fields) {
    const place = root.querySelector<HTMLElement>(`[data-field=${field}]`);
    if (place !== null)
      boxes.set(
        field,
        combobox(place, names, (key) => ask({ ...question, [field]: key })),
      );
  }
  const swap = root.querySelector<HTMLButtonElement>('.swap');
  swap?.addEventListener('click', () => {
    ask(given({ ...question, from: question.to, to: question.from }));
  });
  root.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', () => {
    question = readRoles(location.search);
    void answer();
  });

  const ask = (next: Partial<Record<Field, string | undefined>>): void => {
    const wanted = given(next);
    if (writeRoles(wanted) === writeRoles(question)) return;
    question = wanted;
    history.pushState(null, '', location.pathname + writeRoles(question));
    void answer();
  };

  const answer = async (): Promise<void> => {
    const mine = ++turn;
    const chosen = choose(question, names, boxes);
    if (swap !== null) swap.hidden = chosen.from === undefined || chosen.to === undefined;
    // An address with an old name is made the one of today.
    question = { ...question, ...Object.fromEntries(Object.entries(chosen).map(([field, role]) => [field, role.key])) };
    if (writeRoles(question) !== location.search && Object.keys(chosen).length > 0)
      history.replaceState(null, '', location.pathname + writeRoles(question));
    const picked = fields.flatMap((field) => chosen[field] ?? []);
    const problem = reasonToWait(question, chosen);
    if (problem !== undefined) {
      comparisons = [];
      showNothing(root, usual, problem, chosen.from, files, (key) => ask({ ...question, to: key }));
      return;
    }
    root.dataset.state = 'loading';
    say(root, 'Fetching the roles…');
    try {
      const roles = await Promise.all(picked.map((role) => files.role(role.key)));
      if (mine !== turn) return;
      const [first, ...others] = roles;
      if (first === undefined) return;
      comparisons = others.map((other) => compareRoles(first, other));
      show(root, usual.title, roles, comparisons);
    } catch {
      if (mine === turn) broken(root, () => void answer());
    }
  };

  bindFiles(takes(root), () => comparisons);
  void answer();
}

/** The roles that are asked for and exist. The others are named beside their fields. */
function choose(
  question: Question,
  names: readonly RoleName[],
  boxes: ReadonlyMap<Field, Combobox>,
): Partial<Record<Field, RoleName>> {
  const chosen: Partial<Record<Field, RoleName>> = {};
  for (const field of fields) {
    const key = question[field];
    const box = boxes.get(field);
    if (key === undefined) {
      box?.show('');
      box?.hint('');
      continue;
    }
    const found = roleByKey(names, key);
    if ('role' in found) {
      chosen[field] = found.role;
      box?.show(found.role.title);
      const twice = fields.slice(0, fields.indexOf(field)).some((other) => chosen[other]?.key === found.role.key);
      box?.hint(twice ? 'You chose this role already. Choose another one to see what differs.' : '');
    } else {
      box?.show(key);
      box?.hint(`There is no role “${key}”.`, found.meant);
    }
  }
  return chosen;
}

/** Why there is nothing to compare yet, in a sentence; nothing where there is. */
function reasonToWait(question: Question, chosen: Partial<Record<Field, RoleName>>): string | undefined {
  const keys = fields.flatMap((field) => chosen[field]?.key ?? []);
  if (fields.some((field) => question[field] !== undefined && chosen[field] === undefined))
    return 'One of these is no role here: see the note below its name.';
  if (new Set(keys).size < keys.length) return 'The same role twice: nothing separates it from itself.';
  if (chosen.from !== undefined && chosen.to !== undefined) return undefined;
  if (keys.length === 0) return 'Choose two roles to see what separates them.';
  return chosen.from === undefined
    ? 'Choose the role to start from.'
    : `Choose a role to compare ${chosen.from.title} with.`;
}

function show(
  root: HTMLElement,
  title: string,
  roles: readonly RoleProfile[],
  comparisons: readonly Comparison[],
): void {
  const [first] = roles;
  const [only, ...more] = comparisons;
  if (first === undefined || only === undefined) return;
  const words =
    more.length === 0 ? `From ${first.title} to ${only.to.title}` : `${list(roles.map((role) => role.title))} compared`;
  heading().textContent = words;
  document.title = `${words} · ${title}`;
  say(root, more.length === 0 ? `${capital(comparisonWords(only))}.` : '');
  settle(root, 'shown');
  result(root).innerHTML = (more.length === 0 ? comparisonHtml(only) : threeHtml(roles, comparisons)).html;
  offerPlans(takes(root), comparisons);
  takes(root).hidden = false;
}

/** Nothing to show: says why, and where one role is chosen offers those that it leads to. */
function showNothing(
  root: HTMLElement,
  usual: { readonly title: string; readonly heading: string },
  words: string,
  from: RoleName | undefined,
  files: RoleFiles,
  choose: (key: string) => void,
): void {
  heading().textContent = usual.heading;
  document.title = usual.title;
  settle(root, 'idle');
  takes(root).hidden = true;
  result(root).replaceChildren();
  say(root, words);
  if (from === undefined) return;
  Promise.all([files.names(), files.role(from.key)]).then(
    ([names, role]) => {
      const onward = names.filter((one) => role.leadsTo.includes(one.key));
      if (root.dataset.state !== 'idle' || onward.length === 0) return;
      result(root).replaceChildren(offers(`${from.title} leads to`, onward, choose));
    },
    // Nothing is lost: the role can be chosen by hand.
    () => undefined,
  );
}

function offers(title: string, roles: readonly RoleName[], choose: (key: string) => void): HTMLElement {
  const place = document.createElement('p');
  place.className = 'offers';
  place.append(`${title}: `);
  for (const role of roles) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = role.title;
    button.addEventListener('click', () => choose(role.key));
    place.append(button, ' ');
  }
  return place;
}

function broken(root: HTMLElement, again: () => void): void {
  settle(root, 'broken');
  takes(root).hidden = true;
  say(
    root,
    navigator.onLine ? 'The roles could not be fetched. ' : 'You are offline, and these roles are not on this device. ',
  );
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Try again';
  button.addEventListener('click', again);
  result(root).replaceChildren(button);
}

function given(question: Partial<Record<Field, string | undefined>>): Question {
  return Object.fromEntries(
    fields.flatMap((field) => (question[field] === undefined ? [] : [[field, question[field]]])),
  );
}

/** From the first answer on all stands where it stays, and the styles show it. */
function settle(root: HTMLElement, state: 'shown' | 'idle' | 'broken'): void {
  root.dataset.state = state;
  root.dataset.settled = '';
}

function say(root: HTMLElement, words: string): void {
  const status = root.querySelector('.status');
  if (status !== null) status.textContent = words;
}

function heading(): HTMLElement {
  return document.querySelector('h1') ?? document.body;
}

function result(root: HTMLElement): HTMLElement {
  return root.querySelector<HTMLElement>('.result') ?? root;
}

function takes(root: HTMLElement): HTMLElement {
  return root.querySelector<HTMLElement>('.takes') ?? root;
}
