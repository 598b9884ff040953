/** The invented ad account behind the stand-in. More people see and click; fewer of the clicks convert. */
export const SPAN = { start: '2026-11-08', end: '2026-11-14' };
export const ACCOUNT = { id: '1789654321098765', name: '漏光生活-千川' };

export interface Summary {
  cost: number;
  gmv: number;
  impressions: number;
  clicks: number;
  conversions: number;
}

export const NOW: Summary = {
  cost: 48_213.54,
  gmv: 98_520.4,
  impressions: 1_904_327,
  clicks: 60_938,
  conversions: 1_097,
};
export const BEFORE: Summary = {
  cost: 44_120.18,
  gmv: 149_870.9,
  impressions: 1_742_118,
  clicks: 55_223,
  conversions: 1_712,
};

export interface Plan {
  name: string;
  id: string;
  cost: number;
  base: number;
  gmv: number;
  orders: number;
  netGmv: number;
}

export const PLANS: readonly Plan[] = [
  {
    name: '直播间-短视频引流-0912',
    id: '1802233445566778',
    cost: 12_804.11,
    base: 12_000,
    gmv: 31_220.5,
    orders: 402,
    netGmv: 28_804.2,
  },
  {
    name: '全域-桌布爆款',
    id: '1802233445566901',
    cost: 9_310,
    base: 9_310,
    gmv: 20_482.9,
    orders: 268,
    netGmv: 18_991.4,
  },
  {
    name: '全域-马克杯礼盒',
    id: '1802233445567012',
    cost: 7_754.32,
    base: 7_000,
    gmv: 9_304.8,
    orders: 121,
    netGmv: 8_120,
  },
  {
    name: '直播间-达人混剪_03',
    id: '1802233445567230',
    cost: 3_351.54,
    base: 3_100.5,
    gmv: 2_681.2,
    orders: 39,
    netGmv: 2_403.6,
  },
  { name: '新品测试（勿动）', id: '1802233445567345', cost: 402.53, base: 402.53, gmv: 0, orders: 0, netGmv: 0 },
];

/** All 185 plans of the account; the page shows the first of them. */
export const TOTAL = { plans: 185, cost: 48_213.54, base: 46_002.1, gmv: 98_520.4, orders: 1_274, netGmv: 90_114.7 };
