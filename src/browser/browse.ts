import { chosen, countWith, type Item } from './choose.ts';
import { card } from './card.ts';
import { readState, toggled, writeState, type FilterState } from './filter-state.ts';
import { loadList, type ListData } from './list-data.ts';
import { required } from './required.ts';

const board = required('[data-board]');
const list = required('[data-list]');
const heading = required('[data-count]');
const order = required('[data-order]');
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-facet] a')];

const state = (): FilterState => readState(location.hash);
const facetOf = (link: HTMLElement) =>
  link.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '';
const valueOf = (link: HTMLAnchorElement) => new URL(link.href).pathname.split('/').at(-2) ?? '';

let loaded: Promise<ListData> | undefined;
function load(): Promise<ListData> {
  return (loaded ??= loadList(list.dataset['list'] ?? ''));
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

/** The values chosen are marked in the menus, and each says how many practices it would leave. */
function showMenus({ items, numbers }: ListData, now: FilterState): void {
  for (const link of links) {
    const [facet, value] = [facetOf(link), valueOf(link)];
    link.ariaCurrent = now.filters.get(facet) === value ? 'true' : null;
    const count = link.nextElementSibling;
    if (count) count.textContent = numbers[countWith(items, now, facet, value)] ?? '';
  }
}

/** The names of the values chosen, each in its language. */
function chosenNames(): Node[] {
  return links
    .filter(({ ariaCurrent }) => ariaCurrent)
    .map((link) => {
      const name = document.createElement('bdi');
      name.lang = link.lang;
      name.textContent = link.textContent.trim();
      return name;
    });
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
  clear.hidden = now.filters.size === 0;
  select.value = now.sort;
  showMenus(data, now);
  const names = chosenNames().flatMap((name) => [' · ', name]);
  heading.replaceChildren(data.counts[found.length] ?? '', ...names);
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
