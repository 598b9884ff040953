/** Texts that stand where a number would: missing, masked and loading are three things, and none of them is zero. */
import { foldWords } from './fold.ts';

/** In all languages of the lexicon; standard UI wording, compared folded. As of 2026-11. */
const MISSING = new Set([
  'n/a', 'na', '#n/a', 'n.a.', 'n.a', 'nan', 'null', 'undefined', 'none', 'nil', 'infinity', '∞', 'nan:nan', '-:-', '--:--', 'nd', 'n/d', 's/d',
  'no data', 'no data yet', 'no data available', 'not available', 'unavailable', 'not applicable', 'no record', 'no records',
  '暂无', '暂无数据', '无', '无数据', '没有数据', '尚无数据', '数据为空', '未统计', '暫無', '暫無數據', '暫無資料', '無', '無數據', '無資料', '沒有資料',
  'データなし', 'データがありません', 'なし', '該当なし', '데이터 없음', '데이터가 없습니다', '없음', '해당 없음',
  'tidak ada data', 'tidak tersedia', 'belum ada data', 'tiada data', 'không có dữ liệu', 'chưa có dữ liệu', 'không có', 'không áp dụng',
  'ไม่มีข้อมูล', 'ไม่มี', 'sin datos', 'no disponible', 'no hay datos', 'sem dados', 'não disponível', 'indisponível', 'keine daten', 'nicht verfügbar',
  'k. a.', 'k.a.', 'aucune donnée', 'non disponible', 'indisponible', 'nessun dato', 'non disponibile', 'n.d.', 'brak danych', 'veri yok', 'geen gegevens', 'нет данных', 'н/д',
  'walang data',
]); // biome-ignore format: a list

const LOADING = new Set([
  'loading', 'calculating', 'updating', 'please wait', '加载中', '正在加载', '读取中', '计算中', '统计中', '更新中', '数据更新中', '数据计算中', '載入中', '加載中', '計算中',
  '読み込み中', '読込中', 'ロード中', '集計中', '로딩 중', '로딩중', '불러오는 중', '계산 중', 'memuat', 'sedang memuat', 'menghitung', 'memuatkan', 'sedang dimuatkan', 'đang tải', 'đang tính', 'đang tính toán',
  'กำลังโหลด', 'กำลังคำนวณ', 'cargando', 'calculando', 'carregando', 'a carregar', 'wird geladen', 'lädt', 'laden', 'chargement', 'chargement en cours', 'caricamento', 'caricamento in corso',
  'wczytywanie', 'ładowanie', 'yükleniyor', 'загрузка', 'naglo-load',
]); // biome-ignore format: a list

/** Dashes and slashes alone, also with a unit or a currency around: `--`, `¥-`, `- %`, `— USD`. */
const DASHES = /^(?:\p{Sc}|[A-Z]{1,3}\$?|rp|rm)? ?[-–—−―ー_/\\]{1,4} ?(?:%|\p{Sc}|[a-z]{3}|元|人|次)?$/iu;
const STARS = /[*•●∙⋯■█▇◼⬤]/;
const MASK =
  /^[^\p{L}]*(?:[*•●∙■█▇◼⬤]{2,}|\d[\d.,]*[*•●■][*•●■\d.,]*|[\p{Sc}][*•●■]+)[^\p{L}]*(?:[万亿萬億人次元%]|[A-Z]{3})?$/u;
const CROSSES = /^[\p{Sc}\d.,]*x{2,}[x.,]*[万亿%]?$/u;

/**
 * What a text without a readable number says: `missing` (`-`, `N/A`, `暂无数据`, empty), `masked` (`***`, `1*,***`, `¥**`),
 * `loading` (`Loading…`, `加载中`, `…`), or null when it is none of them.
 */
export function placeholder(text: string): 'missing' | 'masked' | 'loading' | null {
  if (/\d/.test(text) && !STARS.test(text) && !/x{2}/i.test(text)) return null;
  const words = foldWords(text);
  if (words === '') return 'missing';
  const bare = words.replace(/(?:\.{2,}|…+|⋯+)$/, '').trim();
  if (bare === '' || LOADING.has(bare)) return 'loading';
  // `NaN:NaN (--)`, `nan%`
  const core = words.replace(/ ?\((?:-+|–|—)\)$/, '').replace(/ ?%$/, '');
  if (MISSING.has(core) || MISSING.has(words) || DASHES.test(words) || DASHES.test(core)) return 'missing';
  if (STARS.test(words) && MASK.test(fold1(words))) return 'masked';
  return CROSSES.test(words) ? 'masked' : null;
}

/** A footnote mark behind a whole number (`1,234*`) is no mask. */
function fold1(words: string): string {
  return /^\d[\d.,]*\d?\*$/.test(words) && !/\d\*\d/.test(words) && (words.match(/\*/g) ?? []).length === 1
    ? 'footnote'
    : words;
}
