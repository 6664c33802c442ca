import type { MetadataRoute } from 'next';
import { siteAddress } from './site-address';

/** Pages with answers in their address say `noindex, nofollow` themselves; a robot must read that they do (decision 014). */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', disallow: ['/check/next', '/search', '/api/'] },
    sitemap: new URL('/sitemap.xml', siteAddress()).href,
  };
}
