/** The invented shop behind the stand-in, by span of days and by who sells. */
export type SpanId = 'realtime' | 'day' | 'week';
export type ScopeId = 'all' | 'self' | 'partner';

export interface Measures {
  gmv: number;
  orders: number;
  buyers: number;
  exposedUsers: number;
  clickUsers: number;
  cartUsers: number;
  refund: number;
}

/** Own value, the span before, and what similar shops reach. */
export interface Board {
  now: Measures;
  before: Measures;
  peers: Measures;
}

export const SPANS: Record<SpanId, { start: string; end: string }> = {
  realtime: { start: '2026-11-15', end: '2026-11-15' },
  day: { start: '2026-11-14', end: '2026-11-14' },
  week: { start: '2026-11-08', end: '2026-11-14' },
};

/** As many people see and click the products as before; fewer of those who click pay. */
export const BOARDS: Record<SpanId, Record<ScopeId, Board>> = {
  week: {
    all: {
      now: {
        gmv: 218_392.6,
        orders: 3_120,
        buyers: 2_904,
        exposedUsers: 412_638,
        clickUsers: 53_107,
        cartUsers: 6_208,
        refund: 8_412.3,
      },
      before: {
        gmv: 295_480.05,
        orders: 4_201,
        buyers: 3_911,
        exposedUsers: 408_851,
        clickUsers: 52_710,
        cartUsers: 6_144,
        refund: 8_930,
      },
      peers: {
        gmv: 261_044,
        orders: 3_880,
        buyers: 3_602,
        exposedUsers: 351_200,
        clickUsers: 44_190,
        cartUsers: 5_830,
        refund: 7_705.2,
      },
    },
    self: {
      now: {
        gmv: 135_402.1,
        orders: 1_934,
        buyers: 1_811,
        exposedUsers: 251_703,
        clickUsers: 33_456,
        cartUsers: 3_902,
        refund: 5_100.4,
      },
      before: {
        gmv: 183_197.4,
        orders: 2_604,
        buyers: 2_440,
        exposedUsers: 249_387,
        clickUsers: 33_208,
        cartUsers: 3_870,
        refund: 5_390,
      },
      peers: {
        gmv: 160_005,
        orders: 2_390,
        buyers: 2_233,
        exposedUsers: 214_500,
        clickUsers: 27_400,
        cartUsers: 3_601,
        refund: 4_760,
      },
    },
    partner: {
      now: {
        gmv: 82_990.5,
        orders: 1_186,
        buyers: 1_127,
        exposedUsers: 172_944,
        clickUsers: 20_951,
        cartUsers: 2_418,
        refund: 3_311.9,
      },
      before: {
        gmv: 112_282.65,
        orders: 1_597,
        buyers: 1_520,
        exposedUsers: 171_310,
        clickUsers: 20_784,
        cartUsers: 2_396,
        refund: 3_540,
      },
      peers: {
        gmv: 101_039,
        orders: 1_490,
        buyers: 1_402,
        exposedUsers: 145_880,
        clickUsers: 17_820,
        cartUsers: 2_290,
        refund: 2_945.2,
      },
    },
  },
  day: {
    all: {
      now: {
        gmv: 28_740.9,
        orders: 411,
        buyers: 396,
        exposedUsers: 61_220,
        clickUsers: 7_904,
        cartUsers: 930,
        refund: 1_204.5,
      },
      before: {
        gmv: 31_902.2,
        orders: 448,
        buyers: 430,
        exposedUsers: 60_731,
        clickUsers: 7_866,
        cartUsers: 918,
        refund: 1_188,
      },
      peers: {
        gmv: 37_110,
        orders: 552,
        buyers: 521,
        exposedUsers: 52_007,
        clickUsers: 6_551,
        cartUsers: 851,
        refund: 1_090,
      },
    },
    self: {
      now: {
        gmv: 17_820.4,
        orders: 255,
        buyers: 247,
        exposedUsers: 37_106,
        clickUsers: 4_901,
        cartUsers: 571,
        refund: 740,
      },
      before: {
        gmv: 19_780.1,
        orders: 278,
        buyers: 268,
        exposedUsers: 36_880,
        clickUsers: 4_880,
        cartUsers: 569,
        refund: 722,
      },
      peers: {
        gmv: 22_960,
        orders: 341,
        buyers: 325,
        exposedUsers: 31_722,
        clickUsers: 4_012,
        cartUsers: 520,
        refund: 671,
      },
    },
    partner: {
      now: {
        gmv: 10_920.5,
        orders: 156,
        buyers: 151,
        exposedUsers: 25_330,
        clickUsers: 3_077,
        cartUsers: 362,
        refund: 464.5,
      },
      before: {
        gmv: 12_122.1,
        orders: 170,
        buyers: 164,
        exposedUsers: 25_004,
        clickUsers: 3_041,
        cartUsers: 355,
        refund: 466,
      },
      peers: {
        gmv: 14_150,
        orders: 211,
        buyers: 199,
        exposedUsers: 21_440,
        clickUsers: 2_640,
        cartUsers: 334,
        refund: 419,
      },
    },
  },
  realtime: {
    all: {
      now: { gmv: 1_174.5, orders: 16, buyers: 16, exposedUsers: 3_902, clickUsers: 487, cartUsers: 61, refund: 0 },
      before: {
        gmv: 10_218.3,
        orders: 145,
        buyers: 141,
        exposedUsers: 22_840,
        clickUsers: 2_931,
        cartUsers: 344,
        refund: 402,
      },
      peers: {
        gmv: 8_020,
        orders: 114,
        buyers: 109,
        exposedUsers: 19_003,
        clickUsers: 2_384,
        cartUsers: 310,
        refund: 377,
      },
    },
    self: {
      now: { gmv: 730.2, orders: 10, buyers: 10, exposedUsers: 2_410, clickUsers: 301, cartUsers: 38, refund: 0 },
      before: {
        gmv: 6_330,
        orders: 90,
        buyers: 88,
        exposedUsers: 14_001,
        clickUsers: 1_808,
        cartUsers: 213,
        refund: 250,
      },
      peers: {
        gmv: 4_970,
        orders: 71,
        buyers: 68,
        exposedUsers: 11_700,
        clickUsers: 1_470,
        cartUsers: 191,
        refund: 231,
      },
    },
    partner: {
      now: { gmv: 444.3, orders: 6, buyers: 6, exposedUsers: 1_530, clickUsers: 190, cartUsers: 23, refund: 0 },
      before: {
        gmv: 3_888.3,
        orders: 55,
        buyers: 53,
        exposedUsers: 9_011,
        clickUsers: 1_140,
        cartUsers: 133,
        refund: 152,
      },
      peers: { gmv: 3_050, orders: 43, buyers: 41, exposedUsers: 7_380, clickUsers: 920, cartUsers: 120, refund: 146 },
    },
  },
};

/** Parts of the GMV and the orders by carrier of the sale. */
export const CARRIERS = [
  { name: '直播间', gmv: 0.52, orders: 0.5 },
  { name: '短视频', gmv: 0.31, orders: 0.325 },
  { name: '商品卡', gmv: 0.17, orders: 0.175 },
] as const;

export const SHOP = '漏光生活旗舰店';
export const EXPERIENCE = 86;
