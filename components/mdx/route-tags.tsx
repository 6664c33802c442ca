import type { ReactNode } from 'react';
import type { SourceId } from '@/lib/domain/source';
import type { Audience } from '@/lib/words/audience';
import type { Contact } from '@/lib/words/schema';
import { ContactCard } from '../contact-card';
import { ContactLine } from '../contact-line';
import type { Hrefs } from '../hrefs';

export type ProseWords = {
  /** The heading of each section. */
  readonly sections: Readonly<Record<string, string>>;
  readonly contact: Parameters<typeof ContactCard>[0]['words'] &
    Parameters<typeof ContactLine>[0]['words'];
};

export type ProseContext = {
  readonly words: ProseWords;
  /** The sections of a step's page, each by the tag around it. */
  readonly sections: Readonly<Record<string, string>>;
  readonly href: Hrefs;
  readonly say: (text: string) => string;
  readonly isMeantFor: (audience: Audience) => boolean;
  /** The terms that the page has explained so far. */
  readonly explained: Set<string>;
  readonly contact: (id: string) => Contact;
  readonly disagreementServices: readonly Contact[];
  readonly sourceLabel: (id: SourceId) => string;
};

/** The tags that stand in the words of every page. */
export function proseTags(context: ProseContext) {
  const { words, href, explained } = context;
  return {
    Term: ({ id, children }: { id: string; children?: ReactNode }) => {
      if (explained.has(id)) return <>{children}</>;
      explained.add(id);
      return (
        <a className="term" href={href.term(id)}>
          {children}
        </a>
      );
    },
    Phrase: ({ of }: { of: string }) => context.say(`[${of}]`),
    For: ({ children, ...audience }: Audience & { children?: ReactNode }) =>
      context.isMeantFor(audience) ? children : null,
    Cite: ({ id }: { id: SourceId }) => (
      <a className="quiet" href={href.source(id)}>
        {context.sourceLabel(id)}
      </a>
    ),
    Contact: ({ id, inline }: { id: string; inline?: boolean }) => {
      const contact = context.contact(id);
      return inline === true ? (
        <a href={href.contact(id)}>{contact.shortName}</a>
      ) : (
        <ContactCard contact={contact} words={words.contact} />
      );
    },
    DisagreementServices: () =>
      context.disagreementServices.map((service) => (
        <ContactCard key={service.name} contact={service} words={words.contact} />
      )),
    Warning: ({ children }: { children?: ReactNode }) => <div className="warning">{children}</div>,
    blockquote: ({ children }: { children?: ReactNode }) => (
      <blockquote className="say">{children}</blockquote>
    ),
  };
}

/**
 * On a result contacts are a line each, since the step's number stands at its head already, and the source of each
 * sentence stands on the step's own page.
 */
function resultTags(
  { contact, disagreementServices, href, words }: ProseContext,
  offered: readonly string[],
) {
  const line = (one: Contact, id?: string) => (
    <ContactLine
      key={one.name}
      contact={one}
      href={id === undefined ? undefined : href.contact(id)}
      offered={[one.phone, one.email].some((at) => at !== undefined && offered.includes(at))}
      words={words.contact}
    />
  );
  return {
    Contact: ({ id, inline }: { id: string; inline?: boolean }) =>
      inline === true ? (
        <a href={href.contact(id)}>{contact(id).shortName}</a>
      ) : (
        line(contact(id), id)
      ),
    DisagreementServices: () => disagreementServices.map((service) => line(service)),
    Cite: () => null,
  };
}

/**
 * The section tags of a step's page: those in `shown` become sections with a heading, the others
 * nothing. One file of words serves the whole page and the parts that a result shows.
 *
 * @param offered on a result, the numbers and addresses that its buttons lead to: what an editor marked as more stands
 *   one tap away, and contacts are short
 */
export function routeTags(
  context: ProseContext,
  shown: readonly string[],
  { offered }: { readonly offered?: readonly string[] } = {},
) {
  const section =
    (id: string) =>
    ({ children }: { children?: ReactNode }) =>
      shown.includes(id) ? (
        <section>
          <h2 id={id}>{context.words.sections[id]}</h2>
          {children}
        </section>
      ) : null;
  return {
    ...proseTags(context),
    ...(offered && resultTags(context, offered)),
    More: ({ title, children }: { title: string; children?: ReactNode }) => (
      <details className={offered && 'noprint'} open={offered === undefined}>
        <summary>{title}</summary>
        {children}
      </details>
    ),
    ...Object.fromEntries(Object.entries(context.sections).map(([tag, id]) => [tag, section(id)])),
    Topic: ({ id, title, children }: { id: string; title: string; children?: ReactNode }) =>
      shown.includes('topics') && context.isMeantFor({ answers: id }) ? (
        <section>
          <h2 id={id}>{title}</h2>
          {children}
        </section>
      ) : null,
  };
}
