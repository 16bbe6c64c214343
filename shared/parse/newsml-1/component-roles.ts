/** Words that begin the role of a component with the story itself, in lower case. */
export const STORY_ROLES: readonly string[] = ['main', 'body', 'story', 'text', 'article', 'content', 'primary'];

/** Words that begin the role of a component that accompanies the story and is not to be read as its text. */
export const SIDE_ROLES: readonly string[] =
  'stylesheet headline subheadline contact logo photo picture image graphic video audio thumbnail quicklook preview advisory note editorialnote sidebar supporting icon'.split(
    ' ',
  );

/**
 * Words that begin the role of a component with the text of a picture or video, which is the item's where it has no
 * story.
 */
export const CAPTION_ROLES: readonly string[] = ['caption'];
