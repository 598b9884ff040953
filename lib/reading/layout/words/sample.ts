/** Words of banners that call the data of a page a sample. Standard wording of products with a demo, as of 2026-11. */

const LATIN =
  '(?:sample|example|demo|demonstration|mock|dummy|placeholder|fake|fictional|simulated) (?:data|figures|numbers|metrics|values|report|dashboard|store|shop|account)|demo(?:nstration)? mode|sandbox mode|' +
  '(?:data|angka|akun|toko) (?:contoh|sampel|demo|simulasi|tiruan)|contoh data|(?:mode|mod) (?:demo|contoh)|dữ liệu (?:mẫu|minh họa|demo|ví dụ|giả lập|thử nghiệm)|số liệu (?:mẫu|minh họa)|chế độ (?:demo|dùng thử)|' +
  'datos (?:de (?:ejemplo|muestra|demostración|prueba)|ficticios|simulados)|modo (?:de )?(?:demostración|demo|demonstração)|dados (?:de (?:exemplo|amostra|demonstração|teste)|fictícios|simulados)|' +
  "(?:beispiel|muster|demo|test)-?(?:daten|zahlen|konto|modus)|fiktive (?:daten|zahlen)|données (?:d['’]exemple|de démonstration|fictives|factices|de test)|exemples? de données|mode (?:de )?démo(?:nstration)?|" +
  'dati (?:di (?:esempio|prova)|dimostrativi|fittizi|demo|simulati)|modalità (?:demo|dimostrativa)|(?:ال)?بيانات (?:ال)?(?:تجريبية|توضيحية|نموذجية|وهمية)|(?:ال)?وضع (?:ال)?تجريبي|נתונים (?:לדוגמה|לדוגמא|להמחשה|פיקטיביים)|נתוני (?:דוגמה|הדגמה|דמו)|מצב הדגמה|(?:örnek|demo|deneme|test) veri(?:ler|leri)?|(?:demo|deneme) modu|(?:przykładowe|testowe|fikcyjne|demonstracyjne) dane|dane (?:przykładowe|testowe|demonstracyjne|demo|fikcyjne)|tryb demo(?:nstracyjny)?|(?:voorbeeld|demo|test)-?(?:gegevens|data|modus)|fictieve (?:gegevens|data|cijfers)|примеры? данных|данные для примера|(?:демо|тестовые|демонстрационные|вымышленные)[- ]?данные|демо-?режим|(?:ukázková|testovací|fiktivní|vzorová|demo) data|(?:demo|ukázkový) režim|halimbawang data';
const UNSPACED =
  '(?:示例|样例|演示|模拟|虚拟|测试|示意|范例|demo) ?(?:数据|报表|店铺|账号)|(?:範例|示例|示範|模擬|測試|虛擬) ?(?:資料|數據|帳號|商店)|(?:演示|示範|展示|demo) ?模式|数据(?:仅供|仅为|为)(?:示例|演示|展示)|(?:數據|資料)僅供(?:示範|參考範例)|' +
  '(?:サンプル|デモ|ダミー|テスト|見本)の?(?:データ|数値|アカウント|ショップ)|デモモード|(?:샘플|예시|데모|더미|가상|테스트) ?(?:데이터|수치|계정)|데모 ?모드|ข้อมูล(?:ตัวอย่าง|สาธิต|จำลอง|ทดสอบ)|ตัวอย่างข้อมูล|โหมด(?:สาธิต|ทดลอง|ตัวอย่าง)';
const SAYS = new RegExp(`(?:^|[^\\p{L}])(?:${LATIN})(?:$|[^\\p{L}])|${UNSPACED}`, 'iu');

/** Tags on a card; words that also mean goods given away (`Sample`, `サンプル`) are none. */
const TAG = /^(?:demo|示例|样例|演示|範例|示範|예시|데모|デモ)$/iu;

/** Invitations to it, and what says that there is none. */
const NOT_SAID =
  /(?:^|[^\p{L}])(?:no|not|without|excludes?|excluding|exclude|try|see|view|open|start|explore|download|import|upload|load|use|switch|exit|leave|request|book|delete|remove|clear|sin|sem|ohne|keine?|sans|senza|tanpa|bukan|không|ohne|probar|ver|testen|essayer|prova|coba|lihat|xem|thử|bez|nie|zobacz|bekijk|geen|zonder|niet|не|без|посмотреть|попробовать|скачать|nejsou|zobrazit|zkusit|göster|dene|indir|değil)(?:$|[^\p{L}])|不含|不是|非示|非演|排除|查看|试用|体验|下载|导入|上传|切换|退出|删除|清除|檢視|下載|匯入|見る|試す|ダウンロード|보기|다운로드|ไม่|ดู/iu;

const LONGEST = 160;
const SENTENCE = /[.!?。！？]+(?=\s|$)|[。！？]/u;

/** Whether a text states that what it stands over is a sample, not the seller's own data. */
export function saysSample(text: string): boolean {
  if (text.length > LONGEST) return false;
  return TAG.test(text.trim()) || text.split(SENTENCE).some((part) => SAYS.test(part) && !NOT_SAID.test(part));
}
