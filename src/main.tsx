import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startPage } from './startUp.ts';
import './ui/tokens.css';
import './ui/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
startPage();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
