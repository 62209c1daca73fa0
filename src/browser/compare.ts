/** Most practices side by side. */
const most = 4;

/** What a practice's own page says at a glance: labels and their words, in the page's order. */
interface Told {
  readonly slug: string;
  readonly title: HTMLElement;
  readonly lines: ReadonlyMap<string, string>;
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The comparison has no ${selector}.`);
  return found;
}

const board = element('[data-compare]');
const words = (name: string) => board.dataset[name] ?? '';

function slugs(): string[] {
  const said = decodeURIComponent(location.hash.slice(1)).split(',');
  return [...new Set(said.filter((slug) => /^[a-z0-9-]+$/.test(slug)))].slice(0, most);
}

function go(chosen: readonly string[]): void {
  location.hash = chosen.join(',');
}

function linesOf(page: Document): Map<string, string> {
  const labels = [...page.querySelectorAll('.glance dt')];
  return new Map(
    labels.map((label) => {
      const told = [...(label.nextElementSibling?.childNodes ?? [])];
      // Who gave a label stands in a paragraph of its own; it is no part of the value.
      const words = told.filter(({ nodeName }) => nodeName !== 'P');
      return [
        label.textContent,
        words
          .map(({ textContent }) => textContent)
          .join('')
          .trim(),
      ];
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
    return row(head, ...told.map(({ lines }) => cell('td', lines.get(label) ?? '–')));
  });
  made.append(row(cell('td'), ...heads), ...rows);
  return made;
}

async function show(): Promise<void> {
  const told = (await Promise.all(slugs().map(tell))).flat();
  board.replaceChildren(told.length > 1 ? table(told) : words('few'));
}

interface Named {
  readonly href: string;
  readonly title: string;
  readonly ranks: Readonly<Record<string, number>>;
}

async function chooser(): Promise<HTMLSelectElement> {
  const made = document.createElement('select');
  made.ariaLabel = words('choose');
  const answer = await fetch(words('compare'));
  const { items } = (await answer.json()) as { items: Named[] };
  const named = items.toSorted((a, b) => (a.ranks['title'] ?? 0) - (b.ranks['title'] ?? 0));
  const options = named.map(({ href, title }) => new Option(title, href.split('/').at(-2)));
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

export {};
