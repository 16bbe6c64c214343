/** Cities that reporters' datelines name right behind the reporter, where nothing else shows where the name ends. */
export const CHINESE_BUREAUS = [
  '台北|臺北|新北|基隆|桃園|新竹|苗栗|台中|臺中|彰化|南投|雲林|嘉義|台南|臺南|高雄|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖',
  '北京|上海|广州|廣州|深圳|香港|澳門|澳门|東京|东京|大阪|首爾|首尔|曼谷|河內|河内|新加坡|吉隆坡|雅加達|雅加达|馬尼拉|马尼拉|新德里',
  '華盛頓|华盛顿|紐約|纽约|洛杉磯|洛杉矶|舊金山|旧金山|多倫多|多伦多|倫敦|伦敦|巴黎|柏林|日內瓦|日内瓦|布魯塞爾|布鲁塞尔|羅馬|罗马|莫斯科|雪梨|悉尼|開羅|开罗',
].join('|');
