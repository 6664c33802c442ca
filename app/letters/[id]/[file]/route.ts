import { letterFile, letterFiles } from '@/lib/words/letter-file';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return letterFiles();
}

/** A letter to save, made when the site is built. */
export async function GET(_: Request, { params }: RouteContext<'/letters/[id]/[file]'>) {
  const { id, file } = await params;
  const { body, type } = await letterFile(id, file);
  return new Response(body, { headers: { 'Content-Type': type } });
}
