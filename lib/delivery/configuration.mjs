/** The server's settings, from the environment. All faults are told at once, in plain words. */
import { readProxies } from './client.mjs';

/** The longest drain in seconds: no balancer takes longer to see that a machine leaves. */
const LONGEST_DRAIN = 300;

/**
 * @typedef {object} Configuration
 * @property {number} port
 * @property {string | undefined} host undefined: every interface
 * @property {boolean} log
 * @property {number} drainMs how long visitors are still taken after the signal to stop
 * @property {import('node:net').BlockList} proxies whose word for a visitor's address is taken
 * @property {boolean} subDomains whether the names below this one may only be reached by https too
 */

/**
 * @param {Record<string, string | undefined>} environment
 * @returns {{ configuration: Configuration, faults: string[] }}
 */
export function readConfiguration(environment) {
  const {
    PORT: port = '3000',
    HOST: host,
    LOG: log = 'on',
    DRAIN: drain = '0',
    TRUSTED_PROXIES: trusted = '',
    HSTS_SUBDOMAINS: subDomains = 'on',
  } = environment;
  /** @type {string[]} */
  const faults = [];
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    faults.push(
      `PORT is "${port}". It must be a number from 0 to 65535 (0 lets the system choose). Leave it out for 3000.`,
    );
  }
  if (host !== undefined && !/^[A-Za-z0-9._:%-]+$/.test(host)) {
    faults.push(
      `HOST is "${host}". It must be an IP address or a host name, such as 127.0.0.1. Leave it out for every interface.`,
    );
  }
  if (log !== 'on' && log !== 'off') {
    faults.push(
      `LOG is "${log}". It must be "on" (one line a request on standard output) or "off".`,
    );
  }
  if (!/^\d{1,3}$/.test(drain) || Number(drain) > LONGEST_DRAIN) {
    faults.push(
      `DRAIN is "${drain}". It must be a number of seconds from 0 to ${LONGEST_DRAIN}. Leave it out for 0.`,
    );
  }
  if (subDomains !== 'on' && subDomains !== 'off')
    faults.push(`HSTS_SUBDOMAINS is "${subDomains}". It must be "on" or "off".`);
  const { proxies, strange } = readProxies(trusted);
  for (const item of strange) {
    faults.push(
      `TRUSTED_PROXIES holds "${item}". Each must be an IP address, or a range such as 10.0.0.0/8.`,
    );
  }
  const configuration = {
    port: Number(port),
    host,
    log: log === 'on',
    drainMs: Number(drain) * 1000,
    proxies,
    subDomains: subDomains === 'on',
  };
  return { configuration, faults };
}
