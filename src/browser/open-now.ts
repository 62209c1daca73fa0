import { isOpen, readWeekly } from '#text/weekly.ts';

/** Words that an element with a timetable carries; the page is built with them. */
function words({ dataset }: HTMLElement, name: 'open' | 'closed'): string {
  const found = dataset[name];
  if (!found) throw new Error(`An element with data-hours has no data-${name}.`);
  return found;
}

/** Says of each element with a timetable whether it is open. If one is wrong none is touched: no page says what was true once. */
function show(now: Date): void {
  const signs = [...document.querySelectorAll<HTMLElement>('[data-hours]')].map((sign) => {
    const [open, closed] = [words(sign, 'open'), words(sign, 'closed')];
    return { sign, said: isOpen(readWeekly(sign.dataset['hours'] ?? ''), now) ? open : closed };
  });
  for (const { sign, said } of signs) if (sign.textContent !== said) sign.textContent = said;
}

const minute = 60_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows the present state and again as each minute begins, until the page is hidden. */
function renew(): void {
  clearTimeout(timer);
  if (document.hidden) return;
  const now = Date.now();
  show(new Date(now));
  timer = setTimeout(renew, minute - (now % minute));
}

document.addEventListener('visibilitychange', renew);
renew();
