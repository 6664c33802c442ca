/** Whose turn a request takes: known while it waits, and never written down. */
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Bits of an address of IPv6 that are one household's or one company's. */
const HOUSEHOLD_GROUPS = 4;

/**
 * @param {string} text addresses, or ranges such as `10.0.0.0/8`, between commas
 * @returns {{ proxies: BlockList, strange: string[] }} `strange`: what is neither
 */
export function readProxies(text) {
  const proxies = new BlockList();
  /** @type {string[]} */
  const strange = [];
  for (const item of text.split(',').map((one) => one.trim())) {
    if (item === '') continue;
    const [address = '', bits] = item.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    const most = family === 'ipv6' ? 128 : 32;
    if (
      isIP(address) === 0 ||
      (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most))
    )
      strange.push(item);
    else proxies.addSubnet(address, bits === undefined ? most : Number(bits), family);
  }
  return { proxies, strange };
}

/**
 * The visitor of a request: the other side of the connection or, when that is one of our proxies, the last address
 * that they added. Whatever a visitor writes into the header stands before that, and is not read.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {BlockList} proxies
 * @returns {string} an address, or the network of a household
 */
export function clientOf(request, proxies) {
  let client = withoutMapping(request.socket.remoteAddress ?? '');
  const forwarded = request.headers['x-forwarded-for'];
  const added = forwarded === undefined ? [] : String(forwarded).slice(-400).split(',');
  while (isIn(proxies, client)) {
    const before = withoutMapping((added.pop() ?? '').trim());
    if (isIP(before) === 0) break;
    client = before;
  }
  return isIPv6(client) ? networkOf(client) : client;
}

/** @param {string} address */
function withoutMapping(address) {
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address;
}

/** @param {BlockList} proxies @param {string} address */
function isIn(proxies, address) {
  return isIP(address) !== 0 && proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** The first half of an address of IPv6, written out. @param {string} address */
function networkOf(address) {
  const [front = '', back] = address.split('%')[0]?.split('::') ?? [];
  const left = front === '' ? [] : front.split(':');
  const right = back === undefined || back === '' ? [] : back.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...zeros, ...right].slice(0, HOUSEHOLD_GROUPS).join(':');
}
