import type { BylinePage } from './byline-page.ts';

export const PT_PAGES: readonly BylinePage[] = [
  {
    what: 'pt: two reporters with "e", the city behind a dash',
    headline: 'Rio baixa e revela a ponte de 1911',
    authors: ['Iracema Duarte', 'Caio Penteado'],
    publishedAt: '2024-10-02',
    sourceName: 'Folha da Várzea',
    language: 'pt',
    abstract: 'Moradores voltaram a atravessar a pé o que só conheciam de fotografia.',
    source: `<html lang="pt-BR"><head><title>Rio baixa e revela a ponte de 1911 - Folha da Várzea</title><meta property="og:site_name" content="Folha da Várzea"><meta property="og:description" content="Moradores voltaram a atravessar a pé o que só conheciam de fotografia."></head><body><h1>Rio baixa e revela a ponte de 1911</h1><p class="content-publication-data__from">Por Iracema Duarte e Caio Penteado — Manaus</p><p class="content-publication-data__updated"><time datetime="2024-10-02T08:00:00-04:00">02/10/2024 08h00</time></p><p>A seca deste ano fez aparecer os pilares de uma ponte que ninguém via havia mais de cem anos.</p></body></html>`,
  },
  {
    what: 'pt: "da redação" and a columnist in the sidebar',
    headline: 'Greve nos portos entra na segunda semana',
    authors: [],
    publishedAt: '2024-06-25',
    sourceName: 'Correio do Cais',
    language: 'pt',
    source: `<html lang="pt"><head><title>Greve nos portos entra na segunda semana</title><meta property="og:site_name" content="Correio do Cais"><meta property="article:published_time" content="2024-06-25"></head><body><h1>Greve nos portos entra na segunda semana</h1><div class="author">Da Redação</div><p>Os estivadores decidiram em assembleia manter a greve que já deixou doze navios à espera.</p><aside class="sidebar"><h3>Colunistas</h3><div class="author">Eunice Falcão</div><a href="/c/1">O preço de esperar no cais</a></aside></body></html>`,
  },
  {
    what: 'pt: "por" with a time ago, and readers below',
    headline: 'O bonde volta a subir a ladeira',
    authors: ['Jacira Monteiro'],
    publishedAt: '2024-07-19',
    sourceName: 'Diário da Ladeira',
    language: 'pt',
    source: `<html lang="pt-BR"><head><title>O bonde volta a subir a ladeira - Diário da Ladeira</title><meta property="og:site_name" content="Diário da Ladeira"></head><body><h1>O bonde volta a subir a ladeira</h1><div class="post-info">Publicado em 19/07/2024 por Jacira Monteiro</div><p>Depois de nove anos parado, o bonde amarelo subiu a ladeira com vinte passageiros e uma banda.</p><div class="comments"><h3>Comentários</h3><div class="comment"><span class="author">Rui Tavares</span><p>Finalmente! Meu avô dirigia este bonde.</p></div></div></body></html>`,
  },
];
