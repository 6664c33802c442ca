import { expect, it } from 'vitest';
import { withSection } from '../../bench/measured.mjs';

const TEXT = '# Title\n\n## One\n\nfirst\n\n## Two\n\nsecond\n';

it('new figures stand in the place of the old ones of their kind', () => {
  expect(withSection(TEXT, 'One', 'new\n')).toBe('# Title\n\n## One\n\nnew\n\n## Two\n\nsecond\n');
  expect(withSection(TEXT, 'Two', 'new')).toBe('# Title\n\n## One\n\nfirst\n\n## Two\n\nnew\n');
});

it('figures of a new kind stand at the end', () => {
  expect(withSection(TEXT, 'On', 'new')).toBe(`${TEXT}\n## On\n\nnew\n`);
});

it('a section is found by its whole heading, at the start of the text too', () => {
  expect(withSection('## One\n\nfirst\n', 'One', 'new')).toBe('## One\n\nnew\n');
});
