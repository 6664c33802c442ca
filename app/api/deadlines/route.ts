import { problem } from '@/app/api/problem';
import { receiveDeadline } from '@/lib/deadlines/query';

/** The dates of a time limit as JSON; days are YYYY-MM-DD. */
export function GET(request: Request): Response {
  const found = receiveDeadline(new URL(request.url).searchParams);
  if ('faults' in found) return problem(found.faults);
  return Response.json({ ...found.question, ...found.deadline });
}
