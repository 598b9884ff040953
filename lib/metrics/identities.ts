/** Equations and bounds that hold between metrics of one scope, period, date basis and currency. */
import { countPairs } from './counterparts.ts';
import { chains, ratioRows, sumRows, type Where, where } from './identity-data.ts';
import type { IdentitySource } from './identity-sources.ts';
import type { MetricPlatform } from './label.ts';

interface Shared {
  /** Stable, e.g. `ctr=clicks_destination/impressions`. */
  id: string;
  /** Null: everywhere. */
  platforms: readonly MetricPlatform[] | null;
  /** Key of `identitySources`. */
  source: IdentitySource;
}

/** `result = factor · numerator / denominator`; read the other way it is the product. */
export interface Ratio extends Shared {
  kind: 'ratio';
  result: string;
  numerator: string;
  denominator: string;
  factor: number;
}

/** `result = Σ parts`; read the other way it is the difference. Complete: no rest outside the parts. */
export interface Sum extends Shared {
  kind: 'sum';
  result: string;
  parts: readonly string[];
}

/** `smaller ≤ larger`. */
export interface AtMost extends Shared {
  kind: 'atMost';
  smaller: string;
  larger: string;
}

export type Identity = Ratio | Sum | AtMost;

function platformsOf(letters: Where): readonly MetricPlatform[] | null {
  if (letters === '-') return null;
  return [...letters].flatMap((letter) => where[letter] ?? []);
}

const ratios: Ratio[] = ratioRows.map(([result, numerator, denominator, letters, source, factor]) => ({
  id: `${result}=${numerator}/${denominator}`,
  kind: 'ratio',
  result,
  numerator,
  denominator,
  factor: factor ?? 1,
  platforms: platformsOf(letters),
  source,
}));

const sums: Sum[] = sumRows.map(([result, parts, letters, source]) => ({
  id: `${result}=${parts.join('+')}`,
  kind: 'sum',
  result,
  parts,
  platforms: platformsOf(letters),
  source,
}));

/** Pairs of counts and chains, the smaller first. */
const pairs = [
  ...countPairs.map(([events, people]) => [people, events]),
  ...chains.flatMap((chain) => chain.slice(1).map((larger, at) => [chain[at], larger])),
];

const bounds: AtMost[] = pairs.flatMap(([smaller, larger]) =>
  smaller && larger
    ? [
        {
          id: `${smaller}<=${larger}`,
          kind: 'atMost',
          smaller,
          larger,
          platforms: null,
          source: 'definition',
        },
      ]
    : [],
);

/** All identities. Every operand is an id of the catalogue. */
export const identities: readonly Identity[] = [...ratios, ...sums, ...bounds];

/** The metrics that an identity speaks of, its result first. */
export function operandsOf(identity: Identity): string[] {
  if (identity.kind === 'ratio') return [identity.result, identity.numerator, identity.denominator];
  if (identity.kind === 'sum') return [identity.result, ...identity.parts];
  return [identity.smaller, identity.larger];
}

const onPlatform = new Map<MetricPlatform, readonly Identity[]>();

/** The identities that can hold on a platform; `generic` is a back office that is not known. */
export function identitiesOn(platform: MetricPlatform): readonly Identity[] {
  let found = onPlatform.get(platform);
  if (!found) {
    found = identities.filter(({ platforms }) => platforms === null || platforms.includes(platform));
    onPlatform.set(platform, found);
  }
  return found;
}

const ratiosOf = new Map<string, Ratio[]>();
for (const ratio of ratios) ratiosOf.set(ratio.result, [...(ratiosOf.get(ratio.result) ?? []), ratio]);

/**
 * The other ways in which the platform may compute the same result. When there are any, one of them that fails is no
 * evidence of a misread: the numbers say which one the page uses, and only if none holds does the figure not reconcile.
 */
export function alternativesTo(identity: Identity, platform: MetricPlatform): Identity[] {
  if (identity.kind !== 'ratio') return [];
  return (ratiosOf.get(identity.result) ?? []).filter(
    ({ id, platforms }) => id !== identity.id && (platforms === null || platforms.includes(platform)),
  );
}
