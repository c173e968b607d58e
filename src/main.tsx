import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createServices } from './app/services.ts';
import { applyTheme } from './app/theme.ts';
import { createStudioStore } from './store/create-store.ts';
import './ui/base.css';

const services = createServices();
const store = createStudioStore(services);
applyTheme(store.getState().theme);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root.');
createRoot(root).render(
  <StrictMode>
    <App store={store} services={services} />
  </StrictMode>,
);
