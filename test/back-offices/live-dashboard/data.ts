/** The invented live session: many see the preview, few enter the room. */
export const SESSION = {
  gmv: 18_420,
  viewers: 1_284,
  impressions: 412_600,
  enterRate: 0.0214,
  ctr: 0.0873,
  orderRate: 0.0162,
  cost: 3_120.5,
  roi: 5.9,
  watch: 48,
};
