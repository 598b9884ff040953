import { GUIDE, PUSH_FACTS, VOLUME } from './guide.ts';
import type { Sourced, SurfaceRules } from './surface.ts';

const SDK: Sourced = { source: 'github.com/bububa/oceanengine', asOf: null, market: 'CN' };

/** 巨量千川 with its own DMP (千策 › 人群管理): combines, excludes and expands what was pushed to it. */
export const qianchuan: SurfaceRules = {
  id: 'qianchuan',
  market: 'CN',
  combining: 'free',
  combiningSource: GUIDE,
  refuses: {},
  limits: [VOLUME],
  gates: [],
  facts: [
    { id: 'qianchuan_push_first', severity: 'limit', value: null, ...SDK },
    { id: 'qianchuan_publish_daily', severity: 'limit', value: 24, ...SDK },
    { id: 'qianchuan_expand', severity: 'limit', value: 'REGION, GENDER, AGE, INTEREST_TAG, INTEREST_ACTION', ...SDK },
    { id: 'qianchuan_new_customer', severity: 'limit', value: 'NO_BUY, NO_BUY_BRAND, NO_BUY_DOUYIN', ...SDK },
    { id: 'qianchuan_pack_expiry_months', severity: 'limit', value: 6, ...SDK },
    { id: 'qianchuan_yuntu_copy', severity: 'limit', value: null, ...SDK },
    { id: 'qianchuan_crowds_with_behaviour', severity: 'advice', value: null, ...GUIDE },
    ...PUSH_FACTS,
    {
      id: 'qianchuan_domain_wide',
      severity: 'advice',
      value: null,
      source: 'github.com/aayyg392-sketch/qianchuan-monitor',
      asOf: null,
      market: 'CN',
    },
  ],
};
