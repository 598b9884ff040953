/** Words before figures that are examples or templates, not the seller's own. */
const EXAMPLE =
  /(?:^|[^\p{L}])(?:for example|example|e\.g|sample|such as|for instance|demo|contoh|misalnya|ví dụ|chẳng hạn|ejemplo|por ejemplo|exemple|par exemple|beispiel|z\.\s?b|esempio|ad esempio|exemplo|örnek|przykład|например|voorbeeld)(?:$|[^\p{L}])|例如|示例|比如|举例|舉例|範例|样例|ตัวอย่าง|例えば|(?:^|[（(])例|예시|예를 들어/iu;

/** Whether a text announces an example. */
export const announcesExample = (text: string): boolean => EXAMPLE.test(text);
