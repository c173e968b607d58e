import { ConvertPanel } from '../features/convert/convert-panel.tsx';
import { ModelsView } from '../features/models/models-view.tsx';

/** Everything about language models. */
export function ModelsPage() {
  return <ModelsView convert={<ConvertPanel />} />;
}
