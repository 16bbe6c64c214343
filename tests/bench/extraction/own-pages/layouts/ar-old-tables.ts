import type { Layout } from '../layout.ts';
import { each, escapeText, figuresOf, writeBody } from '../write-parts.ts';

/** A paper's archive in nested tables and font elements, the issue's number in its head. */
export const arOldTables: Layout = {
  name: 'ar-old-tables',
  language: 'ar',
  takes: ['news'],
  namesAuthors: true,
  write: (article, { others }) => {
    const { year, month, day } = figuresOf(article.published);
    return `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>${escapeText(article.headline)}</TITLE></HEAD>
<BODY bgcolor="#FFFFFF" dir="rtl"><TABLE width="100%"><TR><TD align="center"><FONT size="6">جريدة الصدى</FONT><BR><FONT size="2">يومية سياسية مستقلة - السنة الثامنة والعشرون - العدد 8812 - ${Number(day)}/${Number(month)}/${year}</FONT></TD></TR></TABLE>
<TABLE width="900" align="center" border="0"><TR><TD width="150" valign="top" bgcolor="#EEEEEE"><TABLE>${each(['الصفحة الأولى', 'أخبار محلية', 'عربي ودولي', 'ثقافة', 'رياضة', 'كاريكاتير', 'الأخيرة', 'الأعداد السابقة'], (name) => `<TR><TD><A HREF="p.htm"><FONT size="2">${name}</FONT></A></TD></TR>`)}</TABLE><HR><FONT size="2"><B>في هذا العدد</B></FONT><BR>${each(others.slice(0, 7), (other) => `<A HREF="n.htm"><FONT size="2">${escapeText(other.headline)}</FONT></A><BR><BR>`)}</TD>
<TD valign="top"><TABLE width="100%" cellpadding="8"><TR><TD><P align="center"><B><FONT color="#990000" size="5">${escapeText(article.headline)}</FONT></B></P>
${article.authors.length === 0 ? '' : `<P align="right"><FONT size="3" color="#0000AA">كتب ${escapeText(article.authors.join(' و'))}:</FONT></P>`}
<TABLE align="left" width="200"><TR><TD><IMG SRC="a.jpg"></TD></TR><TR><TD><FONT size="1">${escapeText(article.caption)}</FONT></TD></TR></TABLE>
${writeBody(article.body, { text: (text) => `<P align="justify" dir="rtl"><FONT face="Simplified Arabic" size="4">${text}</FONT></P>\n`, heading: (text) => `<P align="right"><FONT size="4"><B>${text}</B></FONT></P>\n`, item: (text) => `<P align="right"><FONT size="4">• ${text}</FONT></P>\n` })}
</TD></TR></TABLE><CENTER><A HREF="x">عودة إلى الصفحة الرئيسية</A> | <A HREF="y">أرسل المقال إلى صديق</A> | <A HREF="z">نسخة قابلة للطباعة</A></CENTER></TD></TR></TABLE>
<CENTER><FONT size="1">جميع الحقوق محفوظة لجريدة الصدى - تصميم وتنفيذ قسم المعلومات - عدد الزوار 1882301</FONT></CENTER></BODY></HTML>`;
  },
};
