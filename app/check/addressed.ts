import type { FamilyPage } from '@/lib/views/family-pages';
import { paths } from '../paths';
import { siteAddress } from '../site-address';

/** A family's page with its address, and the whole of it as it is sent; its reader as the officer knows them. */
export function addressed({ voice, answers }: FamilyPage, names: Readonly<Record<string, string>>) {
  const href = paths.check(answers);
  return { name: names[voice] ?? '', href, address: new URL(href, siteAddress()).href };
}
