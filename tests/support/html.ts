import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

/** An element of a page: what React writes for a component, read back as a tree. */
export type Element = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
};

type Node = DefaultTreeAdapterMap['node'];

/** Elements that have no end tag. */
const VOID = ['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'];

function read(node: Node): (Element | string)[] {
  if ('value' in node) return [node.value];
  if (!('tagName' in node)) return [];
  const { tagName: tag, attrs, childNodes, sourceCodeLocation: written } = node;
  const whole = written?.startTag !== undefined && (written.endTag ?? VOID.includes(tag));
  if (!whole) throw new Error(`A browser would open or close <${tag}> where nothing says so.`);
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  return [{ tag, attributes, children: childNodes.flatMap(read) }];
}

/** Reads markup that React has written, as a browser does. Throws where a browser would have to mend it. */
export function parseHtml(markup: string): Element {
  const { childNodes } = parseFragment(markup, { sourceCodeLocationInfo: true });
  return { tag: '', attributes: {}, children: childNodes.flatMap(read) };
}

/** The elements inside an element, in the order of the page, itself left out. */
export function inside({ children }: Element): Element[] {
  return children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...inside(child)]));
}

/** The elements with this tag and these attributes. */
export function all(
  element: Element,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
): Element[] {
  return inside(element).filter(
    (one) =>
      one.tag === tag &&
      Object.entries(attributes).every(([name, value]) => one.attributes[name] === value),
  );
}

/** The words of an element, spaces made one. */
export function textOf({ children }: Element): string {
  return children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** What is broken inside a page: ids given twice, and names of elements that are not there. */
export function brokenLinksWithin(page: Element): string[] {
  const elements = inside(page);
  const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two have the id ${id}`);
  const named = elements.flatMap(({ tag, attributes }) => [
    ...(tag === 'a' && attributes['href']?.startsWith('#') ? [attributes['href'].slice(1)] : []),
    ...(
      ['htmlFor', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'] as const
    ).flatMap((name) => attributes[name]?.split(' ') ?? []),
  ]);
  return [
    ...twice,
    ...named.filter((id) => !ids.includes(id)).map((id) => `nothing is called ${id}`),
  ];
}

/** The one element of a list. Throws where there is none, or another. */
export function only(elements: readonly Element[]): Element {
  const [one, ...more] = elements;
  if (one === undefined || more.length > 0)
    throw new Error(`There are ${elements.length} elements where one must be.`);
  return one;
}

/** Where the links of an element lead, in their order. */
export function hrefsOf(element: Element): string[] {
  return all(element, 'a').map(({ attributes }) => attributes['href'] ?? '');
}

/** The id of the heading that a section opens with. */
export function headingIdOf(section: Element): string | undefined {
  const [heading] = inside(section).filter(({ tag }) => /^h[1-6]$/u.test(tag));
  return heading?.attributes['id'];
}

/** A page with the state it shows, and its address. */
export type Rendered<S> = { readonly page: Element; readonly state: S; readonly address: string };

/** What breaks the same expectations on each page: an empty list proves them. */
export function broken<S>(
  pages: readonly Rendered<S>[],
  expectations: (one: Rendered<S>) => void,
): string[] {
  // A property of no page proves nothing.
  if (pages.length === 0) throw new Error('There is no page to prove the property with.');
  return pages.flatMap((one) => {
    try {
      expectations(one);
      return [];
    } catch (error) {
      return [`${one.address}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}
