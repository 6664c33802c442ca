import { z } from 'zod';

const schema = z.url({ protocol: /^https?$/u });

/**
 * The address the site is published at, from `SITE_ADDRESS`; without it, this machine.
 * Throws in plain words if it is not an address: the build then stops.
 */
export function siteAddress(): URL {
  const given = process.env['SITE_ADDRESS'] ?? 'http://localhost:3000';
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new Error(
      `SITE_ADDRESS must be a web address such as https://example.org, not "${given}".`,
    );
  }
  return new URL(parsed.data);
}
