import { app_claim, app_name } from './i18n/generated/messages';

export function App() {
  return (
    <main>
      <h1>{app_name()}</h1>
      <p>{app_claim()}</p>
    </main>
  );
}
