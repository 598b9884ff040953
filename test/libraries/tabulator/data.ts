import { campaignsIn } from '../data.ts';

export const ROWS = campaignsIn(0.9, 2, 6);
