import { Temporal } from 'temporal-polyfill';
import { problem } from '@/app/api/problem';
import { receiveDeadline } from '@/lib/deadlines/query';
import { calendarFor } from '@/lib/views/calendar';
import { decidedAt } from '@/lib/views/decided';
import { EVERYONE } from '@/lib/words/say';

/** The dates of one answer as a calendar file. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const from = decidedAt(query.get('answers'));
  query.delete('answers');
  const found = receiveDeadline(query);
  if ('faults' in found) return problem(found.faults);
  return new Response(calendarFor(found, EVERYONE, Temporal.Now.instant(), from?.decision), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="dates.ics"',
    },
  });
}
