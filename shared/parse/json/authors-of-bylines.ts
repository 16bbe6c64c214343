import type { Author } from '../../article/article.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { objectsField, textField } from './json-fields.ts';
import type { JsonObject } from './read-json.ts';

/** The authors of an item's `bylines`: each a line or a name, with the role of whom it names as its `title`. */
export function authorsOfBylines(item: JsonObject): Author[] {
  return objectsField(item, 'bylines').flatMap((byline) => {
    const role = textField(byline, 'title');
    const authors = authorsOfByline(textField(byline, 'name', 'by'));
    return role === undefined ? authors : authors.map(({ name }) => ({ name, role }));
  });
}
