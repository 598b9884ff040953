export const PRODUCTS = [
  { name: 'Camino de lino', gmv: 12_844.1, share: 52, clicks: 13_240, orders: 431 },
  { name: 'Taza de gres', gmv: 9_120, share: 37, clicks: 9_230, orders: 304 },
  { name: 'Vela de cera', gmv: 2_714.5, share: 11, clicks: 4_501, orders: 96 },
];
