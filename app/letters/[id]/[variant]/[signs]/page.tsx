import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LetterShown, letterMetadata } from '@/app/letter-shown';
import { paths } from '@/app/paths';
import { letterIds, letterVersions } from '@/lib/words/library';

export const dynamicParams = false;

/** Every version but those that stand at the letter's own address. */
export function generateStaticParams() {
  return letterIds().flatMap((id) =>
    letterVersions(id)
      .filter((version) => paths.letter(id, version) !== paths.letter(id))
      .map((version) => ({ id, ...version })),
  );
}

type Props = PageProps<'/letters/[id]/[variant]/[signs]'>;

async function versionAt({ params }: Props) {
  const { id, variant, signs } = await params;
  const version = letterVersions(id).find((one) => one.variant === variant && one.signs === signs);
  return version === undefined ? undefined : { id, version };
}

/** An answer stands in the address, so no search engine shows it. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const at = await versionAt(props);
  return at === undefined ? {} : { ...letterMetadata(at.id, at.version), robots: { index: false } };
}

export default async function LetterVersionPage(props: Props) {
  const at = await versionAt(props);
  if (at === undefined) notFound();
  return <LetterShown {...at} />;
}
