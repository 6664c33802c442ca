import { decisionsAsData } from '@/lib/views/decision-files';
import { pageOf } from '../page-of';

export const dynamic = 'force-static';

/** The whole decision table as data, with the sentences and the sources that its ids name. */
export function GET(): Response {
  return Response.json(decisionsAsData(pageOf));
}
