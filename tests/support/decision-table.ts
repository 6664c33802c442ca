import { decisionTable, decisionText } from '@/lib/flow/decision-table';
import { recommend } from '@/lib/rules/recommend';

/** The decision table as it is committed, so that a change of policy shows in review. */
export function decisionTableText(): string {
  return decisionText(decisionTable(recommend));
}
