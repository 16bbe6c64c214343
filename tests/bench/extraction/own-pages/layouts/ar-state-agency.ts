import type { Layout } from '../layout.ts';
import { each, escapeText, figuresOf, printDate, writeBody } from '../write-parts.ts';

/** A state agency: place, day and agency open the text, initials and a number close it. */
export const arStateAgency: Layout = {
  name: 'ar-state-agency',
  language: 'ar',
  takes: ['news', 'short'],
  namesAuthors: false,
  write: (article, { others }) => {
    const day = printDate(article.published, 'ar-EG-u-nu-latn', { day: 'numeric', month: 'long' });
    const { hour, minute } = figuresOf(article.published);
    return `<!DOCTYPE html><html dir="rtl"><head><meta charset="utf-8"/><title>وكالة أنباء النيل - ${escapeText(article.headline)}</title><meta property="og:image" content="logo.png"/></head><body>
<div class="container-fluid top-strip"><div class="row"><div class="col-xs-6">العربية | English | Français</div><div class="col-xs-6" id="clock">26-11-2026</div></div></div>
<div class="container"><div class="row"><div class="col-md-12 navbar"><ul class="nav navbar-nav"><li><a>رئاسة</a></li><li><a>محلي</a></li><li><a>عربي</a></li><li><a>نشرة الغد</a></li><li><a>صور</a></li><li><a>الاشتراكات</a></li></ul></div></div>
<div class="row"><div class="col-md-9"><div class="panel panel-default details-panel"><div class="panel-body">
<h2 class="details-title">${escapeText(article.headline)}</h2>
<div class="details-info"><i class="fa fa-calendar"></i> ${printDate(article.published, 'ar-EG-u-nu-latn', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })} - ${hour}:${minute} <span class="pull-left"><i class="fa fa-eye"></i> 214 مشاهدة</span></div>
<div class="details-pic"><img src="p.jpg" class="img-responsive"/><div class="pic-text">${escapeText(article.caption)}</div></div>
<div class="details-text">
${writeBody(article.body, { text: (text, index) => `<p dir="RTL" style="text-align:justify">${index === 0 ? `القاهرة - ${day} (أ ن ن) - ` : ''}${text}</p>\n`, heading: (text) => `<p><b>${text}</b></p>`, item: (text) => `<p>• ${text}</p>` })}
<p>/ ه ع / س م</p><p>أ ن ن</p></div>
<div class="details-number">رقم الخبر: 20481 &nbsp; <a>طباعة</a> <a>إرسال بالبريد</a> <a>حفظ PDF</a></div></div></div>
<div class="panel"><div class="panel-heading">أخبار ذات صلة</div><div class="panel-body">${each(others.slice(0, 5), (other) => `<div class="media"><div class="media-body"><h4 class="media-heading"><a href="/${other.id}">${escapeText(other.headline)}</a></h4><small>${printDate(other.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })}</small><p>القاهرة - (أ ن ن) - ${escapeText(other.body[0]?.text ?? '')}</p></div></div>`)}</div></div></div>
<div class="col-md-3"><div class="panel"><div class="panel-heading">آخر الأخبار</div><ul class="list-group">${each(others.slice(0, 10), (other) => `<li class="list-group-item"><span class="label">${other.published.slice(11, 16)}</span> <a>${escapeText(other.headline)}</a></li>`)}</ul></div><div class="panel"><div class="panel-heading">خدماتنا للمشتركين</div><p>تقدم الوكالة لمشتركيها نشرات يومية باللغات الثلاث وخدمة الصور والرسائل القصيرة على مدار الساعة.</p></div></div></div></div>
<footer class="site-foot"><p>جميع الحقوق محفوظة © وكالة أنباء النيل</p></footer></body></html>`;
  },
};
