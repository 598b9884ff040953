import type { createOverlay } from '../../components/overlay/index.ts';
import type { Port } from './port.ts';

type CreateOverlay = typeof createOverlay;

/** The two scripts share the world of the extension's scripts in the page, which the page itself cannot see. */
const world = globalThis as unknown as Record<symbol, CreateOverlay | undefined>;
const key = Symbol.for('funnelscope.overlay');

/** Called by the script that draws marks when it has come. */
export function offerOverlay(create: CreateOverlay): void {
  world[key] = create;
}

/** What draws marks, brought into this frame on the first call; null when it cannot be brought. */
export async function loadOverlay(port: Port): Promise<CreateOverlay | null> {
  if (!world[key]) await port.send({ type: 'overlay' });
  return world[key] ?? null;
}

/** Drops what an older version of the extension left here. */
export function forgetOverlay(): void {
  delete world[key];
}
