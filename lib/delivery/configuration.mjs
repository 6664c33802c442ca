/** The server's three settings, from the environment. All faults are told at once, in plain words. */

/**
 * @typedef {object} Configuration
 * @property {number} port
 * @property {string | undefined} host undefined: every interface
 * @property {boolean} log
 */

/**
 * @param {Record<string, string | undefined>} environment
 * @returns {{ configuration: Configuration, faults: string[] }}
 */
export function readConfiguration(environment) {
  const { PORT: port = '3000', HOST: host, LOG: log = 'on' } = environment;
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
  return { configuration: { port: Number(port), host, log: log === 'on' }, faults };
}
