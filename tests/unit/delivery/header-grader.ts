/**
 * The rules of the public header grader (the HTTP Observatory, as of August 2026) for a site without cookies and
 * scripts. What belongs to the proxy in front (the redirect to HTTPS, the preload list) is not judged.
 */

const ENOUGH = 90;
const SIX_MONTHS = 15_552_000;

type Rule = {
  readonly name: string;
  readonly points: (header: (name: string) => string) => number;
};

const directives = (policy: string) =>
  new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values] as const),
  );

const RULES: readonly Rule[] = [
  {
    name: 'content security policy',
    points: (header) => {
      const policy = directives(header('content-security-policy'));
      const unsafe = /unsafe-|\bdata:.*script|\*/.test(
        [...(policy.get('script-src') ?? []), ...(policy.get('style-src') ?? [])].join(' '),
      );
      const tight =
        policy.get('default-src')?.join() === "'none'" &&
        policy.has('form-action') &&
        policy.has('base-uri');
      if (policy.size < 2) return -25;
      return unsafe ? -20 : tight ? 10 : 0;
    },
  },
  {
    name: 'framing',
    points: (header) => {
      if (directives(header('content-security-policy')).get('frame-ancestors')?.join() === "'none'")
        return 5;
      return header('x-frame-options') === 'DENY' ? 0 : -20;
    },
  },
  { name: 'cookies', points: (header) => (header('set-cookie') === '' ? 0 : -20) },
  {
    name: 'sharing with other origins',
    points: (header) => (header('access-control-allow-origin') === '' ? 0 : -50),
  },
  {
    name: 'opener policy',
    points: (header) => (header('cross-origin-opener-policy') === 'same-origin' ? 10 : 0),
  },
  {
    name: 'embedder policy',
    points: (header) =>
      /^(require-corp|credentialless)$/.test(header('cross-origin-embedder-policy')) ? 10 : 0,
  },
  {
    name: 'resource policy',
    points: (header) =>
      /^same-(origin|site)$/.test(header('cross-origin-resource-policy')) ? 10 : 0,
  },
  {
    name: 'referrer policy',
    points: (header) =>
      /^(no-referrer|same-origin|strict-origin)$/.test(header('referrer-policy')) ? 5 : 0,
  },
  {
    name: 'strict transport security',
    points: (header) => {
      const age = /max-age=(\d+)/.exec(header('strict-transport-security'))?.[1];
      return age === undefined ? -20 : Number(age) >= SIX_MONTHS ? 0 : -10;
    },
  },
  {
    name: 'content type sniffing',
    points: (header) => (header('x-content-type-options') === 'nosniff' ? 0 : -5),
  },
];

/**
 * The grade of one response. 150 is the most a site can have behind a proxy that is not on the preload list.
 *
 * @param header the value of a header, by lower-case name; empty where it is missing
 */
export function gradeOf(header: (name: string) => string): number {
  const points = RULES.map((rule) => rule.points(header));
  const before = 100 + points.filter((point) => point < 0).reduce((sum, point) => sum + point, 0);
  return before < ENOUGH
    ? before
    : before + points.filter((point) => point > 0).reduce((sum, point) => sum + point, 0);
}

/** The header of an answer, judged as if the API were not open on purpose. */
export function asIfClosed(header: (name: string) => string) {
  const open = header('access-control-allow-origin') === '*';
  return (name: string) => {
    if (open && name === 'access-control-allow-origin') return '';
    if (open && name === 'cross-origin-resource-policy') return 'same-origin';
    return header(name);
  };
}
