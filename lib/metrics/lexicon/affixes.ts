/** Words around a label that do not change its metric. Keys are in the form of `labelKey`. */

/** `Total orders` is the orders of all; tried only when the whole label is unknown. */
export const totalWords = [
  'total ',
  'overall ',
  'total de ',
  'total des ',
  "total de l'",
  'nombre total de ',
  'número total de ',
  'jumlah ',
  'tổng số ',
  'tổng ',
  'ยอดรวม',
  '总',
  '總',
  '合计',
  '累计',
  '累計',
  '総',
  '合計',
  '총',
  '전체',
  'gesamt ',
  'gesamte ',
  'totale ',
  'toplam ',
  'łączna liczba ',
  'totaal ',
  'kabuuang ',
  'всего ',
  'общее количество ',
];

/** `Number of orders` counts them. */
export const countWords = [
  'number of ',
  'no of ',
  '# of ',
  '#',
  'count of ',
  'nombre de ',
  "nombre d'",
  'número de ',
  'nº de ',
  'numero di ',
  'anzahl ',
  'anzahl der ',
  'jumlah ',
  'số lượng ',
  'số lượt ',
  'số ',
  'bilangan ',
  'จำนวน',
  'liczba ',
  'aantal ',
  'bilang ng ',
  'количество ',
  'число ',
];

/** Channels written before a label: one metric, a narrower scope. */
export const scopeWords = ['直播间', '商品卡', '短视频', '搜索', '直播', 'live '];
