import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startPage } from './startUp.ts';
import './ui/tokens.css';
import './ui/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const page = createRoot(root);

/** In slices: a slow phone goes on answering the finger while the page is drawn for the first time. */
function show(): void {
  startTransition(() => {
    page.render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
}

// In a task of its own: reading the files was long enough for one. A page that cannot read its link (offline, a chunk that
// is missing) still opens.
setTimeout(() => void startPage().then(show, show));
