import { Component, type ReactNode } from 'react';
import { ErrorPage } from './ErrorPages.tsx';

type Props = { place: string; children: ReactNode };
type State = { error: Error | null; place: string };

/** Keeps the frame when a page breaks; going elsewhere starts afresh. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { error: null, place };
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <ErrorPage error={error} />;
  }
}
