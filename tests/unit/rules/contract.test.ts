import { describe, expect, it } from 'vitest';
import { CLOCK_IDS } from '@/lib/domain/clock';
import { MEETING_PARTIES } from '@/lib/domain/meeting-party';
import { ROUTE_IDS } from '@/lib/domain/route';
import { meetingPartyOf } from '@/lib/flow/meeting';
import {
  type Answered,
  CLOCKS,
  contractSays,
  everySituation,
  ROUTES,
  VOICES,
} from '@/tests/support/contract-oracle';
import { beside, closed, EVERY_RESULT } from '@/tests/support/situations';

/** Address to what is said there, for comparing two whole worlds at once. */
type World = Record<string, unknown>;

const address = (voice: string, answered: Answered): string =>
  [voice, ...Object.values(answered)].join('/');

function contractWorld(say: (answered: Answered) => unknown): World {
  return Object.fromEntries(
    VOICES.flatMap((voice) =>
      everySituation().map((answered) => [address(voice, answered), say(answered)]),
    ),
  );
}

function siteWorld(say: (decided: (typeof EVERY_RESULT)[number]) => unknown): World {
  return Object.fromEntries(EVERY_RESULT.map((decided) => [decided.address, say(decided)]));
}

describe('the contract', () => {
  it('has each situation once', () => {
    const addresses = everySituation().map((answered) => address('', answered));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('knows the same routes, clocks and meeting parties as the site', () => {
    expect([...ROUTE_IDS]).toEqual(ROUTES);
    expect([...CLOCK_IDS]).toEqual(CLOCKS);
    const parties = new Set(EVERY_RESULT.map(({ result }) => result.meeting));
    expect([...parties].sort()).toEqual([...MEETING_PARTIES].sort());
  });
});

describe('every situation in every voice', () => {
  it('is the same path in the contract and on the site, in the same order', () => {
    expect(EVERY_RESULT.map(({ address: at }) => at)).toEqual(
      Object.keys(contractWorld(() => true)),
    );
  });

  it('is sent to the next step that the contract gives', () => {
    expect(siteWorld(({ result }) => result.next)).toEqual(
      contractWorld((a) => contractSays(a).next),
    );
  });

  it('is urgent exactly where the contract says so', () => {
    expect(siteWorld(({ result }) => result.urgent)).toEqual(
      contractWorld((a) => contractSays(a).urgent),
    );
  });

  it('names the steps to take at the same time, in the order of the contract', () => {
    expect(siteWorld(({ result }) => beside(result))).toEqual(
      contractWorld((a) => contractSays(a).alongside),
    );
  });

  it('names the steps that are still to come, in the order of the ladder', () => {
    expect(siteWorld(({ result }) => result.then)).toEqual(
      contractWorld((a) => contractSays(a).then),
    );
  });

  it('names the doors that cannot help now, in the order of the contract', () => {
    expect(siteWorld(({ result }) => closed(result))).toEqual(
      contractWorld((a) => contractSays(a).notAvailable),
    );
  });

  it('names the clocks that run, in the order of the contract', () => {
    expect(siteWorld(({ result }) => result.clocks)).toEqual(
      contractWorld((a) => contractSays(a).clocks),
    );
  });

  it('says with whom a meeting is', () => {
    expect(siteWorld(({ result }) => result.meeting)).toEqual(
      contractWorld((a) => contractSays(a).meeting),
    );
  });

  it('is asked about the same meeting as its result names', () => {
    expect(siteWorld(({ answers }) => meetingPartyOf(answers))).toEqual(
      siteWorld(({ result }) => result.meeting),
    );
  });
});
