/** Names of the lines that mail programs put above a mail they forward or answer, by what they tell; in lower case. */
export const HEADER_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    from: 'from|von|de|da|van|från|fra|od|kimden|от|від|من|מאת|发件人|寄件者|差出人|보낸 사람'.split('|'),
    date: 'date|sent|datum|gesendet|envoyé|fecha|enviado|enviado el|data|inviato|verzonden|skickat|sendt|wysłano|gönderildi|tarih|дата|отправлено|التاريخ|تاريخ الإرسال|أُرسلت|发送时间|日期|日時|보낸 날짜'.split(
      '|',
    ),
    to: 'to|an|à|para|a|aan|till|til|do|kime|кому|إلى|אל|收件人|收件者|宛先|받는 사람'.split('|'),
    subject:
      'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|konu|тема|الموضوع|נושא|主题|主旨|件名|제목'.split(
        '|',
      ),
    copy: 'cc|kopie|copie|copia|نسخة'.split('|'),
  }),
);
