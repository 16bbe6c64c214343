/**
 * Beginnings of words that a notice about a mail's confidentiality has together: what it is about, that it is secret,
 * and whom it was meant for.
 */
export const NOTICE_WORDS: readonly (readonly string[])[] = [
  'message|mail|courriel|mensaje|mensagem|correo|messaggio|comunicazione|nachricht|bericht|wiadomość|meddelande|besked|сообщение|письмо|رسالة|البريد|ایمیل|پیام|mesaj|ileti|e-posta|הודעה|邮件|郵件|メール|메일',
  'confidential|privileged|confidentiel|confidencial|riservat|confidenzial|vertraulich|vertrouwelijk|poufn|konfidentiell|fortrolig|конфиденциальн|سرية|محرمان|gizli|חסוי|סודי|机密|機密|기밀',
  'recipient|addressee|destinatair|destinatari|empfänger|adressat|geadresseerde|ontvanger|adresat|mottagare|modtager|адресат|получател|المرسل إليه|المستلم|گیرنده|alıcı|נמען|收件人|受信者|수신인',
].map((line) => line.split('|'));

/** A word that opens such a notice by itself. */
export const NOTICE_OPENINGS: readonly string[] = [
  'disclaimer',
  'confidentiality notice',
  'avis de confidentialité',
  'aviso legal',
  'aviso de confidencialidad',
  'aviso de confidencialidade',
  'إخلاء مسؤولية',
  'إخلاء المسؤولية',
];
