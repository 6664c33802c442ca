/**
 * `/.well-known/security.txt` (RFC 9116): where to tell of a hole. Made from two settings of the build, since each who
 * runs the site has an address of their own; without them there is none. One that has run out is worse than none.
 */

const ADDRESS = '/.well-known/security.txt';
const CONTACT = /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+\d+)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * @param {Record<string, string | undefined>} environment `SECURITY_CONTACT` and `SECURITY_EXPIRES` (YYYY-MM-DD)
 * @param {Date} now
 * @returns {{ files: import('./pack.mjs').Body[], faults: string[] }} the file, if it is set, or why it cannot be made
 */
export function securityText(environment, now) {
  const { SECURITY_CONTACT: contact, SECURITY_EXPIRES: expires } = environment;
  if (contact === undefined && expires === undefined) return { files: [], faults: [] };
  const faults = [...contactFaults(contact), ...expiryFaults(expires, now)];
  if (faults.length > 0) return { files: [], faults };
  const text = `Contact: ${contact}\nExpires: ${expires}T00:00:00Z\nPreferred-Languages: en\n`;
  const file = {
    address: ADDRESS,
    template: ADDRESS,
    kind: /** @type {const} */ ('file'),
    type: 'text/plain; charset=utf-8',
    body: Buffer.from(text),
  };
  return { files: [file], faults: [] };
}

/** @param {string | undefined} contact */
function contactFaults(contact) {
  if (contact !== undefined && CONTACT.test(contact)) return [];
  return [
    `SECURITY_CONTACT is "${contact ?? ''}". It must start with mailto:, https:// or tel:+, since SECURITY_EXPIRES is set.`,
  ];
}

/** @param {string | undefined} expires @param {Date} now */
function expiryFaults(expires, now) {
  const day = expires !== undefined && DAY.test(expires) ? new Date(expires) : undefined;
  if (day === undefined || day.toJSON()?.slice(0, 10) !== expires)
    return [
      `SECURITY_EXPIRES is "${expires ?? ''}". It must be a day such as 2027-05-31, since SECURITY_CONTACT is set.`,
    ];
  return day > now
    ? []
    : [
        `SECURITY_EXPIRES is ${expires}, which has passed. See that the contact is right, and set a later day.`,
      ];
}
