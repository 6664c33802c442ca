import type { Metadata } from 'next';
import { LetterShown, letterMetadata } from '@/app/letter-shown';
import { FIRST_VERSION } from '@/lib/domain/letter';
import { letterIds } from '@/lib/words/library';

export const dynamicParams = false;

export function generateStaticParams() {
  return letterIds().map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps<'/letters/[id]'>): Promise<Metadata> {
  return letterMetadata((await params).id, FIRST_VERSION);
}

export default async function LetterRoute({ params }: PageProps<'/letters/[id]'>) {
  return <LetterShown id={(await params).id} version={FIRST_VERSION} />;
}
