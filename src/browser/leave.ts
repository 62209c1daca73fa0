/**
 * "Leave now": clears the page at once, then replaces it in the history, so that Back does not show
 * it. Without script the button is a plain link to the same place.
 */
const link = document.querySelector<HTMLAnchorElement>('a.leave');
let hasLeft = false;

function leave(href: string): void {
  hasLeft = true;
  document.title = '\u00a0';
  document.body.replaceChildren();
  location.replace(href);
}

if (link) {
  const { href } = link;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(href);
  });

  // Three presses of Shift with nothing between them, as people learn it on other sites.
  let presses = 0;
  document.addEventListener('keydown', (event) => {
    presses = event.key === 'Shift' ? presses + (event.repeat ? 0 : 1) : 0;
    if (presses === 3) leave(href);
  });

  // A page kept alive for Back would come up empty: go on leaving.
  addEventListener('pageshow', (event) => {
    if (event.persisted && hasLeft) location.replace(href);
  });
}
