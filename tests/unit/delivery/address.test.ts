import { describe, expect, it } from 'vitest';
import { LONGEST, readTarget, tidyPath } from '../../../lib/delivery/address.mjs';

describe('a request target', () => {
  it.each([
    ['/', { path: '/', query: '' }],
    ['/check/parent?a=1?b', { path: '/check/parent', query: '?a=1?b' }],
    ['http://other.example/check?x', { path: '/check', query: '?x' }],
    ['http://other.example', { path: '/', query: '' }],
    ['//other.example/check', { path: '//other.example/check', query: '' }],
  ])('%s is read as its path and query', (target, read) => {
    expect(readTarget(target)).toEqual(read);
  });

  it.each(['/%', '/%E0%A4%A', '/%zz', '', '*', 'check', 'ftp://a/b'])(
    '"%s" is a bad request',
    (target) => {
      expect(readTarget(target)).toMatchObject({ fault: 400 });
    },
  );

  it('is refused when path or query is too long, and not a letter before', () => {
    expect(readTarget(`/${'a'.repeat(LONGEST.path - 1)}`)).not.toHaveProperty('fault');
    expect(readTarget(`/${'a'.repeat(LONGEST.path)}`)).toMatchObject({ fault: 414 });
    expect(readTarget(`/search?${'a'.repeat(LONGEST.query - 1)}`)).not.toHaveProperty('fault');
    expect(readTarget(`/search?${'a'.repeat(LONGEST.query)}`)).toMatchObject({ fault: 414 });
  });
});

describe('the tidy form of a path', () => {
  it.each([
    ['/check/', '/check'],
    ['//check///parent//', '/check/parent'],
    ['//other.example/x', '/other.example/x'],
    ['/check/%70arent', '/check/parent'],
    ['///', '/'],
    ['/check%2Fparent', '/check%2Fparent'],
    ['/%5cother.example', '/%5cother.example'],
    ['/check/%2e%2e/secret', '/check/%2e%2e/secret'],
  ])('of %s is %s', (path, tidy) => {
    expect(tidyPath(path)).toBe(tidy);
  });

  it.each([
    '//other.example',
    '/\\other.example',
    '////a//b',
    '/%2f/other.example',
    '//%09/other.example',
  ])('of %s starts with exactly one slash', (path) => {
    expect(tidyPath(path)).toMatch(/^\/(?!\/)/);
  });
});
