import { Children, type ReactNode } from 'react';
import { ContactCard } from '../contact-card';
import { Drawing } from '../easy-read/drawing';
import { type ProseContext, proseTags } from './route-tags';

/** The tags of an Easy Read page: each paragraph is a line beside its drawing, and contacts stand under the words. */
export function easyReadTags(context: ProseContext) {
  const { words, contact, disagreementServices } = context;
  const card = (one: ReturnType<typeof contact>) => (
    <ContactCard key={one.name} contact={one} words={words.contact} />
  );
  return {
    ...proseTags(context),
    Draw: Drawing,
    // A page that explains its own words leads away from none of its lines.
    Term: ({ children }: { children?: ReactNode }) => <>{children}</>,
    Contact: ({ id }: { id: string }) => card(contact(id)),
    DisagreementServices: () => disagreementServices.map(card),
    p: ({ children }: { children?: ReactNode }) => {
      const [drawing, ...said] = Children.toArray(children);
      return (
        <p className="dated">
          {drawing}
          <span>{said}</span>
        </p>
      );
    },
  };
}
