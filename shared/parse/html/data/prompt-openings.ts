/**
 * How lines open that send a reader elsewhere and nothing else: to another article, a newsletter, a channel, a film. Folded
 * as `foldText` folds. Only openings that no sentence of an article has stand here; looser ones are `PHRASES`.
 */
export const PROMPT_OPENINGS: readonly string[] = [
  // ar
  'اقرا ايضا', 'اقراوا ايضا', 'اقراي ايضا', 'اقرا كذلك', 'اقرا المزيد', 'اقراوا المزيد', 'اقرا التالي', 'شاهد ايضا', 'شاهدوا ايضا', 'طالع ايضا', 'طالعوا ايضا', 'طالع المزيد', 'تابع ايضا', 'تابعوا ايضا', 'انظر ايضا',
  'قد يهمك', 'قد يعجبك', 'قد يهمكم', 'ربما يعجبك', 'ربما يهمك', 'مواضيع ذات صله', 'موضوعات ذات صله', 'اخبار ذات صله', 'مقالات ذات صله', 'موضوعات متعلقه', 'مواضيع متعلقه', 'اخبار متعلقه', 'ذات صله', 'نرشح لك', 'اخترنا لك', 'اخترنا لكم', 'لقراءه المزيد',
  'شاهد الفيديو', 'شاهدوا الفيديو', 'شاهد بالفيديو', 'شاهد بالصور', 'شاهد الصور', 'مشاهده الفيديو', 'تشغيل الفيديو', 'استمع الي', 'استمعوا الي', 'استمع للمقال', 'بالفيديو', 'بالصور',
  'اشترك في نشرتنا', 'اشترك في النشره', 'اشترك في قناتنا', 'اشترك في القناه', 'اشترك في خدمه', 'اشترك في صفحتنا', 'اشترك في القائمه البريديه', 'اشتركوا في نشرتنا', 'اشتركوا في النشره', 'اشتركوا في قناتنا', 'اشتركوا في القناه', 'اشتركوا في خدمه', 'اشتركوا في صفحتنا', 'اشترك الان', 'اشتركوا الان', 'سجل بريدك', 'سجل الان', 'ادخل بريدك', 'احصل علي اخر الاخبار', 'انضم الي قناتنا', 'انضموا الي قناتنا', 'انضم الينا', 'انضموا الينا', 'انضم لقناتنا', 'تابعنا', 'تابعونا', 'تابعوا قناتنا', 'تابعوا صفحتنا', 'تابعوا اخر الاخبار', 'تابع اخر الاخبار', 'تابع قناتنا', 'لمتابعه اخر', 'لمتابعه المزيد', 'لمزيد من الاخبار', 'للمزيد من الاخبار', 'لمتابعتنا', 'حمل تطبيق', 'حملوا تطبيق', 'حمل التطبيق', 'للاشتراك في', 'شارك المقال', 'شارك الخبر', 'شارك هذا الخبر', 'شارك هذا المقال', 'شارك علي فيسبوك', 'شارك علي تويتر', 'شارك علي واتساب', 'مشاركه عبر', 'مشاركه علي', 'انسخ الرابط', 'نسخ الرابط', 'لاشتراكك في',
  'صوره ارشيفيه', 'صوره تعبيريه', 'صوره توضيحيه', 'صوره من الارشيف',
  // fa, ur
  'بيشتر بخوانيد', 'همچنين بخوانيد', 'اين را هم بخوانيد', 'اين خبر را هم بخوانيد', 'حتما بخوانيد', 'مطالب مرتبط', 'اخبار مرتبط', 'خبرهاي مرتبط', 'مقالات مرتبط', 'ما را در', 'به كانال', 'در خبرنامه', 'عضو كانال', 'براي دريافت اخرين', 'به اشتراك بگذاريد', 'عكس ارشيوي', 'فيلم را ببينيد', 'ويديو را ببينيد', 'ويدئو را ببينيد', 'مزيد پڑهيں', 'يه بهي پڑهيں',
  // en
  'read also', 'also read', 'read more', 'related article', 'related articles', 'related story', 'related stories', 'related coverage', 'you may also like', 'you might also like', 'dont miss', 'story continues below', 'article continues', 'continue reading below', 'sign up for our', 'subscribe to our', 'follow us on', 'like us on facebook', 'share this article', 'share this story', 'download our app', 'join our whatsapp', 'join our telegram', 'listen to this article', 'click here to read', 'click here to subscribe',
  // de
  'lesen sie auch', 'lesen sie mehr', 'mehr zum thema', 'auch interessant', 'das konnte sie auch interessieren', 'das konnte dich auch interessieren', 'passend dazu', 'abonnieren sie', 'jetzt abonnieren', 'folgen sie uns', 'zum newsletter', 'artikel anhoren', 'artikel teilen', 'symbolbild', 'archivbild', 'archivfoto', 'symbolfoto',
  // fr
  'lire aussi', 'a lire aussi', 'lire egalement', 'a lire egalement', 'voir aussi', 'sur le meme sujet', 'la suite apres cette publicite', 'inscrivez vous a', 'abonnez vous', 'suivez nous', 'partager sur', 'photo d illustration',
  // es, pt, it
  'lea tambien', 'lee tambien', 'leer tambien', 'vea tambien', 'te puede interesar', 'le puede interesar', 'noticias relacionadas', 'siguenos en', 'suscribete a', 'compartir en', 'leia tambem', 'leia mais', 'veja tambem', 'leggi anche', 'potrebbe interessarti', 'seguici su', 'iscriviti alla',
  // nl, pl, tr, ru, sv, no, ro, cs, id
  'lees ook', 'czytaj takze', 'czytaj rowniez', 'zobacz takze', 'zobacz tez', 'ayrica okuyun', 'ilgili haberler', 'bizi takip edin', 'читаите также', 'читать также', 'смотрите также', 'подпишитесь на', 'подписываитесь на', 'las ocksa', 'les ogsa', 'cititi si', 'citeste si', 'ctete take', 'baca juga',
];
