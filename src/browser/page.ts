import './leave.ts';

/** Scripts that only some pages need, by the element that asks for them. */
if (document.querySelector('[data-list]')) void import('./browse.ts');
if (document.querySelector('[data-compare]')) void import('./compare.ts');
if (document.querySelector('[data-near]')) void import('./near.ts');
if (document.querySelector('[data-hours]')) void import('./open-now.ts');
