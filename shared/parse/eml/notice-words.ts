/**
 * Beginnings of words that a notice about a mail's confidentiality has together: what it is about, that it is secret,
 * and whom it was meant for.
 */
export const NOTICE_WORDS: readonly (readonly string[])[] = [
  'message|mail|courriel|mensaje|mensagem|correo|messaggio|comunicazione|nachricht|bericht|wiadomość|meddelande|besked|сообщение|письмо|رسالة|البريد|ایمیل|پیام|mesaj|ileti|e-posta|הודעה|邮件|郵件|メール|메일',
  'confidential|privileged|confidentiel|confidencial|riservat|confidenzial|vertraulich|vertrouwelijk|poufn|konfidentiell|fortrolig|конфиденциальн|سرية|محرمان|gizli|חסוי|סודי|机密|機密|기밀',
  'recipient|addressee|destinatair|destinatari|empfänger|adressat|geadresseerde|ontvanger|adresat|mottagare|modtager|адресат|получател|المرسل إليه|المستلم|گیرنده|alıcı|נמען|收件人|受信者|수신인',
].map((line) => line.split('|'));

/** How such a notice, or a line that a phone or list puts under a mail, begins by itself. */
export const NOTICE_OPENINGS: readonly string[] = [
  'disclaimer',
  'confidentiality notice',
  'avis de confidentialité',
  'aviso legal',
  'aviso de confidencialidad',
  'aviso de confidencialidade',
  'إخلاء مسؤولية',
  'إخلاء المسؤولية',
  'sent from my ',
  'get outlook for ',
  'envoyé de mon ',
  'envoyé depuis mon ',
  'von meinem iphone gesendet',
  'enviado desde mi ',
  'enviado do meu ',
  'inviato da iphone',
  'verzonden vanaf mijn ',
  'отправлено с iphone',
  'أرسلت من ',
  'أُرسل من ',
  'iphoneから送信',
];

/** How the lists of press offices tell where else their mails can be seen. */
export const VIEW_PHRASES: readonly string[] = [
  'in your browser',
  'view this email',
  'dans votre navigateur',
  'im browser ansehen',
  'im browser anzeigen',
  'en su navegador',
  'en tu navegador',
  'no seu navegador',
  'nel browser',
  'in uw browser',
  'в браузере',
  'في المتصفح',
];

/** How they tell what to do to get no more of them. */
export const LEAVING_PHRASES: readonly string[] = [
  'unsubscribe',
  'update your preferences',
  'se désabonner',
  'vous désabonner',
  'vous désinscrire',
  'newsletter abbestellen',
  'vom newsletter abmelden',
  'darse de baja',
  'cancelar suscripción',
  'cancelar la suscripción',
  'cancelar inscrição',
  'cancelar a inscrição',
  'annulla iscrizione',
  'cancella iscrizione',
  'disiscriverti',
  'uitschrijven',
  'отписаться',
  'إلغاء الاشتراك',
  'لغو اشتراک',
  'abonelikten çık',
  '配信停止',
  '取消订阅',
  '수신거부',
];
