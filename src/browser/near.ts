import { aboutKilometres, distance, roundedPosition } from '#text/distance.ts';
import { readState, writeState } from './filter-state.ts';
import { loadList } from './list-data.ts';
import { required } from './required.ts';

const tool = required('[data-near]');
const list = required('[data-list]').dataset['list'] ?? '';
const said = required('[data-near] output');
const sort = 'near';

/** A place that was rounded cannot be nearer than this. */
const leastKilometres = 10;

/** Orders the list by distance from a place, which stays in memory and is rounded at once. */
async function orderFrom({ coords }: GeolocationPosition): Promise<void> {
  const { items, distances = {} } = await loadList(list);
  const here = roundedPosition(coords);
  for (const item of items) {
    const [latitude = 0, longitude = 0] = item.point ?? [];
    const km = item.point ? distance(here, { latitude, longitude }) : Infinity;
    Object.assign(item.ranks, { [sort]: km });
    item.near = distances[Math.max(leastKilometres, aboutKilometres(km))] ?? '';
  }
  offerOrder();
  location.hash = writeState({ ...readState(location.hash), sort });
}

/** The order by distance, among the others. */
function offerOrder(): void {
  const select = document.querySelector<HTMLSelectElement>('[data-order] select');
  const isOffered = [...(select?.options ?? [])].some(({ value }) => value === sort);
  if (!isOffered) select?.append(new Option(tool.dataset['sort'] ?? '', sort));
}

function ask(): void {
  said.textContent = tool.dataset['text'] ?? '';
  navigator.geolocation.getCurrentPosition(
    (position) => void orderFrom(position),
    () => {
      said.textContent = tool.dataset['failed'] ?? '';
    },
    { maximumAge: 600_000, timeout: 20_000 },
  );
}

const button = document.createElement('button');
button.type = 'button';
button.textContent = tool.dataset['near'] ?? '';
button.addEventListener('click', ask);
tool.prepend(button, ' ');
said.textContent = tool.dataset['text'] ?? '';
