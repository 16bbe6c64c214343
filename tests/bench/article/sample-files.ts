import { BODY } from '../store/sample-article.ts';

/** A file of one article, as a newsroom drops it. */
export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

const HEADLINE = 'تبطين الترع في الدلتا يكتمل قبل نهاية الصيف';

/** An article of 4 KB in English, written for this purpose. */
const ENGLISH = [
  'Port Ellery council votes to rebuild the harbour wall before winter',
  'PORT ELLERY (Harbour Wire) - Councillors in Port Ellery voted on Tuesday to rebuild the eastern harbour wall before the winter storms, ending two years of argument about who should pay for the repair of a structure that engineers have called unsafe.',
  'The work will cost 14 million pounds and is to be finished by the end of November. Three quarters of the money comes from the Ministry of Transport, the rest from a levy on berths that fishing crews had opposed since it was first proposed.',
  '"We have listened to the crews and halved what they would have paid," said Margaret Osei, who leads the council. "What nobody can ask us to do is to wait for the sea to decide for us. The wall has moved eleven centimetres since March."',
  'Engineers from the University of Leeds measured the wall with lasers every week since it cracked in a storm in February last year. Their report, published on Monday, says that the foundations were laid on loose gravel in 1931 and that a single high tide with an easterly wind could bring down forty metres of it.',
  'The fishing association said that it would not go to court against the levy. Its chairman, Daniel Whitcombe, told reporters outside the town hall that his members were tired of moving their boats each time a warning was issued, and that a safe harbour was worth more to them than a cheap one.',
  'Not everybody was content. The owners of the two hotels on the quay fear that cranes and lorries will keep visitors away in the summer, when they earn most of their income. They had asked for the work to start in October instead, which the council turned down because of the weather.',
  'The contractor, a firm from Rotterdam that rebuilt the sea locks at IJmuiden, will drive steel piles eighteen metres into the sea bed and set blocks of concrete upon them. The blocks are cast in a yard outside the town, so that most of the heavy traffic will go by barge and not through the streets.',
  'About sixty people will find work on the site, a third of them from the town. The college has set up a course for divers and welders, and twelve young people have already signed up. The mayor called it the best news for the town since the cannery was saved.',
  'Residents of Chapel Street, the lowest street of the old town, have been offered rooms in a school while the piles are driven. Many of them remember the flood of 1978, when the water stood a metre high in their kitchens and three people drowned.',
  'The old lighthouse at the end of the wall, a listed building, will be taken apart stone by stone and put up again on the new foundations. Historians from the county museum are numbering the stones this week, and found a sealed bottle with a letter from the builders behind one of them.',
  'A second vote, on whether ferries may land at the rebuilt wall, was put off until the autumn. The ferry company says that it would bring four hundred visitors a day; the crews say that there is no room for both, and that they were there first.',
  'Ms Osei told the meeting that she would rather have one quarrel at a time. She asked the ferry company to show by September how its ships would turn in the basin, which is eighty metres wide at low water, without driving the smaller boats onto the mud.',
  'The ministry has sent an observer, who will report on the costs every three months. If they rise by more than a tenth, the council has to come back with a new plan, and the levy stays as it is until that plan is approved.',
  'The letter names the nineteen men who built the tower and asks whoever finds it to drink to their health. The council said that it would do so on the day that the wall is finished, and that the bottle would go back where it was found with a second letter beside the first.',
];

/** The samples: one article each, of 4 KB of text. */
export const SAMPLE_FILES: readonly SampleFile[] = [
  { name: 'canals.ar.txt', text: [HEADLINE, ...BODY].join('\n\n') },
  { name: 'canals.ar.html', text: pageOf(HEADLINE, BODY) },
  { name: 'harbour.en.txt', text: ENGLISH.join('\n\n') },
];

function pageOf(headline: string, body: readonly string[]): string {
  return [
    `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${headline}</title>`,
    `<meta property="og:title" content="${headline}"></head><body>`,
    '<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/water">مياه</a></li></ul></nav>',
    `<article><h1>${headline}</h1>`,
    ...body.map((paragraph) => `<p>${paragraph}</p>`),
    '</article><footer><p>جميع الحقوق محفوظة</p></footer></body></html>',
  ].join('\n');
}
