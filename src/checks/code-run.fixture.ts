import { createContext, runInContext } from 'node:vm';
import { mdxToJs } from 'satteri';

/** Names that what MDX compiles to needs by itself. */
const own = new Set<string | symbol>(['undefined', 'Object', 'Error', Symbol.unscopables]);

/** A world in which every name exists and is nothing, and which remembers the names it was asked for. */
function watchedWorld(asked: Set<string>): object {
  return new Proxy(
    {},
    {
      has: () => true,
      get: (_, name) => {
        if (!own.has(name)) asked.add(String(name));
        return name === 'Object' ? Object : name === 'Error' ? Error : undefined;
      },
    },
  );
}

const runtime = {
  Fragment: 'fragment',
  jsx: (...parts: unknown[]) => parts,
  jsxs: (...parts: unknown[]) => parts,
  components: { Note: 'note' },
};

/** What a body imports besides the runtime; no string of the compiled code begins a line. */
function imports(body: string): string[] {
  const lines = mdxToJs(body).code.match(/^(?:import|export)\b.*/gm) ?? [];
  return lines.filter((line) => !/jsx-runtime|^export default MDXContent;$/.test(line));
}

/**
 * What a body reads of the world outside when it is compiled as MDX and rendered: nothing, if it holds
 * no code. It runs where every name exists and is nothing.
 */
export function namesReadBy(body: string): string[] {
  const { code } = mdxToJs(body, { outputFormat: 'function-body' });
  const asked = new Set<string>(imports(body));
  const world = createContext(watchedWorld(asked));
  try {
    const load = runInContext(`(function () {${code}\n})`, world) as (it: typeof runtime) => {
      default: (props: typeof runtime) => unknown;
    };
    load(runtime).default(runtime);
  } catch (error) {
    asked.add(String(error));
  }
  return [...asked];
}
