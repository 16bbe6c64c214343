import type { BylinePage } from './byline-page.ts';

export const TR_PAGES: readonly BylinePage[] = [
  {
    what: 'tr: the writer with a mail address and the place before the agency',
    headline: 'Köy okulunun kapısı on yıl sonra yeniden açıldı',
    authors: ['Gülşah Erdemir'],
    publishedAt: '2024-09-09',
    sourceName: 'Kıyı Haber',
    section: 'Eğitim',
    language: 'tr',
    source: `<html lang="tr"><head><title>Köy okulunun kapısı on yıl sonra yeniden açıldı - Kıyı Haber</title><meta property="og:site_name" content="Kıyı Haber"><meta property="article:section" content="Eğitim"></head><body><h1>Köy okulunun kapısı on yıl sonra yeniden açıldı</h1><div class="haber-bilgi"><span class="muhabir">Haber: Gülşah Erdemir</span><span class="tarih">09.09.2024 - 11:20</span></div><p>Dağın eteğindeki köyde zil on yıl sonra ilk kez çaldı ve on dört çocuk sıralarına oturdu.</p></body></html>`,
  },
  {
    what: 'tr: only the news centre',
    headline: 'Fırtına vapur seferlerini durdurdu',
    authors: [],
    publishedAt: '2024-11-21',
    sourceName: 'Rıhtım Gazetesi',
    language: 'tr',
    source: `<html lang="tr"><head><title>Fırtına vapur seferlerini durdurdu</title><meta property="og:site_name" content="Rıhtım Gazetesi"><meta property="article:published_time" content="2024-11-21"></head><body><h1>Fırtına vapur seferlerini durdurdu</h1><div class="author">HABER MERKEZİ</div><p>Sabah saatlerinde başlayan lodos yüzünden iki yaka arasındaki bütün seferler durduruldu.</p></body></html>`,
  },
  {
    what: 'tr: the writer’s name in capitals under a portrait',
    headline: 'Yağmurun söylemediği',
    authors: ['NERMİN AKÇAY'],
    publishedAt: '2024-04-18',
    sourceName: 'Sahil Postası',
    section: 'Yazarlar',
    language: 'tr',
    source: `<html lang="tr"><head><title>Yağmurun söylemediği - Sahil Postası</title><meta property="og:site_name" content="Sahil Postası"><meta property="article:section" content="Yazarlar"></head><body><div class="kose"><img alt=""><div class="kose-yazar">NERMİN AKÇAY</div></div><h1>Yağmurun söylemediği</h1><div class="kose-tarih">18 Nisan 2024</div><p>Bu sabah pencereden bakarken yağmurun bir şey anlatmak istediğini düşündüm, sonra sustu ve gitti.</p></body></html>`,
  },
  {
    what: 'tr: when the news was put in, before its reporter and who held the camera',
    headline: 'Vapur seferleri yarıya indirildi',
    authors: ['Tuğba Çelikkol'],
    publishedAt: '2023-10-30T10:30',
    language: 'tr',
    source: `<html lang="tr"><head><title>Vapur seferleri yarıya indirildi</title></head><body><h1>Vapur seferleri yarıya indirildi</h1><div><span>Haber Giriş: 30.10.2023 - 10:30</span><span>Son Güncelleme: 30.10.2023 - 14:05</span></div><div>Haber: Tuğba Çelikkol / Kamera: Erdem Soylu</div><p>Adalılar kışa girmeden sefer sayısının yarıya indirilmesine tepki gösterdi.</p></body></html>`,
  },
  {
    what: 'tr: the reporter in a line of dates, and a columnist linked behind the text',
    headline: 'Sahil yolu yayalara açılıyor',
    authors: ['Sevgi Tuncel'],
    publishedAt: '2024-08-20T11:05',
    language: 'tr',
    source: `<html lang="tr"><head><title>Sahil yolu yayalara açılıyor</title></head><body><h1>Sahil yolu yayalara açılıyor</h1><div>Giriş: 20.08.2024 - 11:05 Güncelleme: 20.08.2024 - 11:40 <span>Haber: Sevgi Tuncel</span> <span>Kaynak: AA</span></div><p>Belediye meclisi, salı akşamı yaptığı toplantıda sahil yolunun yayalara açılması kararını oy birliğiyle kabul etti; çalışmalar gelecek ay başlıyor.</p><p>Belediye başkanı, projenin maliyetinin yarısının kalkınma ajansı tarafından karşılanacağını, geri kalanının ise bütçeden ödeneceğini söyledi.</p><div><a href="/yazar/1">Mehmet Barlas Oğuz</a></div></body></html>`,
  },
];
