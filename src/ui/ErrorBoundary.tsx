import { Component, type ReactNode } from 'react';
import { app_panel_failed, app_retry } from '../i18n/generated/messages.js';
import { Button } from './Button.tsx';
import { retryParts } from './lazyPart.tsx';
import { Notice } from './Notice.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What the page can do without: it is missing without a word. */
  readonly quiet?: boolean;
}

/** Keeps what breaks in one panel from taking the page along: says so, and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    if (this.props.quiet === true) return null;
    return (
      <Notice
        card
        role="status"
        actions={
          <Button
            small
            onClick={() => {
              retryParts();
              this.setState({ hasFailed: false });
            }}
          >
            {app_retry()}
          </Button>
        }
      >
        {app_panel_failed()}
      </Notice>
    );
  }
}
