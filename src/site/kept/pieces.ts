/** The pieces that the list of what is stored is made of. */

export function section(title: string, about: string | undefined, ...content: readonly HTMLElement[]): HTMLElement {
  const made = element('section', 'kept-kind');
  made.append(element('h3', '', title), ...(about === undefined ? [] : [element('p', 'quiet', about)]), ...content);
  return made;
}

export function buttons(...content: readonly HTMLElement[]): HTMLElement {
  const row = element('div', 'kept-actions');
  row.append(...content);
  return row;
}

export function button(text: string, name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button quietly small';
  made.textContent = text;
  // The visible word first, so that it can be spoken.
  if (name !== text) made.setAttribute('aria-label', name.startsWith(text) ? name : `${text}: ${name}`);
  made.addEventListener('click', act);
  return made;
}

export function element(name: string, style = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (style !== '') made.className = style;
  made.textContent = text;
  return made;
}
