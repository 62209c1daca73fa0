import type { Item } from './choose.ts';
import { required } from './required.ts';

const model = required('[data-list] .card');

/** A number, which runs from left to right in every language. */
function numberOf(number: string): HTMLElement {
  const made = document.createElement('b');
  made.dir = 'ltr';
  made.textContent = number;
  return made;
}

/** How a centre is reached: links, or words that nobody knows. */
function reachOf({ reach = [] }: Item): (Node | string)[] {
  return reach.flatMap(({ label, number, href, group }) => {
    if (href === undefined) return [label];
    const link = document.createElement('a');
    link.href = href;
    link.append(label, ...(number ? [' ', numberOf(number)] : []));
    return [link, ' ', ...(group ? [group, ' '] : [])];
  });
}

/** A card like those that the page was built with; each part of the model is filled anew, or emptied. */
export function card(item: Item): HTMLElement {
  const made = model.cloneNode(true) as HTMLElement;
  const [title, summary, remarks, reach] = [...made.children] as HTMLElement[];
  const link = title?.querySelector('a');
  if (link) Object.assign(link, { href: item.href, textContent: item.title });
  // A centre has its name in its own language, and its town in that of the page.
  for (const part of item.reach ? [link] : [title, summary])
    Object.assign(part ?? {}, { lang: item.lang ?? '', dir: item.dir ?? '' });
  if (summary) summary.textContent = item.summary;
  if (remarks) remarks.textContent = [item.near, item.remarks].filter(Boolean).join(' · ');
  reach?.replaceChildren(...reachOf(item));
  return made;
}
