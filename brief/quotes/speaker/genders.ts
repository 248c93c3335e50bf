import type { TextSpan } from '../../article.ts';
import type { SpeakerWords } from '../../grammar/quotations.ts';
import type { Language } from '../../language.ts';
import type { Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { firstMentions, type MentionIndex, unitAt, unitOfMention } from './mention-index.ts';
import { lettersOf } from './role-words.ts';

/** What a text tells of the sex of its people: by titles, roles and articles, and as it goes on by pronouns. */
export class Genders {
  private readonly known: ('female' | 'male' | null | undefined)[] = [];
  /** By person, how often a pronoun that was resolved said she rather than he. */
  private readonly calledShe: number[] = [];
  /** The same as given names and roles hint at it. */
  private readonly toldByName: number[] = [];
  private readonly words: SpeakerWords;
  private readonly language: Language;

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly spell: Spell,
  ) {
    this.words = narration.lexicon.grammar.speakers;
    this.language = narration.lexicon.language;
  }

  /** Keeps the sex a pronoun told. It is a hint: the pronoun may have meant somebody else. */
  note(person: number, gender: 'female' | 'male'): void {
    this.calledShe[person] = (this.calledShe[person] ?? 0) + (gender === 'female' ? 1 : -1);
  }

  /** The sex that pronouns told so far, or where they told none a given name by itself; null for none, or as much the one as the other. */
  notedGender(person: number): 'female' | 'male' | null {
    const she = this.timesCalledShe(person);
    return she === 0 ? null : she > 0 ? 'female' : 'male';
  }

  /** How often pronouns said she rather than he; where none did, "Anna" says it twice and "Peter" the other, and "chairman" so once. */
  private timesCalledShe(person: number): number {
    const told = this.calledShe[person] ?? this.toldByName[person];
    if (told !== undefined) return told;
    const { femaleGivenNames, maleGivenNames, mostlyMale } = this.language.names.gender;
    const { name, roles } = this.index.people[person]!;
    const word = name.toLowerCase();
    const isMostlyMale = roles.some(({ text }) => mostlyMale.has(this.words.headOfRole(text)));
    const byName = Number(femaleGivenNames.has(word)) - Number(maleGivenNames.has(word));
    this.toldByName[person] = 2 * byName - Number(isMostlyMale);
    return this.toldByName[person]!;
  }

  /** Whether that was told more than once. */
  isNotedOften(person: number): boolean {
    return Math.abs(this.timesCalledShe(person)) > 1;
  }

  /** The sex the person's entry, a title before the name or a role tells. */
  genderOf(person: number): 'female' | 'male' | null {
    const known = this.known[person];
    if (known !== undefined) return known;
    const { gender, roles } = this.index.people[person]!;
    const { female: femaleWords, femaleTitles, male: maleWords, maleTitles } = this.language.names.gender;
    const words = roles.flatMap((r) => lettersOf(r.text.toLowerCase()));
    for (const m of firstMentions(this.index, person)) {
      const unit = unitOfMention(this.index, m);
      for (let u = Math.max(0, unit - 2); u < unit; u++) words.push(this.spell(u));
      words.push(...m.text.toLowerCase().split(' ', 2));
    }
    const kinds = roles.map((r) => this.words.headOfRole(r.text));
    const female = words.some((w) => femaleTitles.has(w)) || kinds.some((w) => femaleWords.has(w));
    const male = words.some((w) => maleTitles.has(w)) || kinds.some((w) => maleWords.has(w));
    const told = female === male ? null : female ? 'female' : 'male';
    this.known[person] = gender ?? told ?? this.genderOfArticles(roles);
    return this.known[person]!;
  }

  /** The sex that articles before somebody's roles tell, where articles do: "o soba", "a edil"; null where they disagree. */
  private genderOfArticles(roles: readonly TextSpan[]): 'female' | 'male' | null {
    const { epicenes, genderOfArticle } = this.words;
    if (genderOfArticle.size === 0) return null;
    const told = new Set<'female' | 'male'>();
    for (const { start, text } of roles) {
      if (epicenes.has(this.words.headOfRole(text))) continue;
      const unit = unitAt(this.narration, start);
      const gender = unit > 0 ? genderOfArticle.get(this.spell(unit - 1)) : undefined;
      if (gender) told.add(gender);
    }
    const [gender = null] = told.size === 1 ? told : [];
    return gender;
  }
}
