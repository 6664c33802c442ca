import { decisionText } from '@/lib/views/decisions';

export const dynamic = 'force-static';

/** The whole decision table as tab-separated text: the same one that stands in the repository. */
export function GET(): Response {
  return new Response(decisionText(), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
