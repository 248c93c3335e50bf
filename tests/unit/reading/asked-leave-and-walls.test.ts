import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY, story } from './page.ts';

const WHOLE = STORY.join('\n\n');
const textWith = (insert: string) => articleOf(page(story(insert))).text;

describe('what stands in the place of a film, a map or a post of another site goes', () => {
  test.each([
    '<div class="b"><p>Empfohlener redaktioneller Inhalt</p><p>An dieser Stelle findest du einen externen Inhalt von Beispiel, der den Artikel ergänzt.</p><p>Ich bin damit einverstanden, dass mir Inhalte von Beispiel angezeigt werden.</p></div>',
    '<p>Externer Inhalt nicht verfügbar</p><p>Deine Privatsphäre-Einstellungen verhindern das Laden aller externen Inhalte.</p>',
    '<p>Ein Klick für den Datenschutz</p><p>Datenschutzeinstellungen anpassen</p>',
    '<h3>Allow Beispiel content?</h3><p>This article contains content provided by Beispiel. We ask for your permission before anything is loaded.</p>',
    '<p>This content is hosted by a third party. By showing it you accept its terms.</p>',
    '<p>Ce contenu est bloqué car vous n’avez pas accepté les traceurs.</p>',
    '<p>Para ver este contenido tienes que aceptar las cookies.</p>',
    '<p>Para visualizar este conteúdo, aceite os cookies.</p>',
  ])('%s', (insert) => {
    expect(textWith(insert)).toBe(WHOLE);
  });

  test.each([
    'An dieser Stelle wird im Sommer eine Brücke stehen, die auch Wagen trägt.',
    'To see this video of the flood, children queue outside the library on Saturdays.',
    'This content of the old chest was listed by a clerk in the year of the flood.',
    'Externe Inhalte des Museums sind in diesem Jahr bei der Stadt zu Gast.',
    '“We need your permission to build,” said the mayor to the ferrymen that evening.',
  ])('but not the story’s own: %s', (said) => {
    expect(textWith(`<p>${said}</p>`)).toContain(said);
  });
});

describe('what says what an account is good for goes', () => {
  const list = '<ul><li>All of the paper, on any device</li><li>Puzzles every day.</li></ul>';

  test.each([
    `<div class="h2">THIS CONTENT IS RESERVED FOR SUBSCRIBERS</div><p>The whole valley, every day.</p>${list}`,
    `<h3>For subscribers only</h3>${list}`,
    `<div>REGISTER TO UNLOCK MORE</div><p>Create an account to go on.</p>${list}`,
  ])('%s', (insert) => {
    expect(textWith(insert)).toBe(WHOLE);
  });

  test.each([
    ['a list of the story', `<h3>What the bridge is for</h3>${list}`],
    ['somebody’s words', `<p>“The boat is for members only,” she said.</p>${list}`],
  ])('but not %s', (_name, insert) => {
    expect(textWith(insert)).toContain('Puzzles every day.');
  });
});

describe('a line over pages that the page has taken elsewhere', () => {
  test.each(['Auch interessant', 'Lesen Sie mehr', 'Para saber más', 'Noticia relacionada', 'Related'])(
    '%s goes alone',
    (line) => expect(textWith(`<p>${line}</p>`)).toBe(WHOLE),
  );

  test.each(['Latest count: nine boats and a raft', 'More than nine boats, all of them full'])(
    '%s is the story’s',
    (line) => expect(textWith(`<p>${line}</p>`)).toContain(line),
  );
});
