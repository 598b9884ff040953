/** Languages whose output the parsers must never misread; far more than the lexicon reads. */
export const LOCALES =
  'en en-US en-GB en-IN zh-CN zh-TW zh-HK ja ko id ms th vi es es-MX es-419 es-CL pt-BR pt-PT de de-CH de-AT fr fr-CA fr-CH it nl pl ru tr ar ar-EG he hi bn fa sv da nb fi cs sk hu ro bg uk el hr sr sl lt lv et fil km lo my ta te mr gu kn ml ur sw az kk uz ka hy mn ne si pa ca eu gl is ga cy af sq mk bs be am zu'.split(
    ' ',
  );
