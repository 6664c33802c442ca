import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { council } from '@/lib/words/read';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import './globals.css';
import { paths } from './paths';
import { siteAddress } from './site-address';

const words = wordsFor(EVERYONE);

export const metadata: Metadata = {
  title: { default: words.start.title, template: `%s – ${words.site.name}` },
  description: words.start.description,
  metadataBase: siteAddress(),
  icons: { icon: 'data:,' },
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <SiteHeader words={words.site} council={council().shortName} href={paths} />
        {children}
        <SiteFooter
          note={words.site.notAdvice}
          links={[
            { text: words.site.aboutSite, href: paths.about('this-site') },
            { text: words.site.privacy, href: paths.about('privacy') },
            { text: words.site.accessibility, href: paths.about('accessibility') },
            { text: words.site.sources, href: paths.sources },
            { text: words.site.decisions, href: paths.decisions },
            { text: words.site.changes, href: paths.changes },
          ]}
        />
      </body>
    </html>
  );
}
