import { describe, expect, it } from 'vitest';
import {
  dressed,
  plainPage,
  residueOf,
  stylesheetsOf,
  toPlainDocument,
} from '../../../lib/delivery/plain-document.mjs';

const STYLE = 'body{color:#111}.price::before{content:"$&$1"}';
/** A page in the shape Next.js 16.4 prerenders. */
const RENDERED = [
  '<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>',
  '<script src="/_next/static/chunks/c.js" async=""></script><meta name="next-size-adjust" content=""/>',
  '<title>Ask for a meeting</title><link rel="icon" href="data:,"/><link rel="canonical" href="https://send.example/"/>',
  '<script src="/_next/static/chunks/d.js" noModule=""></script></head>',
  '<body><div hidden=""><!--$--><!--/$--></div><main data-page="route"><h1>Ask<!-- --> for a meeting</h1>',
  '<time dateTime="2026-11-23">23 November</time><input type="text" autoComplete="off" inputMode="numeric"/><svg viewBox="0 0 2 2"><path d="M0 0"/></svg>',
  '</main><!--$--><!--/$-->',
  '<script id="_R_">(globalThis["TURBOPACK"]||[]).push(1)</script><script>self.__next_f.push([1,"\\u003cscript>"])</script></body></html>',
].join('');

describe('a plain document', () => {
  const document = toPlainDocument(RENDERED, STYLE);

  it('keeps every word and element a person sees', () => {
    expect(document).toContain('<h1>Ask for a meeting</h1>');
    expect(document).toContain('<title>Ask for a meeting</title>');
    expect(document).toContain('<svg viewBox="0 0 2 2"><path d="M0 0"></path></svg>');
  });

  it('keeps what can be typed into without a script', () => {
    const typed =
      '<div role="textbox" tabindex="0" aria-multiline="true" contenteditable="true" spellcheck="false">Dear</div>';
    const written = RENDERED.replace(
      '<main data-page="route">',
      `<main data-page="letter">${typed}`,
    );
    const page = plainPage(written);
    expect(page.document).toContain(typed);
    expect(page.residue).toEqual([]);
    expect(page.says).toBe('letter');
  });

  it('has no script', () => {
    expect(document).not.toContain('<script');
  });

  it('asks for no other file of the framework', () => {
    expect(document).not.toMatch(/_next|preload|stylesheet|precedence/);
    expect(document).toContain('<link rel="canonical" href="https://send.example/">');
  });

  it('has the style once, inline, letter for letter, at the end of the head', () => {
    expect(document).toContain(`<style>${STYLE}</style></head>`);
    expect(document.match(/<style/g)).toHaveLength(1);
  });

  it('spells attributes and void elements as HTML does', () => {
    expect(document).toContain('<meta charset="utf-8">');
    expect(document).toContain('<time datetime="2026-11-23">');
    expect(document).toContain('<input type="text" autocomplete="off" inputmode="numeric">');
  });

  it('leaves no residue', () => {
    expect(residueOf(document)).toEqual([]);
  });

  it('replaces a style element that Next.js put inline', () => {
    const inlined = RENDERED.replace(
      '</head>',
      '<style data-precedence="next" data-href="a">old{}</style></head>',
    );
    expect(toPlainDocument(inlined, STYLE)).toBe(document);
  });
});

it('is dressed only where it holds one empty style element, whatever stands in an attribute', () => {
  const { document } = plainPage(RENDERED);
  expect(dressed(document, STYLE)).toBe(toPlainDocument(RENDERED, STYLE));
  expect(() => dressed('<head></head>', STYLE)).toThrow('exactly once');
  expect(() => dressed(`${document}<p title="<style></style>">`, STYLE)).toThrow('exactly once');
});

it('says what a stylesheet can ask of its elements, and nothing of what was taken out', () => {
  const { names } = plainPage(
    RENDERED.replace('<h1>', '<h1 id="top" class="big  red"><a href="tel:112">').replace(
      '</h1>',
      '</a></h1>',
    ),
  );
  expect([...names.classes]).toEqual(['big', 'red']);
  expect([...names.ids]).toEqual(['top']);
  expect([...names.tags]).toEqual(expect.arrayContaining(['html', 'main', 'h1', 'a', 'svg']));
  expect([...names.attributes]).toEqual(expect.arrayContaining(['data-page', 'href', 'inputmode']));
  expect([...names.values]).toEqual(expect.arrayContaining(['route', 'tel:112', 'numeric']));
  expect(names.tags).not.toContain('script');
});

/** What must not be in a document, and how it is called. */
const RESIDUE: readonly [name: string, markup: string, said: string][] = [
  ['a script', '<script>1</script>', 'a script element'],
  [
    'a script inside what only visitors without scripts see',
    '<noscript><script>1</script></noscript>',
    'a script element',
  ],
  ['JSON for a script', '<script type="application/ld+json">{}</script>', 'a script element'],
  ['an address of the framework', '<img src="/_next/x.png">', 'an address under /_next/'],
  [
    'one of several addresses',
    '<img srcset="/a.png 1x, /_next/x.png 2x">',
    'an address under /_next/',
  ],
  ['one with a host', '<a href="https://a.example/_next/x">', 'an address under /_next/'],
  ['a name of the framework', '<div id="__next_error__">', 'framework data'],
  ['content that waits', '<div hidden="" id="S:0">', 'framework data'],
  ['a template', '<template id="B:0"></template>', 'a template element'],
  ['a comment of React', '<!--$?-->', 'a comment'],
  ['an event attribute', '<p class="x" onclick="a()">', 'an event attribute'],
  ['an event attribute without quotes', '<p/onclick=a()>', 'an event attribute'],
  ['a style attribute', '<p style="color:red">', 'a style attribute'],
  ['a javascript: address', '<a href="javascript:x">', 'a javascript: address'],
  ['a javascript: address, hidden', '<a href="&#1;java&#10;Script:x">', 'a javascript: address'],
  ['a preload', '<link rel="preload" href="/a.css">', 'a link to a stylesheet'],
  ['a stylesheet', '<link rel=StyleSheet href="/a.css">', 'a link to a stylesheet'],
  ['a second style', '<style>b{}</style>', 'not exactly one style element'],
];

describe('the check for residue', () => {
  const clean = toPlainDocument(RENDERED, STYLE);
  it.each(RESIDUE)('finds %s', (_, planted, said) => {
    expect(residueOf(clean.replace('<main', () => `${planted}<main`)).join('; ')).toContain(said);
  });

  it('finds an empty page', () => {
    expect(residueOf('<html><head><style></style></head><body></body></html>')).toContain(
      'an empty or missing body',
    );
  });

  it.each(RESIDUE)('takes %s for words where it is words', (_, planted) => {
    const words = planted
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('"', '&quot;');
    const page = RENDERED.replace(
      '</main>',
      () => `<p>${words}</p><input type="text" value="${words}"/></main>`,
    );
    expect(plainPage(page).residue).toEqual([]);
    expect(residueOf(toPlainDocument(page, STYLE))).toEqual([]);
  });
});

it('finds the stylesheets a page asks for, and the kind that it gives itself', () => {
  expect(stylesheetsOf(RENDERED)).toEqual(['/_next/static/chunks/a.css']);
  expect(plainPage(RENDERED)).toMatchObject({
    sheets: ['/_next/static/chunks/a.css'],
    says: 'route',
    residue: [],
  });
});
