import type { SaidStep } from '@/lib/views/rule-words';
import type { DecisionHrefs } from './decisions-index';

/** Steps, each with what is said of it; nothing where there are none. */
export function SaidSteps({
  title,
  steps,
  href,
}: {
  title: string;
  steps: readonly SaidStep[];
  href: Pick<DecisionHrefs, 'route'>;
}) {
  if (steps.length === 0) return null;
  return (
    <>
      <p>{title}:</p>
      <ul>
        {steps.map(({ route, title: step, said }) => (
          <li key={`${route} ${said}`}>
            <a href={href.route(route)}>{step}</a>: {said}
          </li>
        ))}
      </ul>
    </>
  );
}
