import type { ReactNode } from 'react';
import { Icon } from './icon';

/** One step of a ladder: behind the family, the one to take now, or still to come. */
export function Rung({
  state,
  children,
}: {
  state: 'done' | 'next' | 'later';
  children: ReactNode;
}) {
  return (
    <li className={state}>
      <span className="rung">
        {state === 'later' ? null : <Icon shape={state === 'done' ? 'tick' : 'arrow'} />}
      </span>
      {children}
    </li>
  );
}
