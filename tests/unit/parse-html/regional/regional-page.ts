/** A page as news sites of the region print them, in words of our own, and what a careful reader would note of it. */
export interface RegionalPage {
  readonly what: string;
  readonly source: string;
  readonly headline: string;
  /** The day, or the instant where the page gives one. Absent: the page does not say. */
  readonly publishedAt?: string;
  readonly authors: readonly string[];
}

export const LEAD =
  '<p>أعلنت هيئة الموانئ اليوم أن أعمال التوسعة في الرصيف الجنوبي ستبدأ قبل نهاية الشهر، بحسب بيان وزع على الصحفيين في ختام الاجتماع.</p>' +
  '<p>وأوضح البيان أن المرحلة الأولى تشمل ثلاثة أرصفة جديدة، وأن التمويل اكتمل بعد موافقة المجلس على الموازنة المعدلة.</p>';
export const LEAD_FA =
  '<p>سازمان بنادر اعلام کرد که کار توسعه اسکله جنوبی پیش از پایان ماه آغاز می‌شود و مرحله نخست آن سه اسکله تازه را در بر می‌گیرد.</p>';
export const LEAD_UR =
  '<p>بندرگاہ کے ادارے نے اعلان کیا ہے کہ جنوبی گودی کی توسیع کا کام مہینے کے آخر سے پہلے شروع ہو جائے گا اور پہلے مرحلے میں تین گودیاں بنیں گی۔</p>';
export const LEAD_HE =
  '<p>רשות הנמלים הודיעה כי העבודות להרחבת הרציף הדרומי יחלו לפני סוף החודש, וכי השלב הראשון כולל שלושה רציפים חדשים.</p>';
export const TITLE = 'هيئة الموانئ تبدأ توسعة الرصيف الجنوبي قبل نهاية الشهر';
const NAV =
  '<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/politics">سياسة</a></li><li><a href="/sport">رياضة</a></li></ul></nav>' +
  '<div class="date-now">الخميس 26 نوفمبر 2026</div>';
export const RELATED =
  '<aside class="related"><h3>أخبار ذات صلة</h3><ul><li><a href="/a1">وزير النقل يزور الميناء</a> <time datetime="2019-02-03">3 فبراير 2019</time> <span class="author">خالد منصور</span></li>' +
  '<li><a href="/a2">ارتفاع حركة الحاويات</a> <time datetime="2018-02-03">3 فبراير 2018</time></li></ul></aside>' +
  '<div class="comments"><div class="comment"><span class="comment-author">سعيد الزائر</span> <span class="date">1 يناير 2025</span><p>خبر مهم</p></div></div>';

export const page = (head: string, body: string, lang = 'ar'): string =>
  `<!DOCTYPE html><html lang="${lang}" dir="rtl"><head><meta charset="utf-8">${head}</head><body>${NAV}${body}${RELATED}<footer>جميع الحقوق محفوظة © 2026 صحيفة المرفأ</footer></body></html>`;
export const simple = (byline: string, head = ''): string =>
  page(
    `<title>${TITLE} | صحيفة المرفأ</title>${head}`,
    `<main><h1>${TITLE}</h1>${byline}<div class="content">${LEAD}</div></main>`,
  );
