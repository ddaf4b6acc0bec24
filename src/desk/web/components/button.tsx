/** Buttons do something; links that look like buttons go somewhere. */
import type { ComponentChildren, JSX } from 'preact';

export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger';

const LOOK: Readonly<Record<ButtonKind, string>> = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
  danger: 'utrecht-button utrecht-button--primary-action utrecht-button--danger',
};

export interface ButtonProps extends Omit<JSX.IntrinsicElements['button'], 'class' | 'disabled' | 'size'> {
  readonly kind?: ButtonKind | undefined;
  readonly small?: boolean | undefined;
  /** It runs: pressing again does nothing. */
  readonly busy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

export function Button({ kind = 'secondary', small, busy = false, disabled = false, children, ...rest }: ButtonProps) {
  const { class: more, onClick, type = 'button', ...others } = rest;
  return (
    <button
      {...others}
      type={type}
      class={[LOOK[kind], small && 'button-small', busy && 'button-busy', more].filter(Boolean).join(' ')}
      disabled={disabled}
      // A busy button keeps the focus, so that nobody is thrown back to the start of the page.
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}

export interface LinkButtonProps {
  readonly href: string;
  readonly kind?: ButtonKind | undefined;
  readonly small?: boolean | undefined;
  /** A file that is saved; `true` takes the name that the server gives. */
  readonly download?: boolean | string | undefined;
  readonly target?: string | undefined;
  readonly children: ComponentChildren;
}

export function LinkButton({ href, kind = 'secondary', small, download, target, children }: LinkButtonProps) {
  return (
    <a
      class={[LOOK[kind], 'link-button', small && 'button-small'].filter(Boolean).join(' ')}
      href={href}
      {...(download !== undefined && download !== false && { download: download === true ? '' : download })}
      {...(target && { target, rel: 'noopener' })}
    >
      {children}
    </a>
  );
}

export function ButtonRow({ children }: { readonly children: ComponentChildren }) {
  return <div class="cluster no-print">{children}</div>;
}
