import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { clientOf, readProxies } from '../../../lib/delivery/client.mjs';

const { proxies } = readProxies('10.0.0.0/8, fd00::/8, 192.0.2.1');

function asked(peer: string, forwarded?: string) {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: peer });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return clientOf(request, proxies);
}

describe('a client', () => {
  it('is the other side of the connection, whatever it says', () => {
    expect(asked('203.0.113.7')).toBe('203.0.113.7');
    expect(asked('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
    expect(asked('::ffff:203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
  });

  it.each([
    ['198.51.100.1', '198.51.100.1'],
    ['made-up, 198.51.100.9, 198.51.100.1', '198.51.100.1'],
    ['198.51.100.1, 10.1.2.3', '198.51.100.1'],
    ['198.51.100.1, 10.1.2.3, 192.0.2.1', '198.51.100.1'],
    ['10.9.9.9', '10.9.9.9'],
    ['', '10.0.0.1'],
    ['nonsense', '10.0.0.1'],
    ['198.51.100.1, nonsense', '10.0.0.1'],
    [`${'1.1.1.1, '.repeat(500)}198.51.100.1`, '198.51.100.1'],
  ])('behind our proxies is the last address that they added: %s', (forwarded, client) => {
    expect(asked('10.0.0.1', forwarded)).toBe(client);
    expect(asked('::ffff:10.0.0.1', forwarded)).toBe(client);
  });

  it('of IPv6 is a household, not one of its addresses', () => {
    expect(asked('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
    expect(asked('2001:db8:1:2::9')).toBe(asked('2001:db8:1:2:aaaa::1'));
    expect(asked('2001:db8::9')).toBe('2001:db8:0:0');
    expect(asked('::1')).toBe('0:0:0:0');
    expect(asked('fd00::1', '2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  });
});
