import { Temporal } from 'temporal-polyfill';
import { problem } from '@/app/api/problem';
import { EVERYONE } from '@/app/furniture';
import { calendarFor } from '@/lib/content/calendar';
import { receiveDeadline } from '@/lib/deadlines/query';

/** The dates of one answer as a calendar file. */
export function GET(request: Request): Response {
  const found = receiveDeadline(new URL(request.url).searchParams);
  if ('faults' in found) return problem(found.faults);
  return new Response(calendarFor(found, EVERYONE, Temporal.Now.instant()), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="dates.ics"',
    },
  });
}
