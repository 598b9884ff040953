export const PRODUCTS = [
  { name: 'Linen runner', live: { gmv: 48_210.5, orders: 204 }, video: { gmv: 20_118, orders: 91 } },
  { name: 'Stoneware mug', live: { gmv: 12_044.25, orders: 66 }, video: { gmv: 31_900.75, orders: 170 } },
  { name: 'Beeswax candle', live: { gmv: 7_330, orders: 88 }, video: { gmv: 2_405.5, orders: 31 } },
];
