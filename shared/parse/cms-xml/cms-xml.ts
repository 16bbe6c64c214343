import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { onceFor } from '../../text/once.ts';
import { draftsOfItems } from '../feed/drafts-of-items.ts';
import type { Format, OpenedFile } from '../format.ts';
import { findTextKind } from '../opening/find-text-kind.ts';
import { readLooseXml } from '../xml/read-loose-xml.ts';
import { sniffRoot } from '../xml/sniff-root.ts';
import { findStories } from './find-stories.ts';
import { readStory } from './read-story.ts';
import { kindOf } from './story-field.ts';

/**
 * XML that newsrooms and content systems make of their own (exports of Drupal, Joomla and Escenic, Méthode, PRISM, JATS
 * and any other with its fields under names that front matters or labels give them, in any language): elements with a
 * headline and a text. It need not be well-formed, but it must be whole.
 */
export const cmsXml: Format = {
  name: 'cms-xml',
  recognises: (file) => storiesOf(file).length > 0,
  parse: (file, context) => {
    const { text = '' } = file;
    if (!text.trimEnd().endsWith(`${sniffRoot(text)}>`))
      throw new NewsdropError('malformed', 'The XML breaks off before its end.');
    return draftsOfItems(storiesOf(file), (story) => readStory(story, context), context);
  },
};

const storiesOf = onceFor((file: OpenedFile) => (isXml(file) ? findIn(file.text ?? '') : []));

/** What is made to exhaust its reader holds none: another format may read it. */
function findIn(text: string): ReturnType<typeof findStories> {
  try {
    return findStories(readLooseXml(text));
  } catch (error) {
    if (error instanceof NewsdropError) return [];
    throw error;
  }
}

/** A page may open with an `article`, too. */
function isXml({ text }: OpenedFile): boolean {
  if (text === undefined) return false;
  const kind = findTextKind(text);
  return kind === 'xml' || (kind === 'html' && kindOf(sniffRoot(text) ?? '') === 'story');
}
