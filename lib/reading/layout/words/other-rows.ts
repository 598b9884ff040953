/**
 * Heads of columns by which a table lists single orders, or the things of another trade: its rows are no parts of what a shop
 * or campaign did. Usual wording of order lists and of tables elsewhere in the lexicon's languages, as of 2026-11.
 */

/** What only one order has. */
const ORDER =
  'order (?:id|no\\.?|number|#)|order|invoice(?: (?:id|no\\.?|number))?|buyer|recipient|receiver|consignee|ship(?:ping)? to|tracking (?:id|no\\.?|number)|transaction id|' +
  '订单号|订单编号|订单|收货人|买家|买家昵称|物流单号|交易号|訂單編號|訂單號|買家|收件人|注文番号|注文者|お届け先|주문 ?번호|주문자|수취인|' +
  '(?:no(?:mor|\\.)?|id) pesanan|pembeli|penerima|no\\. resi|mã đơn(?: hàng)?|người mua|người nhận|หมายเลขคำสั่งซื้อ|ผู้ซื้อ|ผู้รับ|' +
  '(?:n\\.?º|número|id|nº)(?: de| do)? pedido|comprador|destinatario|destinatário|bestell(?:nummer|nr\\.?)|käufer|empfänger|(?:n°|numéro) de commande|acheteur|destinataire|(?:n\\.?|numero) ordine|acquirente|' +
  'sipariş (?:no|numarası|id)|alıcı(?: adı)?|takip no|(?:nr|numer|id) zamówienia|kupujący|odbiorca|ordernummer|bestelnummer|koper|ontvanger|(?:номер|№|id) заказа|покупатель|получатель|(?:číslo|č\.|id) objednávky|kupující|příjemce';
const UNITS =
  'unit price|price|qty\\.?|quantity|price ?/ ?(?:qty|quantity)|单价|数量|单价[/／]数量|單價|数量\\(件\\)|単価|個数|단가|수량|harga(?: satuan)?|jumlah|kuantitas|đơn giá|số lượng|ราคา|จำนวน|precio(?: unitario)?|cantidad|preço(?: unitário)?|quantidade|stückpreis|menge|anzahl|prix(?: unitaire)?|quantité|prezzo|quantità|' +
  '(?:birim )?fiyatı?|adet|miktar|cena(?: jednostkowa)?|ilość|(?:stuk)?prijs|aantal|цена(?: за единицу)?|количество|кол-во|množství';
const OTHER =
  'player|players|team|club|athlete|driver|student|pupil|teacher|class|employee|staff|candidate|patient|doctor|repository|package|article|author|topic|thread|song|artist|film|movie|game|episode|' +
  '球员|球員|选手|玩家|球队|球隊|学生|老师|员工|員工|患者|仓库地址|歌曲|歌手|电影|文章|作者|帖子|選手|チーム|生徒|社員|曲名|選手名|oyuncu|takım|öğrenci|çalışan|zawodnik|drużyna|uczeń|pracownik|speler|leerling|medewerker|игрок|команда|ученик|студент|сотрудник|hráč|tým|žák|zaměstnanec|선수|팀|학생|직원';

const line = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'iu');
const [order, units, other] = [line(ORDER), line(UNITS), line(OTHER)];

/** Whether a head says that each row is one order. */
export const isOrderHead = (text: string): boolean => order.test(text.trim());
/** Whether a head is of a line of an order, or of goods: its price or how many there are. */
export const isUnitHead = (text: string): boolean => units.test(text.trim());
/** Whether a head names the things of another trade. */
export const isOtherHead = (text: string): boolean => other.test(text.trim());
