import type { Metadata } from 'next';
import { LetterShown, letterMetadata } from '@/app/letter-shown';
import { GENERAL, type LetterVersion } from '@/lib/domain/letter';
import { letterIds } from '@/lib/words/library';

export const dynamicParams = false;

export function generateStaticParams() {
  return letterIds().map((id) => ({ id }));
}

const VERSION: LetterVersion = { variant: GENERAL, signs: 'parent' };

export async function generateMetadata({ params }: PageProps<'/letters/[id]'>): Promise<Metadata> {
  return letterMetadata((await params).id, VERSION);
}

export default async function LetterRoute({ params }: PageProps<'/letters/[id]'>) {
  return <LetterShown id={(await params).id} version={VERSION} />;
}
