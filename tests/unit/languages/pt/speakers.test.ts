import { describe, expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';

/** Who says each stretch between marks: a name, or the kind of voice where nobody is named. */
const voices = (text: string) =>
  portugueseBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : voice.kind));

const OPENING =
  'Os moradores do bairro não souberam do que se passava em Belu. A ministra da Saúde, Ana Paula Brandt, fechou a ponte na terça-feira. O engenheiro Carlos Nhaga foi avisado por telefone.\n\n';

const SAID = 'A ponte é velha e tem medo do vento';

describe('the subject behind its verb, and before it', () => {
  it.each([
    [`“${SAID}”, disse Ana Paula Brandt.`, 'Ana Paula Brandt'],
    [`«${SAID}», queixou-se Carlos Nhaga.`, 'Carlos Nhaga'],
    [`“${SAID}”, disse-lhe o engenheiro.`, 'Carlos Nhaga'],
    [`“${SAID}”, contou à Rádio Belu o engenheiro Carlos Nhaga.`, 'Carlos Nhaga'],
    [`“${SAID}”, afirmou, entre risos, a ministra.`, 'Ana Paula Brandt'],
    [`Carlos Nhaga disse na quarta-feira: “${SAID}.”`, 'Carlos Nhaga'],
    [`Segundo Ana Paula Brandt, “${SAID.toLowerCase()}”.`, 'Ana Paula Brandt'],
    [`De acordo com a ministra, “${SAID.toLowerCase()}”.`, 'Ana Paula Brandt'],
  ])('%s', (text, speaker) => {
    expect(voices(OPENING + text)).toEqual([speaker]);
  });
});

describe('a subject that is left out', () => {
  it.each([
    [`Carlos Nhaga mediu o vão. “${SAID}”, concluiu.`, 'Carlos Nhaga'],
    [`Para Ana Paula Brandt, a obra não pode esperar. “${SAID}”, justificou.`, 'Ana Paula Brandt'],
    [`O vão foi medido, segundo Carlos Nhaga. “${SAID}”, resumiu.`, 'Carlos Nhaga'],
    [`Ana Paula Brandt criticou o engenheiro Carlos Nhaga. “${SAID}”, declarou.`, 'Ana Paula Brandt'],
  ])('%s', (text, speaker) => {
    expect(voices(OPENING + text)).toEqual([speaker]);
  });

  it('is nobody’s where the text has just spoken of a thing', () => {
    expect(
      voices(
        `Os moradores do bairro não souberam do que se passava em Belu. O relatório tem 40 páginas. “${SAID}”, diz o texto.`,
      ),
    ).toEqual(['document']);
  });
});

describe('who it is not', () => {
  it.each([
    [`“${SAID}”, disse uma vizinha de Ana Paula Brandt.`, 'unnamed'],
    [`“${SAID}”, informou o ministério, em nota.`, 'organisation'],
    [`“${SAID}”, disse o advogado de Carlos Nhaga.`, 'unnamed'],
  ])('%s', (text, voice) => {
    expect(voices(OPENING + text)).toEqual([voice]);
  });
});

describe('turns behind dashes', () => {
  it('end where the words begin that tell who speaks', () => {
    const text = `${OPENING}— ${SAID} — disse Ana Paula Brandt.\n\nO engenheiro discorda:\n\n— Já vi pontes mais velhas do que esta.`;
    expect(voices(text)).toEqual(['Ana Paula Brandt', 'Carlos Nhaga']);
  });
});

describe('a further role of whoever was just told of', () => {
  it.each([
    [`Carlos Nhaga mediu o vão. O também professor lembrou que «${SAID.toLowerCase()}».`, 'Carlos Nhaga'],
    [`Ana Paula Brandt mediu o vão. «${SAID}», lamentou a também professora.`, 'Ana Paula Brandt'],
    [`Carlos Nhaga mediu o vão. «${SAID}», lamentou também uma professora.`, 'unnamed'],
  ])('%s', (text, speaker) => {
    expect(voices(OPENING + text)).toEqual([speaker]);
  });
});

describe('a verb with nobody for its subject', () => {
  it.each([
    [`Carlos Nhaga mediu o vão. «${SAID}», lê-se num relatório.`, 'document'],
    [`Carlos Nhaga mediu o vão. «${SAID}», indica-se ainda.`, 'unclear'],
    [`Carlos Nhaga mediu o vão. «${SAID}», queixou-se ainda.`, 'Carlos Nhaga'],
  ])('%s', (text, voice) => {
    expect(voices(OPENING + text)).toEqual([voice]);
  });
});

describe('a general noun for whoever was just told of', () => {
  it.each([
    [`Carlos Nhaga mediu o vão. «${SAID}», disse o responsável.`, 'Carlos Nhaga'],
    [`Ana Paula Brandt mediu o vão. «${SAID}», disse a governante.`, 'Ana Paula Brandt'],
    [`Carlos Nhaga mediu o vão. «${SAID}», disse a responsável.`, 'unnamed'],
    [`Carlos Nhaga mediu o vão. «${SAID}», disse o carteiro.`, 'unnamed'],
  ])('%s', (text, speaker) => {
    expect(voices(OPENING + text)).toEqual([speaker]);
  });
});
