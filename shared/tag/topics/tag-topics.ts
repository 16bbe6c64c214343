import type { Tag } from '../../article/article.ts';
import type { DeclaredSubject } from '../../article/article-draft.ts';
import { round } from '../relevance.ts';
import type { Tagger, TaggerInput } from '../tagger.ts';
import { type MediaTopic, topicOfId, topicOfLabel, topicOfSubjectCode } from './media-topics.ts';
import { tellingWords } from './telling-words.ts';
import { toldByTerms } from './told-terms.ts';
import { sureTopic, topicModel } from './topic-model.ts';
import { firstLevelOf } from './topic-tree.ts';

const MEDIA_TOPIC_SCHEME = /medtop|mediatopic/iu;
const SUBJECT_CODE_SCHEME = /subj/iu;
const CODE = /(?:^|[:/#])(\d{8})$/u;
const FALLBACK_LANGUAGE = 'en';
const LABEL_LANGUAGES = ['ar', 'en'];
/** The sender says what the article is about, not how much of it is. */
const RELEVANCE = 0.7;
const CONFIDENCE = { code: 1, label: 0.9, terms: 0.9 } as const;

/**
 * IPTC Media Topics, `medtop:<id>`: those that the sender's own subjects name for sure, by code or URI, by an old
 * subject code, by the exact label in the article's language, or by a section name that means one topic. Where the
 * sender names none, the first-level topic that the words tell, and a deeper one that certain terms tell, each if that
 * is sure to nine in ten.
 */
export const tagTopics: Tagger = (article) => {
  const declared = declaredTopics(article);
  return declared.length > 0 ? declared : toldTopics(article);
};

function declaredTopics(article: TaggerInput): Tag[] {
  const tags = new Map<string, Tag>();
  for (const subject of article.subjects) {
    const byCode = topicOfCode(subject);
    const topic =
      byCode ??
      (subject.kind === undefined ? topicOfLabel(subject.label ?? subject.code ?? '', article.language) : undefined);
    if (topic !== undefined && !tags.has(topic.id)) {
      tags.set(topic.id, topicTag(topic, byCode === undefined ? CONFIDENCE.label : CONFIDENCE.code, article.language));
    }
  }
  return Array.from(tags.values());
}

/** The first-level topic that the model is sure of, or what the terms tell, the deeper one too, if both agree. */
function toldTopics(article: TaggerInput): Tag[] {
  const sure = sureTag(article);
  const told = toldByTerms(article);
  const first = told === undefined ? undefined : `medtop:${firstLevelOf(told.topic)}`;
  if (told === undefined || (sure !== undefined && sure.id !== first)) {
    return sure === undefined ? [] : [sure];
  }
  return Array.from(new Set([firstLevelOf(told.topic), told.topic])).flatMap((id): Tag[] => {
    const topic = topicOfId(id);
    if (topic === undefined) return [];
    const tag = topicTag(topic, CONFIDENCE.terms, article.language);
    return [tag.id === sure?.id ? sure : { ...tag, origin: 'machine', evidence: [...told.evidence] }];
  });
}

function sureTag(article: TaggerInput): Tag | undefined {
  const model = topicModel(article.language);
  const sure = model === undefined ? undefined : sureTopic(model, article);
  const topic = topicOfId(sure?.topic ?? '');
  if (model === undefined || sure === undefined || topic === undefined) {
    return undefined;
  }
  const evidence = tellingWords(model, article, sure.topic);
  const tag = topicTag(topic, round(sure.confidence), article.language);
  return { ...tag, origin: 'machine', ...(evidence.length === 0 ? {} : { evidence }) };
}

function topicOfCode({ scheme, code }: DeclaredSubject): MediaTopic | undefined {
  const digits = CODE.exec(code ?? '')?.[1];
  if (digits === undefined) {
    return undefined;
  }
  const vocabulary = `${scheme ?? ''} ${code ?? ''}`;
  if (MEDIA_TOPIC_SCHEME.test(vocabulary)) {
    return topicOfId(digits);
  }
  const isIptc = SUBJECT_CODE_SCHEME.test(vocabulary) || scheme === undefined;
  return isIptc ? (topicOfSubjectCode(digits) ?? topicOfId(digits)) : undefined;
}

function topicTag({ id, labels }: MediaTopic, confidence: number, language: string | undefined): Tag {
  const shown = new Set([...LABEL_LANGUAGES, ...(language === undefined ? [] : [language])]);
  const kept = Object.fromEntries(Object.entries(labels).filter(([labelled]) => shown.has(labelled)));
  return {
    id: `medtop:${id}`,
    scheme: 'medtop',
    label: labels[language ?? FALLBACK_LANGUAGE] ?? labels[FALLBACK_LANGUAGE] ?? id,
    labels: kept,
    relevance: RELEVANCE,
    confidence,
    origin: 'source',
  };
}
