import { decisionsAsCsv } from '@/lib/views/decision-files';
import { pageOf } from '../page-of';

export const dynamic = 'force-static';

/** The whole decision table for a spreadsheet. */
export function GET(): Response {
  return new Response(decisionsAsCsv(pageOf), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
