import { mdxToMdast } from 'satteri';
import { proseComponents } from '#schema/components.ts';
import { nestingFlaws } from '#text/nesting.ts';
import { forbiddenSigns } from '#text/unicode.ts';
import { deceivingText, linkFault } from './link-rules.ts';
import { rawMarkup } from './raw-markup.ts';

/** A fault in a body; `line` counts from the body's first. */
export interface BodyFault {
  readonly line: number;
  readonly column: number;
  readonly rule: 'code-in-text' | 'markup' | 'link' | 'nesting' | 'unicode';
  readonly detail: string;
}

type Fault = Omit<BodyFault, 'line' | 'column'>;

/** A node of the tree, as far as the rules look at it. */
interface Node {
  readonly type: string;
  readonly position?:
    undefined | { readonly start: { readonly line: number; readonly column: number } };
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly url?: string;
  readonly identifier?: string;
  readonly title?: string | null;
  readonly depth?: number;
  readonly name?: string | null;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
}

/** Kinds of node that carry nothing but text. Everything that is not here, and has no rule of its own, is refused. */
const plain = new Set(
  'root paragraph text emphasis strong delete list listItem inlineCode code blockquote break thematicBreak table tableRow tableCell'.split(
    ' ',
  ),
);

function textOf(node: Node): string {
  if (node.type.startsWith('mdx') && node.type.endsWith('Expression')) return '';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function expressionFault({ value = '' }: Node): Fault[] {
  if (/^(?:\s*\/\*(?:(?!\*\/)[\s\S])*\*\/)*\s*$/.test(value) && value.trim() !== '') return [];
  return [{ rule: 'code-in-text', detail: '{…} is code' }];
}

/** Where the references of a text lead, by their label. */
type Definitions = ReadonlyMap<string, string>;

function definitionsOf(node: Node): [label: string, url: string][] {
  if (node.type === 'definition') return [[node.identifier ?? '', node.url ?? '']];
  return (node.children ?? []).flatMap(definitionsOf);
}

function linkFaults(node: Node, definitions: Definitions): Fault[] {
  const url = node.url ?? definitions.get(node.identifier ?? '') ?? '';
  const why = linkFault(url) ?? deceivingText(textOf(node), url);
  return why === undefined
    ? []
    : [{ rule: 'link', detail: `the link \`${url.slice(0, 80)}\` ${why}` }];
}

function attributeFaults(name: string, { attributes = [] }: Node): Fault[] {
  const allowed = proseComponents[name] ?? {};
  return attributes.flatMap((attribute): Fault[] => {
    const { name: key = '', value } = attribute;
    if (attribute.type !== 'mdxJsxAttribute' || (value !== null && typeof value !== 'string'))
      return [{ rule: 'code-in-text', detail: `<${name}> has an attribute that is code` }];
    const pattern = Object.hasOwn(allowed, key) ? allowed[key] : undefined;
    if (pattern?.test(value ?? '')) return [];
    return [
      { rule: 'markup', detail: `<${name}> takes no \`${key}="${(value ?? '').slice(0, 40)}"\`` },
    ];
  });
}

function elementFaults(node: Node): Fault[] {
  const name = node.name ?? '';
  if (Object.hasOwn(proseComponents, name)) return attributeFaults(name, node);
  return [{ rule: 'markup', detail: `<${name}> is not one of the components that a text may use` }];
}

/** The rule of each kind of node that needs a closer look. */
const closer: Readonly<Record<string, (node: Node, definitions: Definitions) => Fault[]>> = {
  heading: ({ depth = 1 }) =>
    depth >= 2 && depth <= 4 ? [] : [{ rule: 'markup', detail: 'headings go from ## to ####' }],
  link: linkFaults,
  linkReference: linkFaults,
  definition: linkFaults,
  mdxTextExpression: expressionFault,
  mdxFlowExpression: expressionFault,
  mdxjsEsm: () => [{ rule: 'code-in-text', detail: '`import` and `export` are code' }],
  mdxJsxTextElement: elementFaults,
  mdxJsxFlowElement: elementFaults,
};

function walk(node: Node, definitions: Definitions): BodyFault[] {
  const rule = Object.hasOwn(closer, node.type) ? closer[node.type] : undefined;
  const unknown: Fault[] = plain.has(node.type)
    ? []
    : [{ rule: 'markup', detail: `${node.type} is not allowed in a text` }];
  const { line = 2, column = 1 } = node.position?.start ?? {};
  const hidden = forbiddenSigns(`${node.value ?? ''}${node.title ?? ''}`).map((flaw): Fault => ({
    rule: 'unicode',
    detail: `written in another way, ${flaw.detail}`,
  }));
  const own = [...(rule ? rule(node, definitions) : unknown), ...hidden].map((fault) => ({
    line: line - 1,
    column,
    ...fault,
  }));
  return [...own, ...(node.children ?? []).flatMap((child) => walk(child, definitions))];
}

function syntaxFault(error: unknown): BodyFault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '2', column = '1', detail = message] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  return {
    line: Number(line) - 1,
    column: Number(column),
    rule: 'markup',
    detail: detail.split('\n')[0] ?? '',
  };
}

/** Faults of this kind that are told of one body; more of them say nothing new, and each place is counted out. */
const mostFaults = 20;

function placed(body: string, { offset, ...fault }: Fault & { offset: number }): BodyFault {
  const before = body.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...fault };
}

/** Faults that are seen before the parser of MDX, which must not be given what would break it. */
function earlyFaults(body: string): BodyFault[] {
  const deep = nestingFlaws(body).map((flaw) => ({ ...flaw, rule: 'nesting' as const }));
  const found = deep.length > 0 ? deep : rawMarkup(body);
  return found.slice(0, mostFaults).map((fault) => placed(body, fault));
}

/**
 * Everything in a body that is not plain text: judged by the parser that also renders it, so that the
 * two can never read a text differently. What is not allowed is refused.
 */
export function bodyFaults(body: string): BodyFault[] {
  const early = earlyFaults(body);
  if (early.length > 0) return early;
  try {
    // A line end before it, so that a body that begins with `---` is not read as front matter.
    const tree = mdxToMdast(`\n${body}`) as unknown as Node;
    return walk(tree, new Map(definitionsOf(tree).reverse()));
  } catch (error) {
    return [syntaxFault(error)];
  }
}
