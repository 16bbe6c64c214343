/** Words in class names and ids of elements that hold an author's name. */
export const AUTHOR_CLASSES: ReadonlySet<string> = new Set(
  'author auther authors authorname by byline bylines writer writers writername autor autores autoren auteur auteurs yazar redakteur verfasser firma kateb katib reporter journalist columnist contributor journaliste redactor periodista giornalista newsauthor postauthor articleauthor muhabir gazeteci'.split(
    ' ',
  ),
);

/** Words that may mean an author, or signing in, or anything. */
export const FAINT_CLASSES: ReadonlySet<string> = new Set('auth aut sig signature source crew writeby user name'.split(' '));

/** Words beside them that show that something about the author is meant, or a reader. */
export const NO_AUTHOR_CLASSES: ReadonlySet<string> = new Set(
  'bio biography box image img avatar photo picture desc description social comment comments commenter quote blockquote tooltip related more follow count caption credit role position job email posts articles widget sidebar reviewer sort sorted filter filtered order group powered sponsored liked'.split(
    ' ',
  ),
);

/** Paths of pages about an author. */
export const AUTHOR_PATH =
  /\/(?:authors?|autor(?:es|en|in)?|auteurs?|writers?|byline|by|journalists?|reporters?|contributors?|columnists?|firmas?|redactor(?:es)?|journalistes?|redakteure?|autori|giornalisti|staff|yazarlar|yazar|kateb|katib|كاتب|الكاتب|كتاب|الكتاب|%D9%83%D8%A7%D8%AA%D8%A8|%D8%A7%D9%84%D9%83%D8%A7%D8%AA%D8%A8|نویسنده|نويسنده)\/[^/?#]|[?&](?:author|writer|editor)(?:_?id)?=/i;
