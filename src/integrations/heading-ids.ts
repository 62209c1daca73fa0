import type { HastPluginDefinition } from 'satteri';

/**
 * Numbers the headings of a text (`s1`, `s2`, …), so that a link to a section is the same in every
 * language and no page pays for ids spelt out in its script.
 */
export function numberedHeadings(): HastPluginDefinition {
  let count = 0;
  return {
    name: 'numbered-headings',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit: (node, context) => {
        count += 1;
        context.setProperty(node, 'id', `s${count}`);
      },
    },
  };
}
