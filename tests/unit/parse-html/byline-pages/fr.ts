import type { BylinePage } from './byline-page.ts';

export const FR_PAGES: readonly BylinePage[] = [
  {
    what: 'fr: two names, one a special envoy, with the date behind "publié le"',
    headline: 'À Saint-Aubin, la dernière filature cherche des bras',
    authors: ['Maëlle Kerguelen', 'Ousmane Traoré'],
    publishedAt: '2024-04-12T',
    sourceName: 'La Gazette des Coteaux',
    section: 'Économie',
    language: 'fr',
    abstract: 'Faute de candidats, l’usine forme elle-même ses ouvriers.',
    source: `<html lang="fr"><head><title>À Saint-Aubin, la dernière filature cherche des bras - La Gazette des Coteaux</title><meta property="og:site_name" content="La Gazette des Coteaux"><meta property="article:section" content="Économie"><meta name="description" content="Faute de candidats, l’usine forme elle-même ses ouvriers."><meta name="author" content="La Gazette des Coteaux"></head><body><h1>À Saint-Aubin, la dernière filature cherche des bras</h1><p class="meta">Par Maëlle Kerguelen et Ousmane Traoré (envoyé spécial à Saint-Aubin)</p><p class="meta">Publié le 12 avril 2024 à 07h45</p><p>Dans l’atelier, vingt métiers sur trente tournent. Les autres attendent des mains que la vallée ne fournit plus depuis dix ans.</p></body></html>`,
  },
  {
    what: 'fr: an interview with a photographer and the agency that helped',
    headline: '« Je peins d’abord le silence »',
    authors: ['Clothilde Varenne'],
    publishedAt: '2023-10-03',
    sourceName: 'Revue Marges',
    language: 'fr',
    source: `<html lang="fr-FR"><head><title>« Je peins d’abord le silence » | Revue Marges</title><meta property="og:site_name" content="Revue Marges"><meta property="article:published_time" content="2023-10-03"></head><body><h1>« Je peins d’abord le silence »</h1><ul class="credits"><li>Propos recueillis par Clothilde Varenne</li><li>Photos : Bastien Roux</li></ul><p>Elle reçoit dans un atelier sans fenêtre, où la lumière vient d’en haut, et ne parle que lorsque la bouilloire s’est tue.</p></body></html>`,
  },
  {
    what: 'fr: "avec AFP" behind the paper’s own name, with which it signs',
    headline: 'Le tunnel du Mont-Clair rouvre avant l’été',
    authors: ['L’Écho du Rhône'],
    publishedAt: '2024-01-22',
    sourceName: 'L’Écho du Rhône',
    language: 'fr',
    source: `<html lang="fr"><head><title>Le tunnel du Mont-Clair rouvre avant l’été</title><meta property="og:site_name" content="L’Écho du Rhône"></head><body><h1>Le tunnel du Mont-Clair rouvre avant l’été</h1><div class="signature">Par L’Écho du Rhône avec AFP</div><time datetime="2024-01-22">22 janvier 2024</time><p>Fermé depuis l’éboulement d’octobre, le tunnel rouvrira sur une seule voie, puis sur deux avant les grands départs.</p></body></html>`,
  },
  {
    what: 'fr: a columnist with a role behind a comma, a portrait above the title',
    headline: 'Le droit de ne pas répondre',
    authors: ['Solveig Marchetti'],
    publishedAt: '2024-02-27',
    sourceName: 'Le Quotidien du Lac',
    section: 'Opinions',
    language: 'fr',
    source: `<html lang="fr-CH"><head><title>Le droit de ne pas répondre - Le Quotidien du Lac</title><meta property="og:site_name" content="Le Quotidien du Lac"><meta property="article:section" content="Opinions"><meta property="article:published_time" content="2024-02-27"></head><body><div class="chronique"><p class="chronique-auteur">Solveig Marchetti, chroniqueuse</p></div><h1>Le droit de ne pas répondre</h1><p>On nous promettait des machines qui nous feraient gagner du temps ; elles nous ont surtout appris à nous excuser de l’avoir pris.</p><p>Je propose une heure par jour où personne n’est joignable.</p></body></html>`,
  },
];
