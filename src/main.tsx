import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startPage } from './startUp.ts';
import './ui/tokens.css';
import './ui/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const page = createRoot(root);

function show(): void {
  page.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// A page that cannot read its link (offline, a chunk that is missing) still opens.
void startPage().then(show, show);
