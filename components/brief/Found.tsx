import { useItems } from './item-context.ts';
import { foundIn } from './search.ts';

/** Words of the article, with what is looked for marked in them. */
export function Found({ text }: { readonly text: string }) {
  const { query } = useItems();
  const places = foundIn(text, query);
  if (places.length === 0) return <>{text}</>;
  return (
    <>
      {places.map(({ start, end }, index) => (
        <>
          {text.slice(places[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(places.at(-1)?.end)}
    </>
  );
}
