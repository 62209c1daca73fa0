import { resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { bodyFaults } from '#checks/body.ts';
import { ring } from './gate-ring.ts';

type Processor = ReturnType<typeof satteri>;

/** Keys of front matter that Astro would take as orders: `layout` is imported, `slug` moves the page. */
const orders = ['layout', 'slug'];

function refuse(
  file: string,
  content: string,
  frontMatter: Readonly<Record<string, unknown>>,
): void {
  const order = orders.find((key) => Object.hasOwn(frontMatter, key));
  if (order) throw new Error(`${file}: front matter has \`${order}\`, which is code.`);
  const [fault] = bodyFaults(content);
  if (fault)
    throw new Error(`${file}:${fault.line}:${fault.column} ${fault.detail} [${fault.rule}]`);
}

/**
 * Gate B: the processor that compiles every text, whatever folder it comes from, looks at it once more
 * with the same rules before it compiles.
 */
export function guarded(processor: Processor): Processor {
  const create = processor.createMdxRenderer?.bind(processor);
  if (!create) throw new Error('The Markdown processor compiles no MDX: gate B cannot stand.');
  return {
    ...processor,
    createMdxRenderer: async (shared, mdx) => {
      const renderer = await create(shared, mdx);
      const compiled = (ring().compiled ??= new Set());
      return {
        ...renderer,
        process: (content, file, frontMatter) => {
          refuse(file, content, frontMatter);
          compiled.add(resolve(file));
          return renderer.process(content, file, frontMatter);
        },
      };
    },
  };
}
