/** Where the equations come from. Apart from them, since a page needs the equations alone. */
export const identitySources = {
  definition: 'follows from the definition of the metric',
  ads: 'ads.tiktok.com/help/article/basic-data',
  cvr: 'ads.tiktok.com/help/article/conversion-rate-cvr (CVR divides by impressions since October 2023)',
  shopAds: 'ads.tiktok.com/help/article/view-shop-ads-reporting',
  shop: 'TikTok Shop Seller Center metric definitions, as quoted in public code',
  compass: 'public code (罗盘 field registry)',
  qianchuan: 'github bububa/oceanengine@e3ac8d5 marketing-api/model/qianchuan/report',
  assumed: 'usual in the field; the figures on the page decide',
} as const;

export type IdentitySource = keyof typeof identitySources;
