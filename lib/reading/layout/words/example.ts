/** Words before figures that are examples or templates, not the seller's own. */
const EXAMPLE =
  /(?:^|[^\p{L}])(?:for example|example|e\.g|sample|such as|for instance|demo|contoh|misalnya|ví dụ|chẳng hạn|ejemplo|por ejemplo|exemple|par exemple|beispiel|z\.\s?b|esempio|ad esempio|exemplo|örnek|örneğin|mesela|przykład|przykładowo|na przykład|np\.|например|пример|voorbeeld|bijvoorbeeld|bijv\.|příklad|například|např\.|halimbawa)(?:$|[^\p{L}])|例如|示例|比如|举例|舉例|範例|样例|ตัวอย่าง|例えば|(?:^|[（(])例|예시|예를 들어/iu;

/** Whether a text announces an example. */
export const announcesExample = (text: string): boolean => EXAMPLE.test(text);

/** Heads of a glossary or of other people's figures: what stands in such a table is no seller's. */
const TEACHING =
  /^(?:definitions?|descriptions?|meaning|formula|how (?:it is|it's) calculated|explanation|examples?|benchmarks?|good|great|excellent|fair|poor|scenarios?|良好|优秀|優秀|合格|释义|定义|定義|说明|說明|指标说明|计算公式|计算方式|含义|口径|示例|举例|definisi|rumus|contoh|định nghĩa|công thức|ví dụ|คำจำกัดความ|สูตร|definición|fórmula|ejemplo|definição|exemplo|definition|formel|beispiel|définition|formule|exemple|definizione|formula|esempio|tanım|açıklama|formül|örnek|definicja|opis|wzór|przykład|definitie|omschrijving|formule|voorbeeld|определение|описание|формула|пример|definice|popis|vzorec|příklad|定義|計算式|例|정의|공식|예시)$/iu;

/** Whether a column head says that the table explains metrics. */
export const isTeachingHead = (text: string): boolean => TEACHING.test(text.trim());

/** Heads over what a rule watches for: a bound, not what was measured. */
const RULE =
  /^(?:conditions?|criteri(?:a|on)|rules?|triggers?(?: when)?|thresholds?|(?:触发|告警|预警|報警|警示|規則)?[条條]件|阈值|閾值|规则|規則|syarat|kondisi|ambang|điều kiện|ngưỡng|เงื่อนไข|เกณฑ์|condici[óo]n(?:es)?|umbral|condiç(?:ão|ões)|limiar|bedingung(?:en)?|schwellenwert|règles?|seuil|condizion[ei]|soglia|しきい値|조건|임계값|koşul(?:lar)?|eşik|warun(?:ek|ki)|próg|voorwaarden?|drempel|услови[ея]|порог|podmínk[ay]|práh|الشرط|תנאי)$/iu;

/** Whether a column head says that its values are bounds of rules. */
export const isRuleHead = (text: string): boolean => RULE.test(text.trim());
