import { test } from 'vitest';
import { checkContent, checkLanguage } from '@/lib/content/check';
import { describeFault } from '@/lib/content/content-error';
test('faults', async () => { for (const x of [...await checkContent(), ...await checkLanguage()]) console.log(describeFault(x)); },60000);
