import { LETTER_FILE_TYPES, letterFileName } from '@/lib/words/letter-address';
import { letterFile, letterFiles } from '@/lib/words/letter-file';
import { letterVersions } from '@/lib/words/library';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return letterFiles();
}

/** A letter to save, made when the site is built. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/letters/[id]/[variant]/[signs]/[file]'>,
) {
  const { id, variant, signs, file } = await params;
  const version = letterVersions(id).find((one) => one.variant === variant && one.signs === signs);
  const type =
    version && LETTER_FILE_TYPES.find((one) => letterFileName(id, version, one) === file);
  if (version === undefined || type === undefined) return new Response(null, { status: 404 });
  const made = letterFile(id, version, type);
  return new Response(made.body, { headers: { 'Content-Type': made.type } });
}
