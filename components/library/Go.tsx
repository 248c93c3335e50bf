import type { ComponentChildren } from 'preact';
import type { LibraryActions } from './library-page.ts';
import { type Route, routeAddress } from './route.ts';

export interface GoProps {
  readonly route: Route;
  readonly actions: Pick<LibraryActions, 'go'>;
  readonly class?: string;
  readonly current?: boolean;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link to another state of the page: a plain click stays in it, a click for a new tab opens one. */
export function Go({ route, actions, class: className, current, label, children }: GoProps) {
  return (
    <a
      href={routeAddress(route)}
      class={className}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        actions.go(route);
      }}
    >
      {children}
    </a>
  );
}
