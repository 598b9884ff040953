/** All rules of the knowledge base, confounders first. */
import { confounders } from './confounders.ts';
import { deliveryRules } from './delivery.ts';
import { liveRules } from './live.ts';
import { paymentRules } from './payment.ts';
import { peopleRules } from './people.ts';
import { productPageRules } from './product-page.ts';
import type { Rule } from './types.ts';

export { remedies } from './remedies.ts';

export const rules: readonly Rule[] = [
  ...confounders,
  ...deliveryRules,
  ...productPageRules,
  ...paymentRules,
  ...liveRules,
  ...peopleRules,
];
