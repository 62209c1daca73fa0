import type { HastPluginDefinition } from 'satteri';

/**
 * Takes the style off the cells of a table. The policy would refuse it, and a side given in the text
 * would be the wrong one where the language runs the other way.
 */
export function plainCells(): HastPluginDefinition {
  return {
    name: 'plain-cells',
    element: {
      filter: ['th', 'td'],
      visit: (node, context) => {
        context.setProperty(node, 'style', undefined);
      },
    },
  };
}
