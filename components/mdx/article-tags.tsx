import type { ReactNode } from 'react';
import { Rung as LadderRung } from '../rung';
import { type ProseContext, proseTags } from './route-tags';

/** The tags of a guide or of a page about this site. */
export function articleTags(context: ProseContext) {
  return {
    ...proseTags(context),
    Say: ({ children }: { children?: ReactNode }) => <>{children}</>,
    Ladder: ({ children }: { children?: ReactNode }) => <ol className="ladder path">{children}</ol>,
    Rung: ({ when, who, children }: { when: string; who: string; children?: ReactNode }) => (
      <LadderRung state="next">
        <strong>{when}</strong> <span className="quiet">{who}</span>
        {children}
      </LadderRung>
    ),
  };
}
