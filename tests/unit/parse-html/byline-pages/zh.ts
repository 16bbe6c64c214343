import type { BylinePage } from './byline-page.ts';

export const ZH_PAGES: readonly BylinePage[] = [
  {
    what: 'zh: names without spaces, beside the editor in charge',
    headline: '百年渡口月底停航',
    authors: ['欧阳若兰'],
    publishedAt: '2024-06-18T08:40',
    language: 'zh',
    source: `<html lang="zh-CN"><head><title>百年渡口月底停航-河口晚报</title></head><body><h1>百年渡口月底停航</h1><div><span>2024-06-18 08:40</span><span>来源：河口晚报</span><span>记者：欧阳若兰</span><span>责任编辑：陈立</span></div><p>位于青石镇的百年渡口将于本月底停航，最后一班船由三代船工一起开。</p></body></html>`,
  },
  {
    what: 'zh: the reporter behind the source, parted by spaces only',
    headline: '老城区供水管网将全面改造',
    authors: ['林晓燕'],
    publishedAt: '2024-03-19T08:16',
    language: 'zh',
    source: `<html lang="zh-CN"><head><title>老城区供水管网将全面改造</title></head><body><h1>老城区供水管网将全面改造</h1><div>2024年03月19日 08:16 来源：江城晚报 记者 林晓燕 通讯员 周磊</div><p>市政府周二宣布，将在未来三年内对老城区的供水管网进行全面改造。</p></body></html>`,
  },
  {
    what: 'zh: the reporter and where the report is from, without a space',
    headline: '老城供水管網將翻新',
    authors: ['陳怡君'],
    publishedAt: '2024-03-19T08:16',
    language: 'zh',
    source: `<html lang="zh-TW"><head><title>老城供水管網將翻新</title></head><body><h1>老城供水管網將翻新</h1><div>記者陳怡君／高雄報導</div><div>2024-03-19 08:16</div><p>市政府宣布將翻新供水管網。</p></body></html>`,
  },
];
