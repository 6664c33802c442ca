import { describe, expect, it } from 'vitest';
import { alreadyHas, encodingFor } from '../../../lib/delivery/negotiation.mjs';

describe('the encoding of an answer', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0, gzip;q=0', 'identity'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['GZIP;Q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['identity', 'identity'],
    ['identity;q=0, gzip;q=0.1', 'gzip'],
    ['br;q=nonsense', 'identity'],
    ['brotli', 'identity'],
  ])('for "%s" is %s', (accept, encoding) => {
    expect(encodingFor(accept)).toBe(encoding);
    expect(encodingFor(accept)).toBe(encoding);
  });
});

describe('what a visitor already has', () => {
  it.each([
    [undefined, false],
    ['"a-br"', true],
    ['W/"a-br"', true],
    ['"x", W/"a-br" , "y"', true],
    ['*', true],
    ['"a-gzip"', false],
    ['a-br', false],
    ['', false],
  ])('by If-None-Match %s: %s', (header, has) => {
    expect(alreadyHas({ 'if-none-match': header }, '"a-br"')).toBe(has);
  });

  it('is nothing for somebody who reloads with force', () => {
    expect(alreadyHas({ 'if-none-match': '*', 'cache-control': 'no-cache' }, '"a-br"')).toBe(false);
  });
});
