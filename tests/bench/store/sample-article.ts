import type { ArticleStatus, Coordinates, Tag } from '../../../shared/article/article.ts';
import type { ArticleState } from '../../../shared/store/article-store.ts';
import { stateOf } from '../../support/table-states.ts';

/** Eight tags such as news carries, each seen a few times. */
const TAGS: readonly [id: string, ar: string, en: string, coordinates?: Coordinates][] = [
  ['place:EG', 'مصر', 'Egypt', { latitude: 27, longitude: 30 }],
  ['place:Q85', 'القاهرة', 'Cairo', { latitude: 30.06, longitude: 31.25 }],
  ['org:Q170355', 'وزارة الموارد المائية', 'Ministry of Water Resources'],
  ['medtop:20000423', 'المياه', 'water'],
  ['medtop:06000000', 'البيئة', 'environment'],
  ['kw:ترشيد استهلاك المياه', 'ترشيد استهلاك المياه', 'saving water'],
  ['kw:تبطين الترع', 'تبطين الترع', 'lining of canals'],
  ['per:Q1001', 'سامي عبد الحليم', 'Sami Abdelhalim'],
];

/** An article of 4 KB of text, written for this purpose. */
export const BODY = [
  'قالت وزارة الموارد المائية إن أعمال تبطين الترع في محافظات الدلتا ستكتمل قبل نهاية الصيف المقبل، بعد أن تأخرت عاما كاملا بسبب ارتفاع أسعار مواد البناء ونقص العمالة المدربة في القرى البعيدة عن العاصمة.',
  'وأوضح المهندس سامي عبد الحليم، المشرف على المشروع، أن الفرق الميدانية انتهت من ثلثي المسافة المقررة، وأن ما بقي منها يمر وسط تجمعات سكنية مزدحمة لا تدخلها المعدات الثقيلة إلا في ساعات الليل الأولى حفاظا على حركة السكان.',
  'وأضاف في حديث إلى الصحفيين على ضفة إحدى الترع أن المزارعين كانوا يفقدون قرابة ربع نصيبهم من الماء في التربة الرملية قبل أن يصل إلى الحقول، وأن القياسات الأخيرة تظهر تراجعا واضحا في هذا الفاقد حيث انتهى العمل.',
  'ويشكو بعض الأهالي من أن إغلاق المجرى أسابيع متتالية أضر بمحصول الأرز، فيما يرى آخرون أن الانتظار كان ضروريا، وأن المياه تصل الآن إلى نهايات الترع في يومين بدلا من خمسة أيام كما اعتادوا كل موسم.',
  'وتقول فاطمة، وهي مزارعة تملك فدانين قرب البلدة، إنها باعت جاموستين كي تدفع أجرة المضخة في الصيف الماضي، ثم استغنت عنها هذا العام لأن منسوب الماء صار يرتفع من تلقاء نفسه إلى مستوى المساقي الصغيرة.',
  'وتخطط الوزارة لتركيب عدادات رقمية عند رأس كل فرع، ترسل القراءات إلى غرفة متابعة في القاهرة، حتى يعرف المهندسون أين يتسرب الماء وأين يسحبه أصحاب المزارع السمكية من دون ترخيص، وهي مخالفة يعاقب عليها القانون بالغرامة.',
  'ويحذر خبراء البيئة من أن الخرسانة وحدها لا تكفي، ويطالبون بزراعة الأشجار على الجانبين لتقليل البخر، وبمنع إلقاء المخلفات المنزلية في المجاري الجديدة بعدما عادت أكوام القمامة إلى الظهور خلال شهور قليلة من افتتاحها.',
  'ومن المقرر أن تناقش اللجنة البرلمانية للزراعة والري تكلفة المرحلة الثانية مطلع الشهر القادم، وسط دعوات إلى إشراك الجمعيات المحلية في الصيانة، وإلى نشر جدول معلن يعرف منه كل فلاح متى يأتي دوره ومتى ينقطع عنه الماء.',
  'ولم تحدد الوزارة موعدا لبدء العمل في محافظات الصعيد، لكنها أكدت أن الدراسات الهندسية جاهزة، وأن التمويل سيأتي مناصفة من الموازنة العامة ومن قرض ميسر تسدده الدولة على عشرين عاما بعد فترة سماح.',
  'وقال متحدث باسم اتحاد الفلاحين إن النجاح يقاس بما يحصده الناس لا بعدد الكيلومترات، ودعا إلى إرشاد زراعي يشرح الري بالتنقيط، ويوفر الشبكات بالتقسيط لصغار الملاك الذين لا تسمح مواردهم بشرائها دفعة واحدة.',
  'ويبقى السؤال الأصعب معلقا: من يدفع ثمن تنظيف المجاري بعد خمس سنوات، حين تنتهي فترة ضمان المقاولين وتنتقل المسؤولية إلى مديريات الري، وهي إدارات تقول إن ميزانيتها لا تكفي اليوم لإصلاح البوابات القديمة.',
];

/** A 4 KB article with 8 tags as the ingest stores it. Deterministic; ids and languages are the caller's. */
export function sampleState(as: {
  readonly id: string;
  readonly language: string;
  readonly at: number;
  readonly key?: string;
  readonly publishedAt?: string;
  readonly status?: ArticleStatus;
}): ArticleState {
  const state = stateOf({
    publishedAt: '2026-03-01T09:30:00Z',
    ...as,
    headline: 'تبطين الترع في الدلتا يكتمل قبل نهاية الصيف',
    summary: `${BODY[0]} ${BODY[1]}`.slice(0, 400),
    body: BODY,
    source: 'delta-news',
  });
  return { ...state, article: { ...state.article, tags: TAGS.map(tagOf) } };
}

function tagOf([id, ar, en, coordinates]: (typeof TAGS)[number], index: number): Tag {
  return {
    id,
    scheme: id.slice(0, id.indexOf(':')),
    label: ar,
    labels: { ar, en },
    ...(coordinates === undefined ? {} : { coordinates }),
    relevance: 0.9 - index / 10,
    confidence: 0.95,
    origin: 'machine',
    evidence: [0, 3, 7].map((paragraph) => ({
      field: 'body' as const,
      paragraph,
      start: 11 * index + paragraph,
      end: 11 * index + paragraph + ar.length,
    })),
  };
}
