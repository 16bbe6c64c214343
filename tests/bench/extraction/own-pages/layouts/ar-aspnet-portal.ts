import type { Layout } from '../layout.ts';
import { each, escapeText, figuresOf, writeBody } from '../write-parts.ts';

/** An agency's portal of tables and spans: no paragraph, no heading; the text is broken by line breaks and signed. */
export const arAspnetPortal: Layout = {
  name: 'ar-aspnet-portal',
  language: 'ar',
  takes: ['news'],
  namesAuthors: false,
  write: (article, { others }) => {
    const { year, month, day, hour, minute } = figuresOf(article.published);
    return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="rtl"><head id="Head1"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>وكالة السواحل للأنباء : ${escapeText(article.headline)} ${day}/${month}/${year}</title></head>
<body><form name="form1" method="post" action="./Details.aspx?id=3129911" id="form1"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTE0" /></div>
<table width="980" cellspacing="0" cellpadding="0" border="0" align="center"><tr><td colspan="2"><table width="100%"><tr><td class="TopLink"><a href="Default.aspx">الرئيسية</a></td><td class="TopLink"><a href="About.aspx">عن الوكالة</a></td><td class="TopLink"><a href="Archive.aspx">الأرشيف</a></td><td class="TopLink"><a href="Contact.aspx">اتصل بنا</a></td><td class="TopLink"><a href="en/">English</a></td></tr></table></td></tr>
<tr><td width="240" valign="top"><table id="ctl00_LeftMenu1_dlCategories">${each(['الأميري', 'محلي', 'مجلس الأمة', 'اقتصاد', 'رياضة', 'نفط', 'ثقافة وعلوم'], (name) => `<tr><td><a class="MenuLink" href="#">${name}</a></td></tr>`)}</table>
<table><tr><td class="BoxHead">أخبار متعلقة</td></tr>${each(others.slice(0, 6), (other, index) => `<tr><td><a id="ctl00_Related_ctl0${index}_hl" href="Details.aspx?id=${index}">${escapeText(other.headline)}</a><br /><span class="SmallDate">${figuresOf(other.published).day}/${figuresOf(other.published).month}/${figuresOf(other.published).year}</span></td></tr>`)}</table></td>
<td valign="top"><table width="100%"><tr><td><span id="ctl00_ContentPlaceHolder1_lblTitle" class="NewsTitle">${escapeText(article.headline)}</span></td></tr>
<tr><td><span id="ctl00_ContentPlaceHolder1_lblCat" class="CatLabel">${article.section}</span> <span id="ctl00_ContentPlaceHolder1_lblDate" class="DateLabel">${day}/${month}/${year}</span> <span id="ctl00_ContentPlaceHolder1_lblTime">${hour}:${minute}</span> <a href="print.aspx">نسخة للطباعة</a> <a href="mail.aspx">أرسل لصديق</a></td></tr>
<tr><td align="center"><img src="ImageHandler.ashx?id=77" alt="" /><br /><span id="ctl00_ContentPlaceHolder1_lblCaption" class="PhotoCaption">${escapeText(article.caption)}</span></td></tr>
<tr><td><span id="ctl00_ContentPlaceHolder1_lblBody" class="NewsBody">${writeBody(article.body, { text: (text) => `&nbsp;&nbsp;&nbsp; ${text}<br />\n`, heading: (text) => `<br /><b>${text}</b><br />\n`, item: (text) => `- ${text}<br />\n` })}(النهاية) م ع / ر ج<br /></span></td></tr>
<tr><td><span id="ctl00_ContentPlaceHolder1_lblCode" class="Code">س ا ن ${day}${hour}${minute} جمت ${month} ${year.slice(2)}</span></td></tr></table></td></tr>
<tr><td colspan="2" class="FooterCell">جميع الحقوق محفوظة لوكالة السواحل للأنباء 2026. لا تتحمل الوكالة أي مسؤولية عن إعادة نشر أخبارها في مواقع أخرى دون الإشارة إلى المصدر.</td></tr></table></form></body></html>`;
  },
};
