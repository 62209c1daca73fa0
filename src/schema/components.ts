/** Literal attributes that a component takes, each with the values that are allowed. */
export type ComponentAttributes = Readonly<Record<string, RegExp>>;

/**
 * The components that a text may use. A page type that needs another adds it here, in
 * `components/`, and in CONTRIBUTING.md.
 */
export const proseComponents: Readonly<Record<string, ComponentAttributes>> = {
  /** A sentence that must not be missed: `info` (the default), or `warning` where something can go wrong. */
  Note: { kind: /^(?:info|warning)$/ },
};
