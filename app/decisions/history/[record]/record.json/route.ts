import { records, recordText } from '@/lib/words/records';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return records().map(({ id }) => ({ record: id }));
}

/** A record, letter for letter: its SHA-256 is its name. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ record: string }> },
): Promise<Response> {
  return new Response(recordText((await params).record), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
