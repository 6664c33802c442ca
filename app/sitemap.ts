import type { MetadataRoute } from 'next';
import { publicPages } from './public-pages';
import { siteAddress } from './site-address';

export default function sitemap(): MetadataRoute.Sitemap {
  return publicPages().map((path) => ({ url: new URL(path, siteAddress()).href }));
}
