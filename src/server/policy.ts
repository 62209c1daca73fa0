/** Directives of the Content-Security-Policy, by name. */
type Directives = Readonly<Record<string, string>>;

/**
 * What a page may load: our own files and the one stylesheet named by its hash. No `unsafe-` word
 * stands here, so nothing a text or a foreign script could add would run.
 */
function directives(styleHash: string): Directives {
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': styleHash,
    'img-src': "'self'",
    'connect-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  };
}

function join(all: Directives): string {
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The policy as a header. */
export function headerPolicy(styleHash: string): string {
  return join(directives(styleHash));
}

/** The same for `<meta>`, which mirrors and hosts without headers need; browsers ignore `frame-ancestors` there. */
export function metaPolicy(styleHash: string): string {
  const { 'frame-ancestors': _, ...rest } = directives(styleHash);
  return join(rest);
}
