/**
 * A field that offers roles as one types: the combobox of the ARIA Authoring Practices with a list that pops up. Arrows move, Enter
 * takes, Escape closes; what is typed out in full is taken when one leaves the field.
 */
import type { RoleName } from './names.ts';
import { roleByTitle, rolesLike } from './names.ts';

/** Roles shown at once: nobody reads two hundred. */
const most = 40;

export interface Combobox {
  /** Shows what is chosen, without telling anybody. */
  readonly show: (text: string) => void;
  /** Says what is wrong with the choice, with a role to take instead; nothing where all is well. */
  readonly hint: (words: string, instead?: RoleName) => void;
}

/** Brings one field to life. `choose` is told the role that was taken, or what was typed where that names none. */
export function combobox(
  place: HTMLElement,
  names: readonly RoleName[],
  choose: (key: string | undefined) => void,
): Combobox {
  const input = place.querySelector('input');
  const list = place.querySelector<HTMLElement>('[role=listbox]');
  const hint = place.querySelector<HTMLElement>('.hint');
  if (input === null || list === null || hint === null) return { show: () => undefined, hint: () => undefined };
  let shown: readonly RoleName[] = [];
  let active = -1;
  let settled = '';

  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const open = (typed: string): void => {
    shown = rolesLike(names, typed).slice(0, most);
    list.replaceChildren(...shown.map((role, index) => option(role, `${list.id}-${index}`)));
    active = -1;
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(shown.length > 0));
    input.removeAttribute('aria-activedescendant');
  };
  const move = (to: number): void => {
    if (list.hidden) open(input.value === settled ? '' : input.value);
    if (shown.length === 0) return;
    active = (to + shown.length) % shown.length;
    for (const [index, element] of [...list.children].entries())
      element.setAttribute('aria-selected', String(index === active));
    const current = list.children[active];
    current?.scrollIntoView({ block: 'nearest' });
    if (current !== undefined) input.setAttribute('aria-activedescendant', current.id);
  };
  const settle = (title: string, key: string | undefined): void => {
    settled = title;
    input.value = title;
    close();
    choose(key);
  };
  const take = (role: RoleName): void => settle(role.title, role.key);
  /** Takes what was typed: a role of that name, the only one that fits, or nothing that we know. */
  const leave = (): void => {
    close();
    const typed = input.value.trim();
    if (typed === settled) return;
    if (typed === '') {
      settle('', undefined);
      return;
    }
    const found = roleByTitle(names, typed);
    const [only, ...more] = rolesLike(names, typed);
    if ('role' in found) take(found.role);
    else if (only !== undefined && more.length === 0) take(only);
    else settle(typed, typed);
  };

  input.addEventListener('input', () => open(input.value));
  input.addEventListener('focus', () => input.select());
  input.addEventListener('click', () => {
    if (list.hidden) open(input.value === settled ? '' : input.value);
  });
  input.addEventListener('blur', leave);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active < 0 ? -1 : active - 1);
    else if (event.key === 'Enter') {
      const role = shown[active];
      if (role !== undefined && !list.hidden) take(role);
      else leave();
    } else if (event.key === 'Escape' && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  // Before the field loses the focus, or it would take what was typed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    const role = pressed === null ? undefined : shown[[...list.children].indexOf(pressed)];
    if (role !== undefined) take(role);
  });

  return {
    show: (text) => {
      settled = text;
      input.value = text;
    },
    hint: (words, instead) => {
      hint.replaceChildren(words);
      input.setAttribute('aria-invalid', String(words !== ''));
      if (instead === undefined) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = instead.title;
      button.addEventListener('click', () => take(instead));
      hint.append(' Did you mean ', button, '?');
    },
  };
}

function option(role: RoleName, id: string): HTMLElement {
  const item = document.createElement('li');
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  const about = document.createElement('small');
  about.textContent = role.about;
  item.append(role.title, ' ', about);
  return item;
}
