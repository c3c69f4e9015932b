/** The search page at work: reads the question, asks the index, shows the answers. All by keyboard as well. */
import { highlighted, pieces, withoutTitle } from './excerpt.ts';
import type { Piece } from './excerpt.ts';
import type { Answer, Answers, Counts, SearchIndex } from './index-file.ts';
import { openIndex } from './index-file.ts';
import { meantBy, wordsIn } from './near.ts';
import { filled, messagesOf, pagesFound, type SearchMessages } from './messages.ts';
import { filterNames, lastKind, readQuestion, stateOf, withLast, writeQuestion } from './question.ts';
import type { Chosen, Question } from './question.ts';

/** Answers shown at once; more on request. */
const page = 12;
/** Places on one page shown below its answer. */
const places = 2;

/** The elements of search-panel.astro. */
interface Panel {
  readonly root: HTMLElement;
  readonly messages: SearchMessages;
  /** The words of titles, to tell what somebody meant. */
  readonly known: readonly string[];
  readonly input: HTMLInputElement;
  readonly selects: readonly HTMLSelectElement[];
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  /** Folds the filters away where the screen is small; elsewhere nobody sees it. */
  readonly fold: HTMLButtonElement;
}

/** Brings the panel to life. The index loads at once, so that the first letters are answered. */
export function startSearch(root: HTMLElement): void {
  const panel = elementsOf(root);
  if (panel === undefined) return;
  const asked = readQuestion(location.hash, location.search);
  if (location.search !== '') history.replaceState(null, '', location.pathname + writeQuestion(asked));
  show(panel, asked);
  // Filters that are at work are never out of sight.
  unfold(panel, Object.keys(asked.chosen).length > 0);
  panel.fold.addEventListener('click', () => unfold(panel, panel.fold.ariaExpanded !== 'true'));
  say(panel, panel.messages.preparing);
  root.hidden = false;
  if (matchMedia('(hover: hover)').matches || asked.words !== '') panel.input.focus();
  bindKeys(panel);
  openIndex(root.dataset.index ?? '').then(
    (index) => follow(panel, index),
    () => {
      root.dataset.state = 'broken';
      say(panel, panel.messages.broken);
    },
  );
}

function follow(panel: Panel, index: SearchIndex): void {
  // Read before anybody is answered, which writes the address anew: not every filter has its values yet.
  const { chosen } = readQuestion(location.hash);
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    const mine = ++turn;
    const question = questionIn(panel);
    history.replaceState(null, '', location.pathname + writeQuestion(question));
    const state = stateOf(question);
    panel.root.dataset.state = state;
    panel.clear.hidden = state === 'idle';
    if (state === 'idle' || state === 'short') {
      clear(panel);
      say(panel, state === 'short' ? panel.messages.short : '');
      if (state === 'idle') countFilters(panel, await index.filters());
      return;
    }
    const answers =
      state === 'search'
        ? await answersTo(index, question)
        : await index.search(null, { filters: question.chosen, sort: { title: 'asc' } });
    if (mine !== turn) return;
    countFilters(panel, answers.filters);
    const current = (): boolean => mine === turn;
    await showAnswers(panel, answers, question, current);
    if (state === 'search' && current()) await offer(panel, index, question, current);
  };
  panel.input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 90);
  });
  for (const select of panel.selects) select.addEventListener('change', ask);
  panel.clear.addEventListener('click', () => {
    show(panel, { words: '', chosen: {} });
    panel.input.focus();
    void ask();
  });
  window.addEventListener('hashchange', () => {
    show(panel, readQuestion(location.hash));
    void ask();
  });
  say(panel, '');
  index.filters().then((counts) => {
    fillFilters(panel, counts);
    // The words stay as they are: somebody may have been typing since the page opened.
    choose(panel, chosen);
    return ask();
  });
}

/** The answers in their order. The rules for authors come last, unless somebody asks for a kind. */
async function answersTo(index: SearchIndex, { words, chosen }: Question): Promise<Answers> {
  const asked = words.trim();
  if (chosen.kind !== undefined) return index.search(asked, { filters: chosen });
  const [answers, rules] = await Promise.all([
    index.search(asked, { filters: chosen }),
    index.search(asked, { filters: { ...chosen, kind: lastKind } }),
  ]);
  return { ...answers, results: withLast(answers.results, new Set(rules.results.map(({ id }) => id))) };
}

async function showAnswers(panel: Panel, answers: Answers, question: Question, current: () => boolean): Promise<void> {
  const total = answers.results.length;
  const filtered = Object.keys(question.chosen).length > 0;
  const { messages } = panel;
  const asked = question.words.trim();
  const about = asked === '' ? '' : filled(messages.about, { words: asked });
  let shown = 0;
  const add = async (): Promise<void> => {
    const next = await Promise.all(answers.results.slice(shown, shown + page).map((result) => result.data()));
    if (!current()) return;
    if (shown === 0) clear(panel);
    panel.list.append(...next.map((answer) => drawn(answer, question.words)));
    shown += next.length;
    panel.more.hidden = shown >= total;
    panel.more.textContent = filled(messages.more, { number: String(Math.min(page, total - shown)) });
  };
  await add();
  if (!current()) return;
  if (total === 0) {
    panel.root.dataset.state = 'nothing';
    say(panel, filled(filtered ? messages.nothingFiltered : messages.nothing, { about }));
  } else {
    say(panel, pagesFound(messages, total, about));
  }
  panel.more.onclick = async () => {
    const before = panel.list.children.length;
    await add();
    panel.list.children[before]?.querySelector('a')?.focus();
  };
}

/**
 * Where a word of the question stands in nothing that was found, a question that somebody may have meant, if it has an answer. The index
 * makes do with the beginning of a word that it does not have, so something may have been found all the same.
 */
async function offer(panel: Panel, index: SearchIndex, question: Question, current: () => boolean): Promise<void> {
  const shown = [...panel.list.querySelectorAll('h2, p, ul li')].map(({ textContent }) => textContent);
  const known = [...panel.known, ...wordsIn(shown)];
  const words = meantBy(question.words.trim(), known);
  if (words === undefined) return;
  const { results } = await index.search(words, { filters: question.chosen });
  if (results.length === 0 || !current()) return;
  const link = document.createElement('a');
  link.href = writeQuestion({ ...question, words });
  link.textContent = words;
  // The link goes when it is answered.
  link.addEventListener('click', () => panel.input.focus());
  const [before = '', after = ''] = panel.messages.meant.split('{words}');
  const line = document.createElement('span');
  line.className = 'meant';
  line.append(before, link, after);
  panel.status.append(' ', line);
}

function drawn(answer: Answer, words: string): HTMLElement {
  const item = document.createElement('li');
  const title = answer.meta.title ?? answer.url;
  const link = document.createElement('a');
  link.href = answer.url;
  link.append(...marked(highlighted(title, words)));
  const heading = document.createElement('h2');
  heading.append(link);
  const about = document.createElement('p');
  about.className = 'about';
  about.textContent = ['kind', 'framework', 'grade'].flatMap((name) => answer.filters[name]?.[0] ?? []).join(' · ');
  item.append(about, heading);
  // The page's own excerpt often repeats that of the best place inside it: then the place alone is shown.
  const inside = words.trim() === '' ? [] : answer.sub_results.filter((hit) => hit.url !== answer.url).slice(0, places);
  const opening =
    answer.sub_results.find((hit) => hit.url === answer.url)?.excerpt ??
    (inside.length === 0 ? answer.excerpt : undefined);
  if (opening !== undefined) {
    const excerpt = document.createElement('p');
    excerpt.append(...marked(withoutTitle(pieces(opening), title)));
    item.append(excerpt);
  }
  if (inside.length > 0) item.append(placesOf(inside));
  return item;
}

function placesOf(hits: Answer['sub_results']): HTMLElement {
  const list = document.createElement('ul');
  for (const hit of hits) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = hit.url;
    link.textContent = hit.title;
    item.append(link, ' ', ...marked(withoutTitle(pieces(hit.excerpt), hit.title)));
    list.append(item);
  }
  return list;
}

function marked(parts: readonly Piece[]): (Text | HTMLElement)[] {
  return parts.map((piece) => {
    if (!piece.marked) return document.createTextNode(piece.text);
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}

/** Puts the values of each filter into its select, with how many pages each has; a filter without a choice is not shown. */
function fillFilters(panel: Panel, counts: Counts): void {
  for (const select of panel.selects) {
    const known = new Set([...select.options].map((option) => option.value));
    for (const value of Object.keys(counts[select.name] ?? {})) {
      if (known.has(value)) continue;
      select.add(new Option(value, value));
    }
    for (const option of [...select.options]) {
      if (option.value !== '' && counts[select.name]?.[option.value] === undefined) option.remove();
    }
    const label = select.closest('label');
    if (label !== null) label.hidden = select.options.length < 3;
  }
  countFilters(panel, counts);
}

function countFilters(panel: Panel, counts: Counts): void {
  for (const select of panel.selects) {
    for (const option of select.options) {
      if (option.value === '') continue;
      const number = counts[select.name]?.[option.value] ?? 0;
      option.textContent = `${option.value} (${number.toLocaleString(panel.messages.language)})`;
      option.disabled = number === 0 && select.value !== option.value;
    }
  }
}

function questionIn(panel: Panel): Question {
  const chosen = Object.fromEntries(
    panel.selects.filter((select) => select.value !== '').map((select) => [select.name, select.value]),
  );
  return { words: panel.input.value, chosen };
}

function show(panel: Panel, { words, chosen }: Question): void {
  panel.input.value = words;
  choose(panel, chosen);
}

function choose(panel: Panel, chosen: Chosen): void {
  for (const select of panel.selects) select.value = chosen[select.name] ?? '';
}

function unfold(panel: Panel, open: boolean): void {
  panel.fold.ariaExpanded = String(open);
}

function clear(panel: Panel): void {
  panel.list.replaceChildren();
  panel.more.hidden = true;
}

function say(panel: Panel, words: string): void {
  panel.status.textContent = words;
}

/** `/` to the field, arrows through the answers, Escape back to an empty field. Enter follows a link by itself. */
function bindKeys(panel: Panel): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    event.preventDefault();
    panel.input.focus();
    panel.input.select();
  });
  panel.root.addEventListener('keydown', (event) => {
    const links = [...panel.root.querySelectorAll<HTMLAnchorElement>('.status a, .answers a')];
    const at = links.findIndex((link) => document.activeElement === link);
    const inField = document.activeElement === panel.input;
    if (event.key === 'ArrowDown' && (inField || at >= 0)) {
      event.preventDefault();
      links[at + 1]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (links[at - 1] ?? panel.input).focus();
    } else if (event.key === 'Enter' && inField) {
      event.preventDefault();
      links[0]?.focus();
    } else if (event.key === 'Escape' && (inField || at >= 0)) {
      event.preventDefault();
      panel.clear.click();
    }
  });
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

function wordsOf(data: string | undefined): readonly string[] {
  const words: unknown = JSON.parse(data ?? '[]');
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}

function elementsOf(root: HTMLElement): Panel | undefined {
  const input = root.querySelector('input');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const list = root.querySelector<HTMLElement>('.answers');
  const more = root.querySelector<HTMLButtonElement>('button.more');
  const clearing = root.querySelector<HTMLButtonElement>('button.clear');
  const fold = root.querySelector<HTMLButtonElement>('button.fold');
  if (input === null || status === null || list === null || more === null || clearing === null || fold === null)
    return undefined;
  const selects = [...root.querySelectorAll('select')].filter((select) =>
    filterNames.some((name) => name === select.name),
  );
  return {
    root,
    messages: messagesOf(root.dataset.messages),
    known: wordsOf(root.dataset.words),
    input,
    selects,
    status,
    list,
    more,
    clear: clearing,
    fold,
  };
}
