import type { Article, Tag } from '../../../shared/article/article.ts';
import type { ArticleDraft } from '../../../shared/article/article-draft.ts';
import { composeArticle } from '../../../shared/ingest/compose-article.ts';
import { makeArticles } from '../../../shared/ingest/make-articles.ts';
import { openingOf } from '../../../shared/ingest/opening-of.ts';
import type { OpenedFile } from '../../../shared/parse/format.ts';
import { FORMATS } from '../../../shared/parse/formats.ts';
import { openFile } from '../../../shared/parse/opening/open-file.ts';
import { compactArticle } from '../../../shared/store/articles/compact-article.ts';
import { pack } from '../../../shared/store/bodies/pack.ts';
import { summariseLead } from '../../../shared/summarise/summarise-lead.ts';
import { type DeclaredKeyword, declaredKeywords } from '../../../shared/tag/keywords/declared-keywords.ts';
import { rankKeywords } from '../../../shared/tag/keywords/rank-keywords.ts';
import { declaredKeywordTags, derivedKeywordTags } from '../../../shared/tag/keywords/tag-keywords.ts';
import { detectLanguage } from '../../../shared/tag/language/detect-language.ts';
import { tagNames } from '../../../shared/tag/names/tag-names.ts';
import { tagPlaces } from '../../../shared/tag/places/tag-places.ts';
import type { LanguageFinding, TaggerInput } from '../../../shared/tag/tagger.ts';
import { takenEvidence } from '../../../shared/tag/taken-evidence.ts';
import { tagTopics } from '../../../shared/tag/topics/tag-topics.ts';

/** An article on its way through the pipeline: what the stages behind it have made of the file. */
export interface Work {
  readonly bytes: Uint8Array;
  file?: OpenedFile;
  draft?: ArticleDraft;
  language?: LanguageFinding | undefined;
  declared?: DeclaredKeyword[];
  tags: Tag[];
  summary?: string | undefined;
  article?: Article;
}

/** One step of the pipeline, on its own. */
export interface Stage {
  readonly name: string;
  readonly run: (work: Work) => unknown;
}

const UPLOADED_AT = '2026-03-05T09:00:00Z';
const SOURCE = { id: 'bench' };
const UPLOAD = { key: 'incoming/bench/article', source: SOURCE, uploadedAt: UPLOADED_AT, sequencer: '01' };
const MAX_SUMMARY_CHARACTERS = 400;

/** The pipeline's steps in its order; the tables that two of them share are read by the first. */
export const STAGES: readonly Stage[] = [
  {
    name: 'charset',
    run: (work) => {
      work.file = openFile(work.bytes, undefined);
    },
  },
  { name: 'parse', run: parse },
  {
    name: 'language',
    run: (work) => {
      const { headline = '', body } = draftOf(work);
      work.language = detectLanguage([headline, ...body]);
    },
  },
  { name: 'topics', run: (work) => work.tags.push(...tagTopics(inputOf(work))) },
  { name: 'names', run: (work) => work.tags.push(...tagNames(inputOf(work))) },
  { name: 'places', run: (work) => work.tags.push(...tagPlaces(inputOf(work))) },
  {
    name: 'keywords',
    run: (work) => {
      work.declared = declaredKeywords(inputOf(work));
      const given = declaredKeywordTags(work.declared);
      const ranked = rankKeywords(inputOf(work), takenEvidence([...work.tags, ...given]));
      work.tags.push(...given, ...derivedKeywordTags(ranked, given, inputOf(work)));
    },
  },
  {
    name: 'summary',
    run: async (work) => {
      work.summary = await summariseLead(inputOf(work), MAX_SUMMARY_CHARACTERS);
    },
  },
  { name: 'compose', run: compose },
  {
    name: 'encode for the store',
    run: ({ article }) => (article === undefined ? undefined : pack(compactArticle(article))),
  },
];

/** The whole way from bytes to records, as the ingest takes it. */
export const WHOLE: Stage = {
  name: 'parse, tag, summarise',
  run: ({ bytes }) =>
    makeArticles(bytes, UPLOAD, { depth: 'full', maxSummaryCharacters: MAX_SUMMARY_CHARACTERS }, UPLOADED_AT),
};

async function parse(work: Work): Promise<void> {
  const { file } = work;
  if (file === undefined) throw new Error('The file was not opened.');
  const drafts = await FORMATS.find((format) => format.recognises(file, UPLOAD))?.parse(file, UPLOAD);
  const [draft] = drafts ?? [];
  if (draft === undefined) throw new Error('The sample was not read.');
  work.draft = draft;
}

function compose(work: Work): void {
  const { language, tags, summary, declared = [] } = work;
  const tagging = { keywords: declared.map(({ keyword }) => keyword), tags };
  work.article = composeArticle(
    draftOf(work),
    { id: 'article', language, tagging, summary, related: [], engines: [] },
    UPLOAD,
    UPLOADED_AT,
  );
}

function inputOf(work: Work): TaggerInput {
  const { language: _, ...draft } = draftOf(work);
  const words = { ...draft, body: openingOf(draft.body) };
  return work.language === undefined ? words : { ...words, language: work.language.language };
}

function draftOf({ draft }: Work): ArticleDraft {
  if (draft === undefined) throw new Error('The file was not parsed.');
  return draft;
}
