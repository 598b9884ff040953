/** Buttons by which a company sells its services to visitors of its own site. Standard wording, as of 2026-11. */
const PITCH =
  '(?:book|request|schedule|get|watch) (?:a|your|my)? ?(?:free |live )?(?:demo|consultation|quote)|(?:talk to|contact) (?:sales|an expert)|' +
  '(?:预约|申请|获取)(?:产品|免费)?(?:演示|试用|方案|咨询)|联系销售|預約(?:演示|諮詢)|聯絡銷售|デモを(?:予約|申し込む|依頼)|資料請求|(?:무료 )?데모 (?:신청|요청)|상담 신청|' +
  'jadwalkan demo|minta demo|đặt lịch demo|đăng ký (?:dùng thử|tư vấn)|นัดเดโม|ขอใบเสนอราคา|(?:solicitar|reservar|agendar|pedir) (?:una |uma )?(?:demo|demostración|demonstração)|(?:demo|beratung) (?:anfordern|buchen|vereinbaren)|(?:demander|réserver) une démo|(?:richiedi|prenota) una demo';
const pitch = new RegExp(`^(?:${PITCH})$`, 'iu');

/** Whether the caption of a button invites to talk about buying. */
export const isPitch = (text: string): boolean => text.length <= 40 && pitch.test(text.trim());
