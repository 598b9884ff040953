/** Starting points for composing an audience: the worked cases of the guides and the segments that they define. */
import type { Citation } from '../funnel/types.ts';
import type { AudienceUse, Surface } from './types.ts';

export interface Template {
  /** Its title is the text `template.<id>`. */
  id: string;
  surface: Surface;
  use: AudienceUse;
  /** Over catalogue ids with their look-back in days. */
  expression: string;
  citations: readonly Citation[];
}

const D1: Citation = { source: 'D1', asOf: null, title: null };
const D4: Citation = { source: 'D4', asOf: null, title: null };
const D5: Citation = { source: 'D5', asOf: null, title: null };
/** The guides name the segment; its windows are ours. */
const OURS: Citation = { source: 'ours', asOf: null, title: null };

export const templates: readonly Template[] = [
  {
    id: 'refined_mothers_acquire',
    surface: 'qianchuan',
    use: 'target',
    expression: '(refined_mothers & "industry 15d") - "paid 365d"',
    citations: [D5],
  },
  {
    id: 'blue_collar_acquire',
    surface: 'qianchuan',
    use: 'target',
    expression: 'urban_blue_collar & "viewed 30d"',
    citations: [D5, OURS],
  },
  {
    id: 'gen_z_split',
    surface: 'qianchuan',
    use: 'target',
    expression: 'gen_z & ("video_engaged 30d" | "live_engaged 30d")',
    citations: [D5, OURS],
  },
  {
    id: 'small_town_sink',
    surface: 'qianchuan',
    use: 'target',
    expression: '(town_youth | town_middle_aged) & ("viewed 30d" | "favourited 30d")',
    citations: [D5, OURS],
  },
  {
    id: 'cart_not_paid',
    surface: 'qianchuan',
    use: 'target',
    expression: '"carted 30d" - "paid 30d"',
    citations: [D1, OURS],
  },
  {
    id: 'doudian_members_buyers',
    surface: 'doudian',
    use: 'target',
    expression: 'members & "paid 180d"',
    citations: [D5],
  },
  {
    id: 'doudian_union_volume',
    surface: 'doudian',
    use: 'target',
    expression: '"viewed 30d" | "favourited 30d" | "carted 30d" | "video_engaged 30d" | "live_engaged 30d"',
    citations: [D5],
  },
  { id: 'at_risk', surface: 'qianchuan', use: 'target', expression: '"paid 180d" - "paid 60d"', citations: [D1, OURS] },
  {
    id: 'churned',
    surface: 'qianchuan',
    use: 'target',
    expression: '"paid 365d" - "paid 180d" - "viewed 180d"',
    citations: [D1, OURS],
  },
  {
    id: 'loyal',
    surface: 'doudian',
    use: 'target',
    expression: 'returning_customers & members & "live_viewed 30d"',
    citations: [D1, OURS],
  },
  {
    id: 'fans_never_bought',
    surface: 'qianchuan',
    use: 'target',
    expression: '(active_fans | fan_club) - "paid 365d"',
    citations: [D4, OURS],
  },
  {
    id: 'ads_cart_not_paid',
    surface: 'tiktok-ads',
    use: 'target',
    expression: '"carted 30d" - "paid 30d"',
    citations: [D1, OURS],
  },
  {
    id: 'ads_buyers_seed',
    surface: 'tiktok-ads',
    use: 'lookalike_seed',
    expression: '"paid 180d"',
    citations: [D1, OURS],
  },
  {
    id: 'ads_half_watched',
    surface: 'tiktok-ads',
    use: 'target',
    expression: '"video_50 30d" | "video_75 30d" | "video_full 30d"',
    citations: [D1, OURS],
  },
];
