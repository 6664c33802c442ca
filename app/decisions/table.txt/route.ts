import { decisionTable, decisionText } from '@/lib/flow/decision-table';
import { recommend } from '@/lib/rules/recommend';

export const dynamic = 'force-static';

/** The whole decision table as tab-separated text: the same one that stands in the repository. */
export function GET(): Response {
  return new Response(decisionText(decisionTable(recommend)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
