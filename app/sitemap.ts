import type { MetadataRoute } from 'next';
import { publicPages } from './paths';
import { siteAddress } from './site-address';

export default function sitemap(): MetadataRoute.Sitemap {
  return publicPages().map((path) => ({ url: new URL(path, siteAddress()).href }));
}
