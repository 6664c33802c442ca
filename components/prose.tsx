import { getMDXComponent } from 'mdx-bundler/client';
import type { ReactNode } from 'react';

/** The tags of a page, by the name an editor writes. Each takes what the content check lets through. */
type Tags = NonNullable<Parameters<ReturnType<typeof getMDXComponent>>[0]['components']>;

const compiled = new Map<string, (props: { components: Tags }) => ReactNode>();

/** mdx-bundler's own types collapse under this React, so its one call is typed here. */
function componentOf(code: string): (props: { components: Tags }) => ReactNode {
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const made: (props: { components: Tags }) => ReactNode = getMDXComponent(code);
  compiled.set(code, made);
  return made;
}

/** Compiled content as HTML. Each tag an editor may use must be among `tags`. */
export function Prose({ code, tags }: { code: string; tags: Tags }) {
  return componentOf(code)({ components: tags });
}
