import * as v from 'valibot';
import { surfaceIds } from '../audience/surfaces/index.ts';
import { markKinds } from '../funnel/input.ts';
import { outdate, restsOn } from './annotations.ts';
import { accountPrefix } from './keys.ts';
import type { HistoryDatabase } from './schema.ts';

/** Tables that a backup holds; what a tab shows at this moment is not part of it. */
const TABLES = ['figures', 'revisions', 'accounts', 'diagnoses', 'annotations', 'packs', 'audiences'] as const;

const rows = v.array(v.record(v.string(), v.unknown()));
const days = { start: v.pipe(v.string(), v.isoDate()), end: v.pipe(v.string(), v.isoDate()) };
const figure = v.looseObject({
  key: v.string(),
  scope: v.string(),
  metric: v.string(),
  ...days,
  value: v.number(),
  low: v.number(),
  high: v.number(),
  lastReadAt: v.number(),
});
const backupSchema = v.object({
  funnelscope: v.literal(1),
  exportedAt: v.string(),
  tables: v.object({
    figures: v.array(figure),
    revisions: rows,
    accounts: v.array(v.looseObject({ scope: v.string(), lastSeenAt: v.number() })),
    diagnoses: v.array(
      v.looseObject({
        key: v.string(),
        scope: v.string(),
        ...days,
        diagnosis: v.looseObject({ against: v.nullable(v.looseObject(days)) }),
      }),
    ),
    annotations: v.array(
      v.looseObject({
        id: v.number(),
        scope: v.string(),
        ...days,
        kind: v.picklist([...markKinds, 'action']),
        text: v.string(),
        title: v.optional(
          v.object({ key: v.string(), params: v.record(v.string(), v.union([v.string(), v.number()])) }),
        ),
      }),
    ),
    packs: v.array(
      v.looseObject({
        id: v.number(),
        scope: v.string(),
        name: v.string(),
        kind: v.picklist(['push', 'opening']),
        pushedAt: v.number(),
      }),
    ),
    audiences: v.array(
      v.looseObject({
        id: v.number(),
        scope: v.string(),
        name: v.string(),
        surface: v.picklist(surfaceIds),
        use: v.picklist(['target', 'lookalike_seed', 'exclude']),
        expression: v.string(),
        stated: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)))),
        universe: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
        savedAt: v.number(),
      }),
    ),
  }),
});

export type Backup = v.InferOutput<typeof backupSchema>;

/** Everything in the history as one JSON value. */
export async function exportBackup(db: HistoryDatabase, now: Date): Promise<Backup> {
  const tables = await db.transaction('r', TABLES, async () =>
    Object.fromEntries(await Promise.all(TABLES.map(async (name) => [name, await db.table(name).toArray()] as const))),
  );
  return v.parse(backupSchema, { funnelscope: 1, exportedAt: now.toISOString(), tables });
}

export type Imported = { ok: true; figures: number } | { ok: false; reason: string };

/** By what a thing that the user keeps is the same on two devices: their ids are each device's own. */
const samenessOf = {
  audiences: ['scope', 'name'],
  packs: ['scope', 'name', 'kind'],
  annotations: ['scope', 'start', 'end', 'kind', 'text', 'next'],
} as const;

/** What is not known yet: what the user made here is not overwritten by something else. */
function newcomers<T extends object>(
  known: readonly object[],
  incoming: readonly T[],
  sameness: readonly string[],
): T[] {
  const identity = (thing: object): string =>
    JSON.stringify(sameness.map((field) => Object.entries(thing).find(([name]) => name === field)?.[1] ?? null));
  const here = new Set(known.map(identity));
  return incoming.filter((one) => !here.has(identity(one)));
}

const withoutId = ({ id: _, ...thing }: Record<string, unknown>): object => thing;

/**
 * Adds a backup to the history in one transaction. A figure already known keeps its newer reading. Nothing is changed
 * when the file is not a backup; `reason` then names the first field that is wrong.
 */
export async function importBackup(db: HistoryDatabase, json: unknown): Promise<Imported> {
  const parsed = v.safeParse(backupSchema, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return { ok: false, reason: `${v.getDotPath(issue) ?? 'file'}: ${issue.message}` };
  }
  const { tables } = parsed.output;
  await db.transaction('rw', [...TABLES, 'pages'], async () => {
    for (const name of TABLES) {
      const table = db.table(name);
      const incoming = tables[name] as Record<string, unknown>[];
      if (name === 'figures') {
        const known = await db.figures.bulkGet(tables.figures.map(({ key }) => key));
        await table.bulkPut(
          incoming.filter((_, index) => {
            const old = known[index];
            return !old || old.lastReadAt <= (tables.figures[index]?.lastReadAt ?? Number.NEGATIVE_INFINITY);
          }),
        );
      } else if (name === 'audiences' || name === 'annotations' || name === 'packs') {
        await table.bulkAdd(newcomers(await table.toArray(), incoming, samenessOf[name]).map(withoutId));
      } else if (name === 'diagnoses') {
        await table.bulkPut(await onKnownDays(db, tables));
      } else await table.bulkPut(incoming);
    }
  });
  return { ok: true, figures: tables.figures.length };
}

/**
 * Sets the marks of a backup and those made here beside each other: findings frozen here without a mark that comes in are
 * forgotten. Returns the findings of the backup that rest on no day that is marked here alone.
 */
async function onKnownDays(
  db: HistoryDatabase,
  { annotations, diagnoses }: Pick<Backup['tables'], 'annotations' | 'diagnoses'>,
): Promise<Backup['tables']['diagnoses']> {
  const here = await db.annotations.toArray();
  for (const mark of newcomers(here, annotations, samenessOf.annotations)) await outdate(db, mark.scope, [mark]);
  const hereAlone = newcomers(annotations, here, samenessOf.annotations);
  return diagnoses.filter(
    (finding) =>
      !hereAlone.some((mark) => finding.scope.startsWith(accountPrefix(mark.scope)) && restsOn(finding, mark)),
  );
}
