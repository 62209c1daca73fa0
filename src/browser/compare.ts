import { loadList } from './list-data.ts';
import { required } from './required.ts';

/** Most practices side by side. */
const most = 4;

/** What a practice's own page says at a glance: labels and their words, in the page's order. */
interface Told {
  readonly slug: string;
  readonly title: HTMLElement;
  readonly lines: ReadonlyMap<string, readonly (Node | string)[]>;
}

const tool = required('[data-compare]');
const board = required('[data-compare] section');
const words = (name: string) => tool.dataset[name] ?? '';

function slugs(): string[] {
  const said = decodeURIComponent(location.hash.slice(1)).split(',');
  return [...new Set(said.filter((slug) => /^[a-z0-9-]+$/.test(slug)))].slice(0, most);
}

function go(chosen: readonly string[]): void {
  location.hash = chosen.join(',');
}

/** The words of a node, in their language where the page marks one. */
function wordsOf(node: ChildNode): Node | string {
  if (!(node instanceof HTMLElement)) return node.textContent ?? '';
  const made = document.createElement('bdi');
  made.lang = node.lang;
  made.textContent = node.textContent;
  return made;
}

function linesOf(page: Document): Told['lines'] {
  const labels = [...page.querySelectorAll('.glance dt')];
  return new Map(
    labels.map((label) => {
      const told = [...(label.nextElementSibling?.childNodes ?? [])];
      // Who gave a label stands in a paragraph of its own; it is no part of the value.
      const value = told.filter(({ nodeName }) => nodeName !== 'P');
      return [label.textContent, value.map(wordsOf)] as const;
    }),
  );
}

/** Reads a practice's page; nothing of it runs, and only its words are taken. */
async function tell(slug: string): Promise<Told[]> {
  const answer = await fetch(`../${slug}/`);
  if (!answer.ok) return [];
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const title = document.createElement('a');
  const heading = page.querySelector<HTMLElement>('h1');
  title.textContent = heading?.textContent ?? slug;
  title.lang = heading?.lang ?? '';
  title.dir = heading?.dir ?? '';
  title.href = `../${slug}/`;
  return [{ slug, title, lines: linesOf(page) }];
}

function cell(name: 'td' | 'th', ...content: (Node | string)[]): HTMLTableCellElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function remover(slug: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words('remove');
  made.addEventListener('click', () => {
    go(slugs().filter((each) => each !== slug));
  });
  return made;
}

function row(...cells: Node[]): HTMLTableRowElement {
  const made = document.createElement('tr');
  made.append(...cells);
  return made;
}

function table(told: readonly Told[]): HTMLTableElement {
  const made = document.createElement('table');
  const heads = told.map(({ slug, title }) => {
    const head = cell('th', title, ' ', remover(slug));
    head.scope = 'col';
    return head;
  });
  const labels = [...new Set(told.flatMap(({ lines }) => [...lines.keys()]))];
  const rows = labels.map((label) => {
    const head = cell('th', label);
    head.scope = 'row';
    return row(head, ...told.map(({ lines }) => cell('td', ...(lines.get(label) ?? ['–']))));
  });
  made.createTHead().append(row(cell('td'), ...heads));
  made.createTBody().append(...rows);
  return made;
}

async function show(): Promise<void> {
  const told = (await Promise.all(slugs().map(tell))).flat();
  board.replaceChildren(told.length > 1 ? table(told) : words('few'));
}

async function chooser(): Promise<HTMLSelectElement> {
  const made = document.createElement('select');
  made.ariaLabel = words('choose');
  made.className = 'mt-4';
  const { items } = await loadList(words('compare'));
  const named = items.toSorted((a, b) => (a.ranks['title'] ?? 0) - (b.ranks['title'] ?? 0));
  const options = named.map(({ href, title, lang = '' }) =>
    Object.assign(new Option(title, href.split('/').at(-2)), { lang }),
  );
  made.append(new Option(words('choose'), ''), ...options);
  made.addEventListener('change', () => {
    go([...slugs(), made.value].slice(-most));
    made.value = '';
  });
  return made;
}

addEventListener('hashchange', () => void show());
void show();
void chooser().then((made) => {
  board.before(made);
});
