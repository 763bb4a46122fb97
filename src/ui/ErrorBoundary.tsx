import { Component, type ReactNode } from 'react';

type Props = {
  /** A new key forgets the caught error. */
  resetKey: unknown;
  fallback: (error: Error) => ReactNode;
  children: ReactNode;
};

/** Catches what its children throw while rendering, so that one part of a page fails alone. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override componentDidUpdate(before: Props) {
    if (before.resetKey !== this.props.resetKey && this.state.error !== null) {
      this.setState({ error: null });
    }
  }

  override render() {
    return this.state.error === null ? this.props.children : this.props.fallback(this.state.error);
  }
}
