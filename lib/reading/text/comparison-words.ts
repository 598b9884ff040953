/**
 * Words beside a figure that say what another number is: a change, the value of another period, of peers, a target, a share.
 * Standard wording of dashboards in the lexicon's languages, and the forms of the back-office notes (`较上周期`, `同行标杆`,
 * `vs last 7 days`), as of 2026-11. Sources of patterns, in lower case, matched on folded text; words of letters only as whole words.
 */
import type { Compare } from '../../metrics/figure.ts';
import { sinceWords, timeWords } from './time-words.ts';

export type CompareKind = Compare['kind'];

/** `other`: a comparison that is none of the kinds, such as the same day of last week. */
export type Reference = CompareKind | 'other';

/**
 * `relation`: the word says that a change follows (较, vs, 环比); without one it names the value of a reference. `more` and `less`
 * turn a number up or down but stand alone for other things: `Mehr` is also a link to more of the page.
 */
export type WordKind =
  | 'relation'
  | 'up'
  | 'down'
  | 'more'
  | 'less'
  | 'flat'
  | 'points'
  | 'basis_points'
  | 'rank'
  | 'filler'
  | Reference;

export const WORDS: Record<WordKind, string[]> = {
  relation: [
    '(?:相)?较(?:于)?', '(?:相)?較(?:於)?', '相比(?:于|於|较|較)?', '对比', '對比', '比', '比起', '增幅', '涨跌幅', '漲跌幅', '增长率', '成長率', '变化率?', '變化率?',
    'vs\\.?', 'versus', 'compar(?:ed?|ing|ison)(?: (?:to|with|against))?', 'relative to', 'with respect to', 'than', 'from', 'since', 'against', 'over', 'change', 'growth',
    '(?:mem)?bandingkan(?: dengan)?', 'dibanding(?:kan)?(?: dengan)?', 'perbandingan(?: dengan)?', 'berbanding(?: dengan)?', 'ketimbang', 'terhadap', 'dari', 'daripada', 'so(?: sánh)? với', 'so sánh', 'từ', 'เปรียบเทียบ(?:กับ)?', '(?:เมื่อ)?เทียบ(?:กับ|จาก)?', 'จาก', 'กว่า',
    'frente (?:al?|a la|aos?|à|às)', 'que', '(?:con )?respecto (?:al?|a los|a las|a la|del?|de la)', 'compara(?:r|do|da|dos|das)? (?:con|com|al?|ao?|aos|à|às)', 'en (?:comparación|relación) (?:con|al?)', 'em (?:relação|comparação) (?:aos?|as?|às?|com)', 'contra', 'ante',
    'gegenüber', 'ggü\\.?', 'gg\\.', 'im vergleich(?: zu[mr]?| mit)?', 'vergleich(?:en)?(?: mit)?', 'verglichen mit', 'vgl\\.?(?: mit| zu[mr]?)?', 'zu[mr]?', 'seit', 'als',
    'par rapport (?:à|aux?)', 'p(?:ar|\\.)? ?r(?:ap|app)?\\.? ?(?:à|aux?)', 'comparée?s? (?:à|aux?)', 'comparer (?:à|aux?)', 'en comparaison (?:de|avec|à)', 'vis-à-vis', 'contre', 'rispetto a(?:[il]|gli|ll[aeo]|ll[\'’])?', '(?:in |a )?confronto (?:ai?|al|alla|con)', 'confronta(?: con)?', 'contro',
    '対比', '比較', 'より', 'と比(?:べて?|較)', 'に対し(?:て)?', '対', '대비', '비교', '보다', '(?:에 )?비(?:해|하여)', 'w porównaniu (?:z|ze|do)', 'w stosunku do', 'względem', 'wobec', 'porównaj z', 'göre', '(?:ile )?kıyasla', '(?:şununla )?karşılaştır(?:ma|ması|ılan)?', 'ten opzichte van', 't\\.o\\.v\\.', 'tov', 'vergeleken met', 'in vergelijking met', 'vergelijk(?:en)? met', 'kumpara sa', 'по сравнению со?', 'в сравнении со?', 'сравнить с', 'относительно', 'от', 'ко?', 've srovnání s(?:e)?', 'v porovnání s(?:e)?', 'oproti', 'proti', 'porovnat s',
    'su(?:l|lla|llo|gli|i|lle)', 'مقارنة(?: مع)?', 'عن', 'بالمقارنة(?: مع)?', 'مقابل', 'לעומת', 'בהשוואה', 'מול',
    ...sinceWords('previous_period'), ...sinceWords('yesterday'), ...sinceWords('last_year'), ...sinceWords('other'),
  ],
  up: [
    '上升', '上涨', '上漲', '增长', '增長', '成长', '成長', '增加', '提升', '升高', '提高', '上扬', '上揚', '涨', '漲', '升', '涨幅', '漲幅', '升幅', 'up', 'increased?(?: (?:by|of))?', 'increasing', 'rise', 'rose', 'rising', 'grew', 'naik', 'meningkat', 'peningkatan', 'kenaikan', 'bertambah', 'tumbuh',
    'tăng(?: thêm| trưởng)?', 'เพิ่มขึ้น', 'เพิ่ม', 'สูงขึ้น', 'เติบโต', 'ขึ้น', 'subió', 'sube', 'subida', 'aumentó', 'aumento', 'aumenta', 'incremento', 'incrementó', 'crecimiento', 'creció', 'alza', 'aumentou', 'subiu', 'cresceu', 'crescimento', 'alta', 'elevação', 'gestiegen', 'anstieg', 'zunahme', 'steigerung', 'zuwachs', 'hausse', 'en hausse', 'augmentation', 'augmenté', 'progression',
    'in aumento', 'aumentat[oaie]', 'incremento', 'in crescita', 'crescita', 'in rialzo', 'rialzo', '増加', '上昇', '増', '伸び', 'アップ', 'プラス', '증가', '상승', '늘었', '늘어', '(?:ha )?(?:subido|aumentado|crecido|incrementado)', '(?:è )?aumentat[oaie]', 'ارتفاع', 'زيادة', 'ارتفع', 'زاد', 'עלייה(?: של)?', 'גידול(?: של)?', 'wzrost(?: o)?', 'wzrosł[aoy]?(?: o)?', 'artış', 'arttı', 'yükseliş', 'yükseldi', 'stijging', 'gestegen(?: met)?', 'toename', 'toegenomen(?: met)?', 'рост(?: на)?', 'вырос(?:л[аои])?(?: на)?', 'увеличение(?: на)?', 'увеличил(?:ся|ась|ось|ись)(?: на)?', 'прирост', 'nárůst(?: o)?', 'růst(?: o)?', 'vzrostl[aoiy]?(?: o)?', 'zvýšení(?: o)?', 'tumaas',
  ],
  down: [
    '下降', '下跌', '减少', '減少', '降低', '下滑', '回落', '衰退', '跌', '降', '跌幅', '降幅', 'down', 'decreased?(?: (?:by|of))?', 'decreasing', 'fell', 'fall(?:ing)?', 'drop(?:ped)?', 'declined?', 'turun', 'menurun', 'penurunan', 'berkurang',
    'giảm(?: đi)?', 'sụt giảm', 'ลดลง', 'ลด', 'ต่ำลง', 'ตก', 'bajó', 'baja', 'bajada', 'disminuyó', 'disminución', 'descenso', 'descendió', 'cayó', 'caída', 'reducción', 'diminuiu', 'diminuição', 'caiu', 'queda', 'redução', 'recuo', 'gesunken', 'rückgang', 'abnahme', 'gefallen', 'baisse', 'en baisse', 'diminution', 'diminué', 'recul', 'chute',
    'in calo', 'calo', 'diminuzione', 'in diminuzione', 'diminuit[oaie]', 'in ribasso', 'ribasso', 'riduzione', '低下', '下落', '下降', '減', 'ダウン', 'マイナス', '감소', '하락', '줄었', '줄어', '(?:ha )?(?:bajado|disminuido|caído|descendido)', 'انخفاض', 'تراجع', 'انخفض', 'ירידה(?: של)?', 'spadek(?: o)?', 'spadł[aoy]?(?: o)?', 'azalış', 'azaldı', 'azalma', 'düşüş', 'düştü', 'daling', 'gedaald(?: met)?', 'afname', 'afgenomen(?: met)?', 'снижение(?: на)?', 'снизил(?:ся|ась|ось|ись)(?: на)?', 'падение(?: на)?', 'упал[аои]?(?: на)?', 'уменьшение(?: на)?', 'pokles(?: o)?', 'klesl[aoiy]?(?: o)?', 'snížení(?: o)?', 'bumaba',
  ],
  more: ['more', 'higher', 'gain(?:ed)?', 'lebih tinggi', 'lebih banyak', 'cao hơn', 'nhiều hơn', 'สูงกว่า', 'มากกว่า', 'más', '(?:a )?mais', 'mehr', 'höher', '(?:de )?plus', 'in più', 'più', '高', '更高', '多い', '高い', '높음', 'fazla', 'daha fazla', 'daha yüksek', 'więcej', 'wyżej', 'meer', 'hoger', 'больше', 'выше', 'více', 'výše'],
  less: ['less', 'fewer', 'lower', 'loss', 'lebih rendah', 'lebih sedikit', 'kurang', 'thấp hơn', 'ít hơn', 'ต่ำกว่า', 'น้อยกว่า', '(?:a )?menos', 'weniger', 'niedriger', '(?:de )?moins', 'in meno', 'meno', '低', '更低', '少ない', '低い', '낮음', 'daha az', 'daha düşük', 'mniej', 'niżej', 'minder', 'lager', 'меньше', 'ниже', 'méně', 'níže'],
  flat: [
    '持平', '无变化', '無變化', '没有变化', '沒有變化', '不变', '不變', '无波动', '無波動', '变化不大', 'flat', 'no change', 'unchanged', 'tetap', 'tidak berubah', 'tidak ada perubahan', 'tiada perubahan', 'kekal', 'stabil', 'không (?:thay )?đổi', 'không có thay đổi', 'giữ nguyên', 'ổn định', 'ไม่เปลี่ยนแปลง', 'ไม่มีการเปลี่ยนแปลง', 'คงที่', 'เท่าเดิม', 'ทรงตัว', 'sin (?:cambios?|variación|variaciones)', 'estable',
    'sem (?:alteraç(?:ão|ões)|variação|mudanças?)', 'estável', 'inalterado', 'unverändert', 'keine (?:ver)?änderung(?:en)?', 'gleichbleibend', 'stable', 'inchangée?', 'sans changement', 'aucun changement', 'invariat[oa]', 'stabile', 'nessun[oa]? (?:variazione|cambiamento)', '変化なし', '変動なし', '増減なし', '横ばい', '変わらず', '변동 ?없음', '변화 ?없음', '보합', 'بدون تغيير', 'دون تغيير', 'ללא שינוי', 'bez zmian', 'değişiklik yok', 'değişmedi', 'değişmemiş', 'ongewijzigd', 'onveranderd', 'geen (?:verandering|wijziging)', 'gelijk gebleven', 'без изменений', 'не изменил(?:ся|ась|ось|ись)', 'beze změny', 'nezměněno', 'stejné', 'walang pagbabago',
  ],
  points: [
    '个?百分点', '個?百分點', 'p\\.? ?p\\.?(?:ts?)?', 'pts?', 'ppts?', 'percentage points?', '%[- ]?(?:points?|pts?)', 'poin persen(?:tase)?', 'mata peratusan', 'điểm (?:phần trăm|%)', 'จุดเปอร์เซ็นต์', 'puntos? porcentuales?', 'pontos? percentua(?:is|l)',
    'prozentpunkte?n?', '%-punkte?', 'points? de pourcentage', 'punt[oi] percentual[ei]', '%?ポイント', '%p', '%포인트', '퍼센트 ?포인트', 'نقط(?:ة|ا?ط) مئوية', 'نقاط مئوية', 'נקודות אחוז', 'procentpunt(?:en)?', 'punkt(?:ów|y)? procentow(?:ych|e|y)', 'yüzde puan(?:ı)?', 'п\\. ?п\\.?', 'процентн(?:ых|ые|ый) пункт(?:ов|а)?', 'p\\. ?b\\.?', 'procentní(?:ch)? bod(?:ů|y)?',
  ],
  basis_points: ['bps', '基点', '基點', '个基点'],
  previous_period: timeWords('previous_period'),
  yesterday: timeWords('yesterday'),
  last_year: timeWords('last_year'),
  other: timeWords('other'),
  peer: [
    '同行(?:业)?(?:同规模)?(?:同层级)?(?:基准值?|标杆值?|均值|平均值?|优秀值?|中位数|水平|前\\d+%)?', '同業(?:基準值?|標竿值?|均值|平均值?)?', '行业(?:均值|平均值?|基准值?|标杆值?|优秀值?|中位数|大盘)', '(?:同类|同類|类目|類目|類別|大盘|商圈|市场|市場|产业|產業|业界|業界)(?:均值|平均值?|基准值?|基準值?|中位数|中位數)', '(?:竞品|競品)(?:均值|平均值?)?', '标杆值?', '標竿值?', '基准值?', '基準值?',
    'peers?(?: average| benchmark| median)?', 'benchmark', 'industry', "(?:industry|sector|category|market|marketplace|competitors?|peers?|(?:similar|top) (?:shops|stores|sellers))['’]? (?:average|benchmark|avg\\.?|mean|median|level)", 'competitors?', 'similar (?:shops|stores|sellers)', '(?:avg\\.?|average|mean|median) (?:of|for) (?:the )?(?:industry|category|peers|similar (?:shops|stores|sellers))',
    '(?:rata-rata|median|benchmark|tolok ukur|patokan) (?:industri|kategori|pesaing|kompetitor|pasar|toko (?:serupa|sejenis))', 'tolok ukur', '(?:purata|median|penanda aras) (?:industri|kategori|pesaing|pasaran|kedai serupa)', 'penanda aras', '(?:mức )?trung bình (?:của )?(?:ngành(?: hàng)?|đối thủ|danh mục|thị trường|cửa hàng tương tự)', '(?:điểm|mức) chuẩn', 'chuẩn ngành', '(?:ค่า)?(?:เฉลี่ย|มัธยฐาน)(?:ของ)?(?:อุตสาหกรรม|คู่แข่ง|หมวดหมู่|ตลาด|ร้านค้าที่คล้ายกัน)', 'เกณฑ์(?:มาตรฐาน|อุตสาหกรรม|เปรียบเทียบ)',
    '(?:la |el )?(?:media|promedio|mediana|referencia|benchmark) (?:del sector|de la industria|de la categoría|del mercado|de (?:los )?competidores|de la competencia|de tiendas similares|sectorial)', '(?:a )?(?:média|mediana|referência|benchmark) (?:do setor|da indústria|da categoria|do mercado|dos concorrentes|do segmento|de lojas semelhantes)',
    '(?:branchen|kategorie|markt|wettbewerbs?|konkurrenz)-?(?:durchschnitt|mittel(?:wert)?|wert|median|benchmark)', '(?:durchschnitt|median) der (?:branche|kategorie|wettbewerber)', 'vergleichswert', "(?:la )?(?:moyenne|médiane|référence|benchmark) (?:du secteur|de l['’]industrie|de la catégorie|du marché|des concurrents|sectorielle|des boutiques similaires)", "(?:la )?(?:media|mediana|riferimento|benchmark) (?:del settore|di settore|della categoria|del mercato|dei concorrenti|dell['’]industria)",
    '(?:業界|同業他?社?|業種|カテゴリー?|市場|競合|他社|類似店舗)の?(?:平均値?|中央値|基準値?|ベンチマーク|水準)', 'ベンチマーク', '(?:동종 ?업계|업계|업종|카테고리|시장|경쟁사|유사 ?(?:상점|스토어))의? ?(?:평균(?:값|치)?|중앙값|벤치마크|기준)', '벤치마크', 'متوسط (?:القطاع|الصناعة|السوق|المنافسين)', 'ממוצע (?:ענפי|השוק|המתחרים)', '(?:średnia|mediana) (?:branżowa|branży|rynku|konkurencji|w branży|w kategorii)', 'benchmark branżowy', '(?:sektör|kategori|pazar|rakip|benzer mağaza(?:lar)?) (?:ortalaması|medyanı|kıyaslaması)', '(?:branche|sector|markt|categorie)-?(?:gemiddelde|mediaan|benchmark)', 'gemiddelde (?:van )?(?:de )?(?:branche|sector|markt|concurrenten)', '(?:среднее|средний показатель|медиана|бенчмарк) (?:по )?(?:отрасли|категории|рынку|конкурентам)', 'среднеотраслевой показатель', '(?:průměr|medián) (?:odvětví|v odvětví|oboru|trhu|konkurence|kategorie)', 'oborový průměr',
  ],
  target: [
    '目标值?', '目標[值値]?', 'target(?: value)?', 'goal(?: value)?', 'sasaran', 'matlamat', 'mục tiêu', 'chỉ tiêu', '(?:ค่า)?เป้าหมาย', 'เป้า', 'objetivo', 'meta', 'zielwert', 'ziel', 'zielvorgabe', 'soll(?:wert)?', 'objectif', 'valeur cible', 'cible', 'obiettivo', 'traguardo', '목표(?:값|치)?', 'ال?هدف', 'יעד', 'cel', 'hedef', 'doel(?:waarde)?', 'streefwaarde', 'цель', 'план', 'cíl', 'cílová hodnota', 'layunin',
  ],
  share: [
    '占比', '佔比', '(?:流量|金额|人数|成交)占比', '占(?:全部|总|整体|全店|大盘)(?:比)?', '占总[一-鿿]{0,4}', 'share(?: of total)?', '(?:% )?of total', 'proportion', 'percentage of total', 'contribution', 'proporsi', 'porsi', 'kontribusi', 'bahagian', 'perkadaran', '(?:% )?dari total', 'tỷ trọng', 'tỉ trọng', 'tỷ lệ đóng góp', 'สัดส่วน', 'proporción', 'cuota', 'participación', '(?:% )?del total', 'participação', 'proporção', '(?:% )?do total',
    'anteil', '(?:% )?vom gesamt', 'part du total', '(?:% )?du total', 'quota', '(?:% )?del totale', '構成比', 'シェア', '割合', '비중', '점유율', 'udział', '(?:% )?całości', 'pay(?:ı)?', '(?:% )?toplam(?:ın)?', 'aandeel', '(?:% )?van (?:het )?totaal', 'доля', '(?:% )?от (?:общего|итога)', 'podíl', '(?:% )?z celku',
  ],
  rank: [
    '优于(?:同行|同类|全国|行业)?(?:同规模|同层级|同类)?', '超过(?:了)?(?:同行|全国|行业)?', '打败', '排名', '排行', '首次上榜', '名次', '上榜', 'rank(?:ing|ed)?', 'top', 'better than', 'ahead of', 'peringkat', 'kedudukan', 'xếp hạng', 'hạng', 'อันดับ', 'clasificación', 'puesto', 'classificação', 'posição', 'rang', 'platz', 'classement', 'classifica', 'posizione', '順位', 'ランキング', '순위', 'sıralama', 'sıra', 'miejsce', 'pozycja', 'ranking', 'rang', 'место', 'позиция', 'рейтинг', 'pořadí', 'umístění',
  ],
  // none that turns `by` into `to`: `up to 5%`, `5%に増加`
  filler: [
    '的商家', '的店铺', '的同行', '商家', '值', '为', '為', '了', '约', '約', '则', '与', '與', '和', '跟', 'by', 'the', 'of', 'in', 'an', 'one', 'about', 'sellers', 'shops', 'with', 'and', 'was', 'is', 'it',
    'ha', 'no', 'na', 'num', 'بنسبة', 'sebesar', 'sebanyak', 'sekitar', 'yang', 'pada', 'sama dengan', 'là', 'thêm', 'khoảng', 'mức', 'của', 'với', 'đã', 'ของ', 'ประมาณ', 'um', 'von', 'de[mnrs]', 'das', 'die', 'im', 'am', 'ca\\.?', 'de', 'del', 'en', 'un', 'una', 'el', 'los', 'las', 'do', 'da', 'dos', 'das', 'o', 'os', 'as', 'du', 'des', 'le', 'la', 'les', 'di', 'il', 'lo', 'i', 'gli', 'dello', 'della', 'circa',
    'の', 'と', 'は', 'が', 'で', 'を', 'から', 'した', 'しました', '의', '과', '와', '은', '는', '약', '에', '했습니다', '했음',
  ],
}; // biome-ignore format: a list
