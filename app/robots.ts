import type { MetadataRoute } from 'next';
import { siteAddress } from './site-address';

/** Pages with answers in their address say noindex themselves; a robot may read that they do. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', disallow: ['/check/next', '/search', '/api/'] },
    sitemap: new URL('/sitemap.xml', siteAddress()).href,
  };
}
