import type { BylinePage } from './byline-page.ts';

export const ES_PAGES: readonly BylinePage[] = [
  {
    what: 'es: "por" in a line of its own, the name in the next, city and date after it',
    headline: 'El pueblo que apagó sus farolas para ver las estrellas',
    authors: ['Nerea Uribarri'],
    publishedAt: '2024-08-19',
    sourceName: 'El Mirador',
    section: 'Ciencia',
    language: 'es',
    abstract: 'Desde hace un año, la única luz de la plaza es la de la luna.',
    source: `<html lang="es"><head><title>El pueblo que apagó sus farolas para ver las estrellas | El Mirador</title><meta property="og:site_name" content="El Mirador"><meta property="article:section" content="Ciencia"><meta property="og:description" content="Desde hace un año, la única luz de la plaza es la de la luna."></head><body><h1>El pueblo que apagó sus farolas para ver las estrellas</h1><div class="firma"><div>Por</div><div>Nerea Uribarri</div><div>Teruel - 19 ago 2024</div></div><p>A las once de la noche, el alguacil baja una palanca y el pueblo entero desaparece bajo la Vía Láctea.</p></body></html>`,
  },
  {
    what: 'es: the newsroom signs, the photographer has a link',
    headline: 'Suben los precios del aceite por tercer mes',
    authors: [],
    publishedAt: '2024-03-14',
    sourceName: 'Diario del Sur',
    language: 'es',
    source: `<html lang="es-MX"><head><title>Suben los precios del aceite por tercer mes - Diario del Sur</title><meta property="og:site_name" content="Diario del Sur"><meta property="article:published_time" content="2024-03-14"></head><body><h1>Suben los precios del aceite por tercer mes</h1><p class="autor">Redacción Diario del Sur</p><figure><img alt=""><figcaption>Un mercado de la ciudad. Foto: <a href="/autor/rene-alcala">René Alcalá</a></figcaption></figure><p>El aceite de girasol costó en marzo un nueve por ciento más que en febrero, según la oficina de precios.</p></body></html>`,
  },
  {
    what: 'es: two writers joined by "y" in a link each, the agency as a source below',
    headline: 'La fábrica que fabrica silencio',
    authors: ['Leire Goñi', 'Tobías Ferrán'],
    publishedAt: '2024-01-30',
    sourceName: 'Revista Umbral',
    language: 'es',
    source: `<html lang="es"><head><title>La fábrica que fabrica silencio | Revista Umbral</title><meta property="og:site_name" content="Revista Umbral"></head><body><h1>La fábrica que fabrica silencio</h1><div class="quien"><a href="/firmas/leire-goni">Leire Goñi</a> y <a href="/firmas/tobias-ferran">Tobías Ferrán</a></div><div class="cuando">30 de enero de 2024</div><p>En una nave a las afueras se prueban puertas: se cierran cien veces por hora, y nadie puede oír ninguna.</p><p>Fuente: EFE</p></body></html>`,
  },
  {
    what: 'es: a place beside the name, in a box of both',
    headline: 'La obra de la presa, parada en seco',
    authors: ['Uxía Mosquera'],
    publishedAt: '2024-03-08T13:35',
    language: 'es',
    source: `<html lang="es"><head><title>La obra de la presa, parada en seco</title></head><body><h1>La obra de la presa, parada en seco</h1><div class="firma"><span>Uxía Mosquera</span><span>Ourense</span><span>08/03/2024 13:35</span></div><p>Faltan dos permisos que nadie pidió a tiempo, y las máquinas llevan un mes bajo la lluvia.</p></body></html>`,
  },
  {
    what: 'es: a desk and its city',
    headline: 'Aprueban la peatonalización',
    authors: [],
    publishedAt: '2024-01-30T20:11',
    language: 'es',
    source: `<html lang="es"><head><title>Aprueban la peatonalización</title></head><body><h1>Aprueban la peatonalización</h1><div class="firma">Redacción / Cádiz</div><div>Martes, 30 de enero de 2024 | 20:11</div><p>El pleno aprobó el plan.</p></body></html>`,
  },
];
