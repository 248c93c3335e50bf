import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY, story } from './page.ts';

const WHOLE = STORY.join('\n\n');
const TEXT = STORY.map((text) => `<p>${text}</p>`);

/** The text of a page whose story has this below its last paragraph. */
const below = (box: string): string =>
  articleOf(page(`<article><h1>Council rebuilds the bridge</h1>${TEXT.join('')}${box}</article>`)).text;
/** The same above its first paragraph. */
const above = (box: string): string =>
  articleOf(page(`<article><h1>Council rebuilds the bridge</h1>${box}${TEXT.join('')}</article>`)).text;

describe('below the story the publisher', () => {
  test.each([
    [
      'asks to subscribe',
      '<p>You have reached the end of the free part. To read on, please subscribe to the <a href="/s">Courier</a>.</p><p>Everyone who subscribes this month gets a tea towel.</p><p>Already a subscriber? You can log in here.</p>',
    ],
    ['asks to donate', '<p>Our paper lives off its readers: please donate what you can.</p>'],
    [
      'calls to its channel',
      '<p>La Voz también está en Telegram: entra en nuestro canal con este <a href="https://t.me/x">enlace</a>.</p>',
    ],
    ['calls to its channel, in German', '<p>Mehr lesen Sie in unserem Kanal bei WhatsApp, jeden Morgen.</p>'],
    ['calls to its channel, in Russian', '<p>Читайте наш канал в Telegram каждое утро.</p>'],
    [
      'answers for nothing',
      '<p>Nothing published on this site is investment or tax advice, and nobody should treat it as such.</p>',
    ],
    [
      'keeps its rights, in Polish',
      '<p>Tekst objęty prawem autorskim, wszelkie prawa należą do wydawcy.</p>',
    ],
    ['keeps its rights, in Spanish', '<p>Todos los derechos reservados. Prohibida la reproducción.</p>'],
    [
      'asks for mistakes',
      '<div><strong>Have you found a slip?</strong><p>Mark the words and press <b>Ctrl+Enter</b>: we will see them.</p><p>Mark the words and press the button: we will see them.</p></div>',
    ],
    ['asks for corrections', '<div><a href="javascript:void(0)">Report a slip in this story</a></div>'],
    [
      'counts its pages',
      '<div>Page 1 of 3 <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Next page</a></div>',
    ],
    ['counts its pages, in Spanish', '<div>Página 1 de 3 <a href="?p=2">2</a></div>'],
  ])('%s', (_what, box) => {
    expect(below(box)).toBe(WHOLE);
  });

  test.each([
    [
      'whoever is quoted speaks so',
      '<p>“We ask our readers to subscribe, and you should,” said the editor, Kofi Mensah.</p>',
    ],
    [
      'somebody is reported to',
      '<p>The council told residents that they can donate stone at the old market hall.</p>',
    ],
    [
      'it is the story’s news',
      '<p>More than nine thousand people had subscribed to the bridge fund by Tuesday evening.</p>',
    ],
    [
      'the story names a network',
      '<p>The mayor announced the vote on Telegram an hour before the council met.</p>',
    ],
  ])('but not where %s', (_what, paragraph) => {
    expect(below(paragraph)).not.toBe(WHOLE);
  });
});

describe('above it', () => {
  test.each([
    [
      'letters are asked for',
      '<p><em><strong>Send us a letter with <a href="/f">this form</a>. More <a href="/l">letters to the editor</a>.</strong></em></p>',
    ],
    [
      'pictures are asked for',
      '<p><em>Did you cross by boat? Send your pictures to readers@courier.example.</em></p>',
    ],
  ])('%s', (_what, call) => {
    expect(above(call)).toBe(WHOLE);
  });
});

describe('between the paragraphs', () => {
  test.each([
    [
      'a donation box',
      '<div><strong>This paper lives off its readers</strong></div><div>If our work is of use to you, please donate a little each month.<br><br>You can end your subscription whenever you like.</div><div><a href="/d">Donate</a></div>',
    ],
    ['a label in a heading', '<h3>MIRA: <a href="/a">Una capitana devuelve al mar la red</a></h3>'],
    [
      'a label in a block quote',
      '<blockquote><b>PUEDES VER: </b><a href="/b">¿Cómo pedir prestada una escalera?</a></blockquote>',
    ],
    ['a caption that ends in its agency', '<p>The landing at low water. © VKP / LENA VOGEL</p>'],
    ['a caption behind a bar', '<div>Amina Okoro at the landing. | © Valley National/Pixtures</div>'],
    [
      'a picture’s file, its caption and whose it is',
      '<p>old bridge at dusk.jpg</p><p>The piers, seen from the eastern bank of the river.</p><p>(Lena Vogel/lvogel@courier.example)</p>',
    ],
  ])('%s goes', (_what, box) => {
    expect(articleOf(page(story(box))).text).toBe(WHOLE);
  });

  test.each([
    [
      'linked headings, each over a paragraph',
      `<h3><a href="https://m.example/1">The Old Brass Drill Press</a></h3>${TEXT[0]}<h3><a href="https://m.example/2">The Folding Ash Ladder</a></h3>${TEXT[1]}`,
      'The Old Brass Drill Press',
    ],
    [
      'links in a list that has others',
      '<ul><li><a href="/1">Job 1</a>: the lamp was replaced</li><li><a href="/2">Job 2: the crane was greased</a></li><li><a href="/3">Job 3: a seal was moved</a></li><li><a href="/4">Job 4: the flag was mended</a></li></ul>',
      'Job 4: the flag was mended',
    ],
    [
      'a list that a clause announces',
      '<p>The contractor has published the three parts of its plan for the bridge:</p><ul><li><a href="/1">The piers</a></li><li><a href="/2">The deck</a></li><li><a href="/3">The rails</a></li></ul>',
      'The deck',
    ],
    ['a label that is said', '<h3>The mayor: a short history</h3>', 'The mayor: a short history'],
  ])('%s stay', (_what, box, words) => {
    expect(articleOf(page(story(box))).text).toContain(words);
  });
});
