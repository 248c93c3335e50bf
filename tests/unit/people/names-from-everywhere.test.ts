import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../brief/people/people.ts';
import { englishDocument, SHIPPED_ENGLISH } from '../../fixtures/english.ts';

const namesIn = (text: string) => findPeople(englishDocument(text), SHIPPED_ENGLISH).map(({ name }) => name);

describe('the shipped model names the people of articles it has not seen', () => {
  it.each([
    [
      'a British court',
      `A former bookkeeper who stole £212,000 from a village hospice has been jailed for four years.

Gillian Trott, 57, of Marsh Lane, Haverstock, siphoned off donations over six years, Exeter Crown Court heard on Friday.

Prosecutor Devika Rao told the court that Trott had spent the money on cruises. Toby Marwick, defending, said his client was "consumed by shame".`,
      ['Gillian Trott', 'Devika Rao', 'Toby Marwick'],
    ],
    [
      'a name that looks like a verb at the start',
      `Am Sok Ratha, deputy director of a rights group, told the paper that the plan was late.

Kem Bopha, head of the department, said the ministry was committed to it.`,
      ['Am Sok Ratha', 'Kem Bopha'],
    ],
    [
      'East Asian order',
      `Prime Minister Haruto Kisaragi met Chinese President Zhou Weiming and South Korean Foreign Minister Bak Seo-yeon on Thursday.

Kisaragi, 61, who became premier in May, told reporters the talks were frank. Zhou, the first Chinese leader to visit in six years, said nothing.`,
      ['Haruto Kisaragi', 'Zhou Weiming', 'Bak Seo-yeon'],
    ],
    [
      'Iceland, Spain and the Gulf',
      `Guðrún Helgadóttir, director of the Icelandic Glaciological Society, has measured the glacier since 1998. Guðrún said the ice was dying.

The Spanish biologist Marta Ruiz Zafón called it "a funeral". Dr Ahmed bin Khalid Al-Mansouri, who is chief scientist at the Gulf Polar Centre, sent a message. Al-Mansouri is retiring next year.`,
      ['Guðrún Helgadóttir', 'Marta Ruiz Zafón', 'Ahmed bin Khalid Al-Mansouri'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('and nobody where nobody is named', () => {
    expect(namesIn('The Ministry of Health in Nairobi said on Monday that the vaccine was safe.')).toEqual(
      [],
    );
  });
});
