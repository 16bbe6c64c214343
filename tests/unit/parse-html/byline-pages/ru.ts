import type { BylinePage } from './byline-page.ts';

export const RU_PAGES: readonly BylinePage[] = [
  {
    what: 'ru: writer and photographer with labels, the day behind "опубликовано"',
    headline: 'Последний звонарь старой слободы',
    authors: ['Ульяна Сорокина'],
    publishedAt: '2024-05-30',
    sourceName: 'Вестник слободы',
    language: 'ru',
    source: `<html lang="ru"><head><title>Последний звонарь старой слободы — Вестник слободы</title><meta property="og:site_name" content="Вестник слободы"></head><body><h1>Последний звонарь старой слободы</h1><div class="info"><p>Автор: Ульяна Сорокина</p><p>Фото: Глеб Мельник</p><p>Опубликовано 30 мая 2024</p></div><p>Каждое утро он поднимается по девяноста семи ступеням и слушает, как просыпается река.</p></body></html>`,
  },
  {
    what: 'ru: a correspondent whose role stands before the name',
    headline: 'Мост закрыли на ночь, а утром не открыли',
    authors: ['Тимур Ахметзянов'],
    publishedAt: '2024-10-17',
    sourceName: 'Заречье онлайн',
    section: 'Город',
    language: 'ru',
    source: `<html lang="ru"><head><title>Мост закрыли на ночь, а утром не открыли</title><meta property="og:site_name" content="Заречье онлайн"><meta property="article:section" content="Город"><meta property="article:published_time" content="2024-10-17"></head><body><h1>Мост закрыли на ночь, а утром не открыли</h1><div class="author-name">Корреспондент Тимур Ахметзянов</div><p>Жители левого берега узнали о закрытии от соседей: объявление повесили только с одной стороны.</p></body></html>`,
  },
  {
    what: 'ru: an editor only',
    headline: 'В порту остановили краны из-за ветра',
    authors: [],
    publishedAt: '2024-11-05',
    sourceName: 'Портовый листок',
    language: 'ru',
    source: `<html lang="ru"><head><title>В порту остановили краны из-за ветра</title><meta property="og:site_name" content="Портовый листок"><meta property="article:published_time" content="2024-11-05"></head><body><h1>В порту остановили краны из-за ветра</h1><div class="signature">Редактор: Антон Белов</div><p>Порывы достигали двадцати восьми метров в секунду, и диспетчер запретил работы до вечера вторника.</p></body></html>`,
  },
];
