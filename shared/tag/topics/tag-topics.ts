import type { Tag } from '../../article/article.ts';
import type { DeclaredSubject } from '../../article/article-draft.ts';
import { round } from '../relevance.ts';
import type { Tagger, TaggerInput } from '../tagger.ts';
import { type MediaTopic, topicOfId, topicOfLabel, topicOfSubjectCode } from './media-topics.ts';
import { saidTopic } from './said-topic.ts';
import { tellingWords } from './telling-words.ts';
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

/** What model and terms say: a topic of the first level, and a deeper one where the terms tell one. */
function toldTopics(article: TaggerInput): Tag[] {
  const model = topicModel(article.language);
  const sure = model === undefined ? undefined : sureTopic(model, article);
  const said = saidTopic(article, sure?.topic);
  if (said === undefined) return [];
  return Array.from(new Set([firstLevelOf(said.topic), said.topic])).flatMap((id): Tag[] => {
    const topic = topicOfId(id);
    if (topic === undefined) return [];
    const isSure = model !== undefined && id === sure?.topic;
    const confidence = isSure ? round(sure.confidence) : CONFIDENCE.terms;
    const evidence = isSure ? tellingWords(model, article, id) : [...said.evidence];
    const tag = topicTag(topic, confidence, article.language);
    return [{ ...tag, origin: 'machine', ...(evidence.length === 0 ? {} : { evidence }) }];
  });
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
