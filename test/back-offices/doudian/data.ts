/** The invented shop behind the stand-in: fewer people see its products; those who do buy as before. */
export const SHOP = '漏光生活旗舰店';

export interface Day {
  gmv: number;
  orders: number;
  buyers: number;
  exposed: number;
  clicked: number;
}

export const YESTERDAY: Day = { gmv: 12_308.45, orders: 182, buyers: 174, exposed: 20_417, clicked: 2_604 };
export const DAY_BEFORE: Day = { gmv: 19_204.2, orders: 284, buyers: 269, exposed: 31_962, clicked: 4_071 };

export const CROWDS = [
  {
    name: '近30天加购未购买',
    id: '90012233',
    kind: '自定义',
    people: '1.2万',
    state: '推送成功',
    made: '2026-11-10 14:20:11',
  },
  {
    name: '老客-高客单',
    id: '90012250',
    kind: '官方推荐',
    people: '3,842',
    state: '未推送',
    made: '2026-11-03 09:02:40',
  },
  {
    name: '母婴行业-大促人群',
    id: '90012301',
    kind: '行业特色',
    people: '680万',
    state: '推送中',
    made: '2026-10-28 18:45:02',
  },
] as const;

export const ORDERS = [
  {
    id: '6920481135572209651',
    name: '亚麻桌旗 180cm',
    price: '¥129.00',
    amount: '¥258.00',
    number: 2,
    state: '待发货',
  },
  {
    id: '6920481135572211022',
    name: '陶瓷马克杯 4 只装',
    price: '¥88.00',
    amount: '¥88.00',
    number: 1,
    state: '已发货',
  },
  { id: '6920481135572213377', name: '蜂蜡蜡烛', price: '¥39.90', amount: '¥119.70', number: 3, state: '已完成' },
] as const;
