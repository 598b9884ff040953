import { createInstance, type i18n, type PostProcessorModule, type TFunction } from 'i18next';
import enAnnotations from './en/annotations.ts';
import enAudience from './en/audience/index.ts';
import enCommon from './en/common.ts';
import enCompare from './en/compare.ts';
import enFunnel from './en/funnel.ts';
import enNames from './en/names.ts';
import enNow from './en/now.ts';
import enOptions from './en/options.ts';
import enOverlay from './en/overlay.ts';
import enPopup from './en/popup.ts';
import enStates from './en/states.ts';
import enViews from './en/views.ts';
import enWhatif from './en/whatif.ts';
import type { Language } from './language.ts';
import zhAnnotations from './zh-CN/annotations.ts';
import zhAudience from './zh-CN/audience/index.ts';
import zhCommon from './zh-CN/common.ts';
import zhCompare from './zh-CN/compare.ts';
import zhFunnel from './zh-CN/funnel.ts';
import zhNames from './zh-CN/names.ts';
import zhNow from './zh-CN/now.ts';
import zhOptions from './zh-CN/options.ts';
import zhOverlay from './zh-CN/overlay.ts';
import zhPopup from './zh-CN/popup.ts';
import zhStates from './zh-CN/states.ts';
import zhViews from './zh-CN/views.ts';
import zhWhatif from './zh-CN/whatif.ts';

export { chooseLanguage, type Language, languages } from './language.ts';

const en = {
  annotations: enAnnotations,
  audience: enAudience,
  common: enCommon,
  compare: enCompare,
  funnel: enFunnel,
  names: enNames,
  now: enNow,
  options: enOptions,
  overlay: enOverlay,
  popup: enPopup,
  states: enStates,
  views: enViews,
  whatif: enWhatif,
};

type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

const zh: Texts<typeof en> = {
  annotations: zhAnnotations,
  audience: zhAudience,
  common: zhCommon,
  compare: zhCompare,
  funnel: zhFunnel,
  names: zhNames,
  now: zhNow,
  options: zhOptions,
  overlay: zhOverlay,
  popup: zhPopup,
  states: zhStates,
  views: zhViews,
  whatif: zhWhatif,
};

/** Every text of the interface, by language and namespace. */
export const resources = { en, 'zh-CN': zh } satisfies Record<Language, Texts<typeof en>>;

/** Every namespace; keys are written `namespace:path.in.it`. */
export const namespaces = [
  'annotations',
  'audience',
  'common',
  'compare',
  'funnel',
  'names',
  'now',
  'options',
  'overlay',
  'popup',
  'states',
  'views',
  'whatif',
] as const;

export type Translate = TFunction<typeof namespaces>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
  }
}

/** A figure or a Latin name is set off from Chinese by a space; where a Chinese name is put in instead, the space goes. */
const closeUp: PostProcessorModule = {
  type: 'postProcessor',
  name: 'closeUp',
  process: (text: string) => text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''),
};

/** A translator for one language, ready at once; `changeLanguage` switches it at run time. */
export function createI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.use(closeUp).init({
    lng: language,
    fallbackLng: 'en',
    resources,
    ns: namespaces,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
    postProcess: closeUp.name,
  });
  return instance;
}

/** The typed translating function of an instance, over all namespaces. */
export function translator(i18n: i18n): Translate {
  return i18n.getFixedT(null, namespaces);
}

/** A text whose key comes from data: the key below its namespace, or null when there is none. */
export function textOf(i18n: i18n, key: string, params: Record<string, string | number> = {}): string | null {
  return i18n.exists(key) ? String(i18n.t(key as never, params as never)) : null;
}
