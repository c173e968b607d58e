import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/notice.tsx';

interface Props {
  /** What is named in the message: "The charts". */
  readonly what: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one part of the page from taking the rest along. React offers this as a class only. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <EmptyState
        title={`${this.props.what} could not be shown.`}
        action={<Button onClick={() => this.setState({ error: null })}>Try again</Button>}
      >
        {error.message} Your data is safe: nothing that is shown here changes it.
      </EmptyState>
    );
  }
}
