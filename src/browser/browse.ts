import { chosen, countWith, type Item } from './choose.ts';
import { readState, toggled, writeState, type FilterState } from './filter-state.ts';

/** What the list's data file holds; numbers and counts come in the language's digits and plural forms. */
interface ListData {
  readonly items: readonly Item[];
  /** A number as the language writes it, by the number. */
  readonly numbers: readonly string[];
  /** "28 practices", by the number. */
  readonly counts: readonly string[];
}

function element<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The list of practices has no ${selector}.`);
  return found;
}

const board = element('[data-board]', HTMLElement);
const list = element('[data-list]', HTMLElement);
const heading = element('[data-count]', HTMLElement);
const order = element('[data-order]', HTMLElement);
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-facet] a')];

const state = (): FilterState => readState(location.hash);
const facetOf = (link: HTMLElement) =>
  link.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '';
const valueOf = (link: HTMLAnchorElement) => new URL(link.href).pathname.split('/').at(-2) ?? '';

let loaded: Promise<ListData> | undefined;
function load(): Promise<ListData> {
  return (loaded ??= fetch(list.dataset['list'] ?? '').then(
    (answer) => answer.json() as Promise<ListData>,
  ));
}

function borrow(target: HTMLElement, { lang = '', dir = '' }: Item): void {
  if (lang === '') return;
  target.lang = lang;
  target.dir = dir;
}

/** A card as PracticeCard.astro prints it. */
function card(item: Item): HTMLElement {
  const article = document.createElement('article');
  article.className = 'card';
  const title = document.createElement('h3');
  const link = document.createElement('a');
  link.href = item.href;
  link.textContent = item.title;
  title.append(link);
  const summary = document.createElement('p');
  summary.textContent = item.summary;
  const remarks = document.createElement('p');
  remarks.className = 'small mt-2';
  remarks.textContent = item.remarks;
  borrow(title, item);
  borrow(summary, item);
  article.append(title, summary, remarks);
  return article;
}

function results(items: readonly Item[]): HTMLElement {
  const found = document.createElement('div');
  found.className = list.className;
  const cards = document.createElement('div');
  cards.className = 'cards';
  cards.append(...items.map(card));
  found.append(items.length > 0 ? cards : (list.dataset['none'] ?? ''));
  return found;
}

/** Links of the menus turn into switches: pressed where chosen, each with what it would leave. */
function showMenus({ items, numbers }: ListData, now: FilterState): void {
  for (const link of links) {
    const [facet, value] = [facetOf(link), valueOf(link)];
    link.role = 'button';
    link.ariaPressed = String(now.filters.get(facet) === value);
    const count = link.nextElementSibling;
    if (count) count.textContent = numbers[countWith(items, now, facet, value)] ?? '';
  }
}

function chosenNames(now: FilterState): string[] {
  return links
    .filter((link) => now.filters.get(facetOf(link)) === valueOf(link))
    .map((link) => link.textContent.trim());
}

/**
 * Changes the board away from the page and puts it back, so that nothing is seen to move. What the
 * reader has in her hands must stay where it is: her own choices change the board in place.
 */
function inOneStep(change: () => void): void {
  const { parentNode, nextSibling } = board;
  board.remove();
  change();
  parentNode?.insertBefore(board, nextSibling);
}

let shown = list;

function fill(data: ListData, now: FilterState): void {
  const found = chosen(data.items, now);
  const isAll = now.filters.size === 0 && now.sort === '';
  const next = isAll ? list : results(found);
  shown.replaceWith(next);
  shown = next;
  heading.textContent = [data.counts[found.length], ...chosenNames(now)].join(' · ');
  clear.hidden = now.filters.size === 0;
  select.value = now.sort;
  showMenus(data, now);
}

let isOwnChoice = false;

async function show(): Promise<void> {
  const now = state();
  if (now.filters.size === 0 && now.sort === '' && !loaded) return;
  const data = await load();
  const change = () => {
    fill(data, now);
  };
  if (isOwnChoice) change();
  else inOneStep(change);
  isOwnChoice = false;
}

function go(next: FilterState): void {
  isOwnChoice = true;
  location.hash = writeState(next);
}

function sorter(): HTMLSelectElement {
  const made = document.createElement('select');
  made.ariaLabel = order.dataset['label'] ?? '';
  const sorts = JSON.parse(order.dataset['order'] ?? '{}') as Record<string, string>;
  made.append(...Object.entries(sorts).map(([value, words]) => new Option(words, value)));
  made.addEventListener('change', () => {
    go({ ...state(), sort: made.value });
  });
  return made;
}

function clearer(): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.hidden = true;
  made.textContent = order.dataset['clear'] ?? '';
  made.addEventListener('click', () => {
    go({ ...state(), filters: new Map() });
  });
  return made;
}

const select = sorter();
const clear = clearer();
inOneStep(() => {
  order.append(select, ' ', clear);
});
heading.ariaLive = 'polite';
for (const link of links)
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(toggled(state(), facetOf(link), valueOf(link)));
  });
addEventListener('hashchange', () => void show());
void show();
