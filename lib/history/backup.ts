import * as v from 'valibot';
import { surfaceIds } from '../audience/surfaces/index.ts';
import { markKinds } from '../funnel/input.ts';
import type { HistoryDatabase } from './schema.ts';

/** Tables that a backup holds; what a tab shows at this moment is not part of it. */
const TABLES = ['figures', 'revisions', 'accounts', 'diagnoses', 'annotations', 'packs', 'audiences'] as const;

const rows = v.array(v.record(v.string(), v.unknown()));
const figure = v.looseObject({
  key: v.string(),
  scope: v.string(),
  metric: v.string(),
  start: v.pipe(v.string(), v.isoDate()),
  end: v.pipe(v.string(), v.isoDate()),
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
    diagnoses: v.array(v.looseObject({ key: v.string(), scope: v.string() })),
    annotations: v.array(
      v.looseObject({
        id: v.number(),
        scope: v.string(),
        start: v.pipe(v.string(), v.isoDate()),
        end: v.pipe(v.string(), v.isoDate()),
        kind: v.picklist([...markKinds, 'action']),
        text: v.string(),
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
  annotations: ['scope', 'start', 'end', 'kind', 'text'],
} as const;

/** What is not known yet, without its id: what the user made here is not overwritten by something else. */
function newcomers(
  known: Record<string, unknown>[],
  incoming: Record<string, unknown>[],
  sameness: readonly string[],
): Record<string, unknown>[] {
  return incoming
    .filter((one) => !known.some((other) => sameness.every((field) => one[field] === other[field])))
    .map(({ id: _, ...thing }) => thing);
}

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
  await db.transaction('rw', TABLES, async () => {
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
        await table.bulkAdd(newcomers(await table.toArray(), incoming, samenessOf[name]));
      } else await table.bulkPut(incoming);
    }
  });
  return { ok: true, figures: tables.figures.length };
}
